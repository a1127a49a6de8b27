import type { Hit, KnowledgeIndex } from '../knowledge/knowledge.ts'
import type { ReplyInput } from './record.ts'

/**
 * The passages that stand out by directions from elsewhere, as hits; none of an article that is not to be found here. They add to what is
 * quoted as perhaps helpful and to what a language model may write from. An answer is never decided by them: nobody has measured the model.
 */
export function nearbyHits({ nearness }: ReplyInput, index: KnowledgeIndex): readonly Hit[] {
  return (nearness?.passages ?? []).flatMap((id) => {
    const at = index.passages.findIndex((passage) => passage.id === id)
    const passage = index.passages[at]
    const position = index.articleOf[at] ?? -1
    const article = index.articles[position]
    if (passage === undefined || article === undefined || index.unused?.has(position)) return []
    return [{ passage, article, score: 0 }]
  })
}

/** Softens the difference between the first places of a list. */
const SMOOTHING = 10

/** One ranking of several, by the sum of what each place is worth; what two lists name comes before what one does. */
export function fused<T>(rankings: readonly (readonly T[])[], keyOf: (item: T) => string): readonly T[] {
  const worth = new Map<string, { readonly item: T; sum: number }>()
  for (const ranking of rankings) {
    ranking.forEach((item, place) => {
      const known = worth.get(keyOf(item)) ?? { item, sum: 0 }
      known.sum += 1 / (SMOOTHING + place)
      worth.set(keyOf(item), known)
    })
  }
  return [...worth.values()].toSorted((one, other) => other.sum - one.sum).map(({ item }) => item)
}
