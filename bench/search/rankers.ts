import { type Article, indexKnowledge, rankArticles, searchKnowledge } from '../../core/knowledge/knowledge.ts'
import type { ArticleId } from '../../core/vocabulary/vocabulary.ts'
import type { Polish } from '../../polish/polish.ts'
import { peerModule } from '../language/peers.ts'

/** What is searched: one text under its number. */
export interface Entry {
  readonly id: number
  readonly title: string
  readonly text: string
}

/** Finds the ten best entries' numbers, best first. */
export type Ranker = (question: string) => readonly number[]

const BEST = 10
const HITS = 20

export function opiekunRanker(entries: readonly Entry[], polish: Polish): Ranker {
  const index = indexKnowledge(entries.map(articleOf), polish)
  return (question) =>
    rankArticles(searchKnowledge(question, index, polish, HITS))
      .slice(0, BEST)
      .map(Number)
}

function articleOf({ id, title, text }: Entry): Article {
  return {
    id: String(id) as ArticleId,
    title,
    text,
    tags: [],
    phrasings: [],
    owner: null,
    updatedAt: null,
    reviewBy: null,
    url: null,
  }
}

/** The floor: BM25 over lower-cased words as they stand (k1 1.2, b 0.75). */
export function plainRanker(entries: readonly Entry[]): Ranker {
  const texts = entries.map(({ title, text }) => wordsOf(`${title} ${text}`))
  const usual = texts.reduce((sum, { length }) => sum + length, 0) / texts.length
  const postings = new Map<string, Map<number, number>>()
  texts.forEach((words, at) => {
    for (const word of words) {
      const places = postings.get(word) ?? new Map<number, number>()
      if (places.size === 0) postings.set(word, places)
      places.set(at, (places.get(at) ?? 0) + 1)
    }
  })
  return (question) => {
    const scores = new Map<number, number>()
    for (const word of wordsOf(question)) {
      const places = postings.get(word)
      if (places === undefined) continue
      const rarity = Math.log(1 + (texts.length - places.size + 0.5) / (places.size + 0.5))
      for (const [at, count] of places) {
        const length = 0.25 + (0.75 * (texts[at]?.length ?? 0)) / usual
        scores.set(at, (scores.get(at) ?? 0) + (rarity * count * 2.2) / (count + 1.2 * length))
      }
    }
    return [...scores]
      .sort((one, other) => other[1] - one[1])
      .slice(0, BEST)
      .map(([at]) => entries[at]?.id ?? -1)
  }
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
}

interface MiniSearchLike {
  addAll(entries: readonly Entry[]): void
  search(question: string): readonly { readonly id: number }[]
}

/** MiniSearch with its own settings over title and text; null where it is not installed (`PEERS`, see bench/README.md). */
export function miniSearchRanker(entries: readonly Entry[]): Ranker | null {
  const MiniSearch = peerModule<new (options: { readonly fields: readonly string[] }) => MiniSearchLike>('minisearch')
  if (MiniSearch === null) return null
  const peer = new MiniSearch({ fields: ['title', 'text'] })
  peer.addAll(entries)
  return (question) =>
    peer
      .search(question)
      .slice(0, BEST)
      .map(({ id }) => id)
}
