import { type Case, type Contrast, NOBODYS, nameProblem, whereOf } from '../problem/problem.ts'
import { type Bilingual, remedyFor } from '../vocabulary/vocabulary.ts'
import { both, type FixDraft, type FixEvidence, few } from './draft.ts'

/** Where the mistake concentrates says who has to do something else; the words are for people to find. */
export function fromPlace(evidence: FixEvidence): readonly FixDraft[] {
  const { code, contrast, own, where } = evidence
  if (contrast === null) return []
  const place = where ?? whereOf(contrast.trait)
  const done = deedFor(contrast.trait.name, evidence, place)
  const { events, exposures } = contrast.inside
  const name = nameProblem({ code, trait: null })
  return [
    {
      ...done,
      candidate: null,
      question: null,
      because: both(
        `${name.pl}, ${place.pl}: ${events} z ${exposures} rozmów, gdzie indziej ${contrast.outside.events} z ${contrast.outside.exposures}.`,
        `${name.en}, ${place.en}: ${events} of ${exposures} conversations, elsewhere ${contrast.outside.events} of ${contrast.outside.exposures}.`,
      ),
      conversations: few(own.map(({ conversation }) => conversation).toReversed()),
    },
  ]
}

type Deed = Pick<FixDraft, 'kind' | 'change'>

function deedFor(trait: Contrast['trait']['name'], { code, own }: FixEvidence, where: Bilingual): Deed {
  if (trait === 'week-hour')
    return {
      kind: 'hours',
      change: both(`Dodatkowy dyżur ${where.pl}.`, `One more person on duty: ${where.en}.`),
    }
  if (trait === 'topic' && NOBODYS.has(code)) return { kind: 'rule', change: ruleFor(where, teamOf(own)) }
  // The firm can mend how people are introduced. Who it is stays unsaid.
  if (trait === 'author')
    return {
      kind: 'training',
      change: both(
        'Wspólne ćwiczenie całego zespołu na trzech z tych rozmów.',
        'An exercise for the whole team with three of these conversations.',
      ),
    }
  const { pl, en } = remedyFor(code)
  return { kind: 'other', change: both(`${pl} Najpierw: ${where.pl}.`, `${en} First: ${where.en}.`) }
}

/** Who answers for the matter from its first message on. */
function ruleFor(where: Bilingual, team: string | null): Bilingual {
  return team === null
    ? both(
        `Wyznacz jedną osobę do rozmów: ${where.pl}, i kieruj je od razu do niej.`,
        `One person answers for the conversations: ${where.en}. They go there at once.`,
      )
    : both(
        `Rozmowy (${where.pl}) trafiają od razu do zespołu „${team}”.`,
        `Conversations (${where.en}) go to the team “${team}” at once.`,
      )
}

/** The team that most of the conversations came to. */
function teamOf(own: readonly Case[]): string | null {
  const counts = new Map<string, number>()
  for (const team of own
    .flatMap(({ traits }) => traits.filter(({ name }) => name === 'team'))
    .map(({ value }) => value))
    counts.set(team, (counts.get(team) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most !== undefined && most[1] > own.length / 2 ? most[0] : null
}
