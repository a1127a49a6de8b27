import {
  type Case,
  costPerMonth,
  courseAmong,
  type Grouping,
  growFigures,
  type KeptGrouping,
  type KnownProblem,
  type Placed,
  type ProblemKind,
  placeMistakes as place,
  type Waiting,
} from '../../core/problem/problem.ts'
import type { Grosze, Instant, MistakeId, ProblemId } from '../../core/vocabulary/vocabulary.ts'
import type { FoundUnder, KeptSearch } from '../ports/problems.ts'
import type { Records } from '../ports/store.ts'

/** A conversation with mistakes that no problem has yet. */
export interface Unplaced extends Case {
  /** The weeks of the search hold it already. */
  readonly isCounted: boolean
}

export interface Among {
  readonly kept: KeptSearch
  readonly grouping: Grouping
  readonly problems: Records['problems']
  readonly makeId: (kind: ProblemKind, mistakes: readonly Waiting[]) => ProblemId
  readonly now: Instant
}

/** Puts the mistakes where the search would have put them; answers with what it leaves now. */
export async function placeAmong(one: Unplaced, among: Among): Promise<KeptGrouping> {
  const { kept, grouping, problems, makeId, now } = among
  const { waiting, alike } = await stillWaiting(one, kept.grouping.waiting, problems)
  const placed = place({ ...kept.grouping, waiting }, one, grouping, makeId)
  for (const problem of placed.begun) await problems.begin(figured(problem, alike, kept), kept.at)
  await grow(one, placed.stand, kept, problems, now)
  return placed.kept
}

/**
 * In the transaction that keeps a search: what was filed while it ran stands where it would have stood afterwards. A problem that began
 * meanwhile begins again under its name, unless the search found it itself.
 */
export async function placeUnseen(
  seen: readonly Case[],
  from: Instant,
  { known, found }: { readonly known: readonly KnownProblem[]; readonly found: readonly ProblemId[] },
  among: Among,
): Promise<KeptGrouping> {
  const { problems, makeId } = among
  const conversations = new Set(seen.map(({ conversation }) => conversation))
  const mistakes = new Set(seen.flatMap((one) => one.mistakes.map(({ id }) => id)))
  const taken = new Set(found)
  const begun = new Map<MistakeId, ProblemId>()
  for (const problem of known)
    if (!taken.has(problem.id))
      for (const mistake of problem.mistakes) if (!mistakes.has(mistake)) begun.set(mistake, problem.id)
  const began = ({ mistakes: own }: Case) => own.some(({ id }) => begun.has(id))
  const beside = await problems.casesBeside(from, mistakes)
  let { kept } = among
  // Those of a problem that began come first, so that it begins with one of them and is known by it.
  for (const one of beside.toSorted((a, b) => Number(began(b)) - Number(began(a)))) {
    const unseen = one.mistakes.filter(({ id }) => !mistakes.has(id))
    const grouping = await placeAmong(
      { ...one, mistakes: unseen, isCounted: conversations.has(one.conversation) },
      {
        ...among,
        kept,
        makeId: (kind, alike) => alike.flatMap(({ mistake }) => begun.get(mistake) ?? [])[0] ?? makeId(kind, alike),
      },
    )
    kept = { ...kept, grouping }
  }
  return kept.grouping
}

/**
 * Without those of the conversation's kinds that were withdrawn, contested or found no more since they began to wait; `alike`: what of
 * these kinds there is, the conversation's own with them.
 */
async function stillWaiting(
  one: Unplaced,
  waiting: readonly Waiting[],
  problems: Among['problems'],
): Promise<{ readonly waiting: readonly Waiting[]; readonly alike: readonly Case[] }> {
  const codes = new Set(one.mistakes.map(({ code }) => code))
  const own = waiting.filter(({ code }) => codes.has(code))
  if (own.length === 0) return { waiting, alike: [one] }
  const alike = await problems.casesOf([...new Set([...own.map(({ conversation }) => conversation), one.conversation])])
  const counting = new Set(alike.flatMap(({ mistakes }) => mistakes.map(({ id }) => id)))
  const still = waiting.filter(({ code, mistake }) => !codes.has(code) || counting.has(mistake))
  return { waiting: still.length === waiting.length ? waiting : still, alike }
}

async function grow(
  { conversation, customer, at, mistakes, isCounted }: Unplaced,
  stand: Placed['stand'],
  kept: KeptSearch,
  problems: Among['problems'],
  now: Instant,
): Promise<void> {
  const costs = new Map(mistakes.map(({ id, cost }) => [id, cost]))
  const grown = [...new Set(stand.flatMap((one) => one.problems))]
  if (grown.length === 0) return
  const touched = await problems.touched(grown, conversation, customer)
  for (const id of grown) {
    const own = stand.flatMap((one) => (one.problems.includes(id) ? [one.mistake] : []))
    const problem = await problems.load(id)
    // A part of which the last search found nothing has no row yet; the next one makes it.
    if (problem === null) continue
    const had = touched.get(id)
    const growth = {
      at,
      cost: own.reduce((sum, mistake) => sum + (costs.get(mistake) ?? 0), 0) as Grosze,
      isNewConversation: had?.conversation !== true,
      isNewCustomer: had?.customer !== true,
      isCounted,
    }
    const figures = growFigures(problem.facts, growth, { from: kept.from, to: kept.at })
    await problems.place(id, own, { ...problem.facts, ...figures }, now)
  }
}

/** Its figures are those of its first conversations, among all that the last search saw. */
function figured(
  { id, code, trait, mistakes }: Placed['begun'][number],
  among: readonly Case[],
  kept: KeptSearch,
): FoundUnder {
  const own = new Set<MistakeId>(mistakes.map(({ mistake }) => mistake))
  const cases = among
    .map((one) => ({ ...one, mistakes: one.mistakes.filter((mistake) => own.has(mistake.id)) }))
    .filter((one) => one.mistakes.length > 0)
  return {
    id,
    code,
    trait,
    facts: {
      alongside: [],
      contrast: null,
      cases: cases.length,
      customers: new Set(cases.map(({ customer }) => customer)).size,
      costPerMonth: costPerMonth({ cases }, kept.from, kept.at),
      course: courseAmong({ cases }, kept.weeks, kept.at),
    },
    mistakes: own,
  }
}
