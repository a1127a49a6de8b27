import type { ConversationId, Instant } from '../../core/vocabulary/vocabulary.ts'
import type { Records } from '../ports/store.ts'
import { groupingOf, newProblemId, SEARCHED_MS } from './find-problems.ts'
import { placeAmong } from './place-among.ts'

/**
 * Puts the mistakes of an audited conversation that no problem has yet where the last search would have put them, in the transaction that
 * files them. The next search looks at everything anew. Nothing to do where none was made yet, or the conversation is older than it looks
 * back. `countedAt`: since when searches count the conversation; null: this audit is its first.
 */
export async function placeMistakes(
  id: ConversationId,
  countedAt: Instant | null,
  { problems }: Pick<Records, 'problems'>,
  now: Instant,
): Promise<void> {
  const [one] = await problems.casesOf([id])
  if (one === undefined || one.mistakes.length === 0 || one.at < now - SEARCHED_MS) return
  const kept = await problems.keptSearch()
  if (kept === null) return
  const known = await problems.standing(one.mistakes.map((mistake) => mistake.id))
  const waiting = new Set(kept.grouping.waiting.map(({ mistake }) => mistake))
  const mistakes = one.mistakes.filter((mistake) => !known.has(mistake.id) && !waiting.has(mistake.id))
  if (mistakes.length === 0) return
  const isCounted = countedAt !== null && countedAt < kept.at
  const grouping = await placeAmong(
    { ...one, mistakes, isCounted },
    {
      kept,
      grouping: groupingOf(await problems.groupings()),
      problems,
      makeId: (kind) => newProblemId(kind, now),
      now,
    },
  )
  if (grouping.waiting !== kept.grouping.waiting) await problems.keepSearch({ ...kept, grouping })
}
