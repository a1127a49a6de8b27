import {
  type Case,
  costPerMonth,
  courseAmong,
  type Grouping,
  growFigures,
  type Placed,
  placeMistakes as place,
} from '../../core/problem/problem.ts'
import type { ConversationId, Grosze, Instant, MistakeId } from '../../core/vocabulary/vocabulary.ts'
import type { FoundUnder, KeptSearch } from '../ports/problems.ts'
import type { Records } from '../ports/store.ts'
import { groupingOf, newProblemId, SEARCHED_MS } from './find-problems.ts'

/**
 * Puts the mistakes of an audited conversation that no problem has yet where the last search would have put them, in the transaction that
 * files them. The next search looks at everything anew. Nothing to do where none was made yet, or the conversation is older than it looks back.
 */
export async function placeMistakes(
  id: ConversationId,
  records: Pick<Records, 'problems'>,
  now: Instant,
): Promise<void> {
  const { problems } = records
  const [one] = await problems.casesOf([id])
  if (one === undefined || one.mistakes.length === 0 || one.at < now - SEARCHED_MS) return
  const kept = await problems.keptSearch()
  if (kept === null) return
  const known = await problems.standing(one.mistakes.map((mistake) => mistake.id))
  const waiting = new Set(kept.grouping.waiting.map(({ mistake }) => mistake))
  const mistakes = one.mistakes.filter((mistake) => !known.has(mistake.id) && !waiting.has(mistake.id))
  if (mistakes.length === 0) return
  const grouping: Grouping = groupingOf(await problems.groupings())
  const placed = place(kept.grouping, { ...one, mistakes }, grouping, (kind) => newProblemId(kind, now))
  for (const problem of placed.begun) await begin(problem, kept, problems)
  await grow({ ...one, mistakes }, placed.stand, kept, problems, now)
  if (placed.kept.waiting !== kept.grouping.waiting) await problems.keepSearch({ ...kept, grouping: placed.kept })
}

type Problems = Records['problems']

async function grow(
  { conversation, customer, at, mistakes }: Case,
  stand: Placed['stand'],
  kept: KeptSearch,
  problems: Problems,
  now: Instant,
): Promise<void> {
  const costs = new Map(mistakes.map(({ id, cost }) => [id, cost]))
  // In one order everywhere, so that two audits never wait for each other.
  const grown = [...new Set(stand.flatMap((one) => one.problems))].toSorted()
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
    }
    const figures = growFigures(problem.facts, growth, { from: kept.from, to: kept.at })
    await problems.place(id, own, { ...problem.facts, ...figures }, now)
  }
}

/** Its figures are those of its first conversations, among all that the last search saw. */
async function begin(
  { id, code, trait, mistakes }: Placed['begun'][number],
  kept: KeptSearch,
  problems: Problems,
): Promise<void> {
  const own = new Set<MistakeId>(mistakes.map(({ mistake }) => mistake))
  const conversations = [...new Set(mistakes.map(({ conversation }) => conversation))]
  const cases = (await problems.casesOf(conversations)).map((one) => ({
    ...one,
    mistakes: one.mistakes.filter((mistake) => own.has(mistake.id)),
  }))
  const found: FoundUnder = {
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
  await problems.begin(found, kept.at)
}
