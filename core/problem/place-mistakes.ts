import type { ConversationId, FindingCode, MistakeId, ProblemId } from '../vocabulary/vocabulary.ts'
import type { Case } from './case.ts'
import { FEWEST_CASES } from './find-problems.ts'
import type { FoundProblem } from './found-problem.ts'
import { type Grouping, standsIn } from './grouping.ts'
import type { ProblemKind } from './problem-kind.ts'

/** What a search leaves behind, so that the next mistake finds its problem without another search. */
export interface KeptGrouping {
  /** In the order in which the search gathered: of those that fit, a mistake belongs to the first. `home`: before what people decided. */
  readonly places: readonly (ProblemKind & { readonly home: ProblemId })[]
  /** Mistakes that recur too little to be anybody's problem. Whoever places takes out first what counts no more. */
  readonly waiting: readonly Waiting[]
}

export interface Waiting {
  readonly mistake: MistakeId
  readonly code: FindingCode
  readonly conversation: ConversationId
}

/** Where new mistakes stand now. What stood before stands where it stood. */
export interface Placed {
  readonly kept: KeptGrouping
  /** The problem that is shown first; then the one taken into it, where a person joined them. A mistake that waits stands in none. */
  readonly stand: readonly { readonly mistake: MistakeId; readonly problems: readonly [ProblemId, ...ProblemId[]] }[]
  /** A kind of mistake that recurs from now on, spread over everything until a search says where it concentrates. */
  readonly begun: readonly (ProblemKind & { readonly id: ProblemId; readonly mistakes: readonly Waiting[] })[]
}

/** The kept grouping of a search: its problems under their ids, before what people decided about them. */
export function keptGrouping(
  found: readonly { readonly id: ProblemId; readonly problem: FoundProblem }[],
  all: readonly Case[],
): KeptGrouping {
  const held = new Set(found.flatMap(({ problem }) => problem.cases.flatMap(({ mistakes }) => mistakes.map(idOf))))
  return {
    places: found
      .flatMap(({ id, problem }) => problem.places.map(({ code, trait, order }) => ({ code, trait, order, home: id })))
      .toSorted((a, b) => a.order - b.order)
      .map(({ code, trait, home }) => ({ code, trait, home })),
    waiting: all.flatMap(({ conversation, mistakes }) =>
      mistakes.filter(({ id }) => !held.has(id)).map(({ id, code }) => ({ mistake: id, code, conversation })),
    ),
  }
}

/**
 * Puts a conversation's new mistakes where the last search would have put them, after what people decided; nothing else moves. Where the
 * search gathered a kind nowhere, its mistakes wait until they are as many as a recurrence takes, and are a problem then.
 *
 * The next search is the truth, and may say otherwise of a mistake placed here in three cases only: its kind concentrates elsewhere by
 * then, or nowhere; two kinds have begun or ceased to come together; the time searched does not hold it. Of conversations that the last
 * search saw, this says exactly what the search said. Where nothing changes at the firm and its season has grown by a twentieth, the next
 * search moves at most one in ten of what was placed among 150 conversations, one in fifty among 600 (held by the test; seen there: 3 of 99
 * and 1 of 395). No name depends on what is placed: the next search knows problems by what the last one counted.
 */
export function placeMistakes(
  kept: KeptGrouping,
  {
    conversation,
    traits,
    mistakes,
  }: Pick<Case, 'conversation' | 'traits'> & { readonly mistakes: readonly NewMistake[] },
  grouping: Grouping,
  makeId: (kind: ProblemKind, mistakes: readonly Waiting[]) => ProblemId,
): Placed {
  let places = kept.places
  let waiting = kept.waiting
  const stand: Placed['stand'][number][] = []
  const begun: Placed['begun'][number][] = []
  for (const { id, code } of mistakes) {
    const home = places.find(({ code: own, trait }) => own === code && (trait === null || has(traits, trait)))?.home
    if (home !== undefined) {
      stand.push({ mistake: id, problems: standsIn(home, { code, traits }, grouping) })
      continue
    }
    waiting = [...waiting, { mistake: id, code, conversation }]
    const alike = waiting.filter((one) => one.code === code)
    if (new Set(alike.map((one) => one.conversation)).size < FEWEST_CASES) continue
    const kind = { code, trait: null }
    const begins = makeId(kind, alike)
    waiting = waiting.filter((one) => one.code !== code)
    places = [...places, { ...kind, home: begins }]
    begun.push({ ...kind, id: begins, mistakes: alike })
  }
  return { kept: { places, waiting }, stand, begun }
}

type NewMistake = Pick<Case['mistakes'][number], 'id' | 'code'>

function has(traits: Case['traits'], { name, value }: Case['traits'][number]): boolean {
  return traits.some((trait) => trait.name === name && trait.value === value)
}

function idOf({ id }: NewMistake): MistakeId {
  return id
}
