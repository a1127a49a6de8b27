import { type Case, had } from '../problem/problem.ts'
import type { Bilingual, PersonId, Topic } from '../vocabulary/vocabulary.ts'
import { both, type Colleague, type FixDraft, type FixEvidence } from './draft.ts'

/** Fewer conversations are chance. */
const FEWEST = 3

/** Somebody for a matter, with what speaks for them; no person where the data names none. */
export interface DraftedOwner extends Pick<FixDraft, 'kind' | 'candidate' | 'change'> {
  /** What speaks for the person, in a sentence; null: nobody is named. */
  readonly speaks: Bilingual | null
}

/** Who answers for the matter from its first message on. Null where somebody does already, and the mistake happens all the same. */
export function draftOwner(topic: Topic, where: Bilingual, evidence: FixEvidence): DraftedOwner | null {
  if (topic === 'none' || evidence.owners[topic] !== undefined) return null
  const best = fittest(topic, evidence)
  const rule = (person: PersonId | null) => ({ kind: 'rule', candidate: { kind: 'ownership', topic, person } }) as const
  if (best === null)
    return {
      ...rule(null),
      change: somebody(where, teamOf(evidence.own)),
      speaks: null,
    }
  const { colleague, answered } = best
  return {
    ...rule(colleague.person),
    change: both(
      `Za rozmowy (${where.pl}) od pierwszej wiadomości odpowiada ${colleague.name}.`,
      `${colleague.name} answers for the conversations (${where.en}) from the first message on.`,
    ),
    speaks:
      answered > 0
        ? both(
            `${colleague.name}: najwięcej takich rozmów bez tego błędu (${answered}).`,
            `${colleague.name}: most such conversations without this mistake (${answered}).`,
          )
        : both(
            `${colleague.name} jako jedyna osoba w zespole wpisała ten temat do swoich umiejętności.`,
            `${colleague.name} is the only one in the team who declares this topic.`,
          ),
  }
}

/** Whom is for people to say. */
function somebody(where: Bilingual, team: string | null): Bilingual {
  return team === null
    ? both(
        `Za rozmowy (${where.pl}) od pierwszej wiadomości odpowiada jedna osoba.`,
        `One person answers for the conversations (${where.en}) from the first message on.`,
      )
    : both(
        `Za rozmowy (${where.pl}) od pierwszej wiadomości odpowiada jedna osoba z zespołu „${team}”.`,
        `One person of the team “${team}” answers for the conversations (${where.en}) from the first message on.`,
      )
}

/** The team that most of the conversations came to. */
function teamOf(own: readonly Case[]): string | null {
  const counts = new Map<string, number>()
  for (const { traits } of own)
    for (const { name, value } of traits) if (name === 'team') counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most !== undefined && most[1] > own.length / 2 ? most[0] : null
}

/**
 * Who answered most of the matter's conversations without the mistake; where nobody answered enough of them, the only one who declares the
 * topic. Null where it would be a guess: two answered as many, whatever they declare, or not exactly one declares it. A conversation knows
 * its people by their displayed names, so of two with one name neither is counted.
 */
function fittest(
  topic: Topic,
  { code, all, colleagues }: FixEvidence,
): { readonly colleague: Colleague; readonly answered: number } | null {
  const well = new Map<string, number>()
  for (const one of all) {
    if (!one.traits.some(({ name, value }) => name === 'topic' && value === topic)) continue
    if (had({ code, trait: null }, one)) continue
    for (const { name, value } of one.traits) if (name === 'author') well.set(value, (well.get(value) ?? 0) + 1)
  }
  const answered = colleagues
    .filter(({ name }) => colleagues.filter((other) => other.name === name).length === 1)
    .map((colleague) => ({ colleague, answered: well.get(colleague.name) ?? 0 }))
    .filter(({ answered }) => answered >= FEWEST)
    .toSorted((a, b) => b.answered - a.answered)
  const [best, next] = answered
  if (best !== undefined) return best.answered === next?.answered ? null : best
  const declared = colleagues.filter(({ topics }) => topics.includes(topic))
  const [only, other] = declared
  return only === undefined || other !== undefined ? null : { colleague: only, answered: 0 }
}
