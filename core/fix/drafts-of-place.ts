import { type Contrast, NOBODYS, nameProblem, whereOf } from '../problem/problem.ts'
import { type Bilingual, isTopic, remedyFor } from '../vocabulary/vocabulary.ts'
import { both, type FixDraft, type FixEvidence, few } from './draft.ts'
import { draftOwner } from './draft-owner.ts'

/** Where the mistake concentrates says who has to do something else; the words are for people to find. */
export function fromPlace(evidence: FixEvidence): readonly FixDraft[] {
  const { code, contrast, own, where } = evidence
  if (contrast === null) return []
  const place = where ?? whereOf(contrast.trait)
  const { speaks, ...done } = deedFor(contrast.trait, evidence, place)
  const { events, exposures } = contrast.inside
  const name = nameProblem({ code, trait: null })
  const counted = both(
    `${name.pl}, ${place.pl}: ${events} z ${exposures} rozmów, gdzie indziej ${contrast.outside.events} z ${contrast.outside.exposures}.`,
    `${name.en}, ${place.en}: ${events} of ${exposures} conversations, elsewhere ${contrast.outside.events} of ${contrast.outside.exposures}.`,
  )
  return [
    {
      ...done,
      question: null,
      because: speaks === null ? counted : both(`${counted.pl} ${speaks.pl}`, `${counted.en} ${speaks.en}`),
      conversations: few(own.map(({ conversation }) => conversation).toReversed()),
    },
  ]
}

interface Deed extends Pick<FixDraft, 'kind' | 'candidate' | 'change'> {
  /** What speaks for whoever it names. */
  readonly speaks: Bilingual | null
}

const BY_PEOPLE = { candidate: null, speaks: null }

function deedFor({ name, value }: Contrast['trait'], evidence: FixEvidence, where: Bilingual): Deed {
  const { code } = evidence
  if (name === 'week-hour')
    return {
      ...BY_PEOPLE,
      kind: 'hours',
      change: both(`Dodatkowy dyżur ${where.pl}.`, `One more person on duty: ${where.en}.`),
    }
  const owner = name === 'topic' && isTopic(value) && NOBODYS.has(code) ? draftOwner(value, where, evidence) : null
  if (owner !== null) return owner
  // The firm can mend how people are introduced. Who it is stays unsaid.
  if (name === 'author')
    return {
      ...BY_PEOPLE,
      kind: 'training',
      change: both(
        'Wspólne ćwiczenie całego zespołu na trzech z tych rozmów.',
        'An exercise for the whole team with three of these conversations.',
      ),
    }
  const { pl, en } = remedyFor(code)
  return { ...BY_PEOPLE, kind: 'other', change: both(`${pl} Najpierw: ${where.pl}.`, `${en} First: ${where.en}.`) }
}
