import type { Polish } from '../../polish/polish.ts'
import type { Article, Passage } from './knowledge.ts'
import { spellingKeys } from './spelling-keys.ts'
import { splitPassages } from './split-passages.ts'
import { buildTermIndex, type TermIndex } from './term-index.ts'
import { cachedReader, termsOf, type Word } from './words.ts'

/** Everything searching needs of a firm's articles; a value like any other, made anew when an article changes. */
export interface KnowledgeIndex {
  readonly articles: readonly Article[]
  readonly passages: readonly Passage[]
  /** Position in `articles` of each passage's article. */
  readonly articleOf: Uint32Array
  readonly byPassage: TermIndex
  readonly byArticle: TermIndex
  /** Folded word of the articles, and it with one letter left out → the words so spelt. */
  readonly spellings: ReadonlyMap<string, readonly string[]>
}

/** Headings say what a passage is about in few words; alternative questions are the customers' own. */
const FIELD_WEIGHTS = { title: 1, headings: 1.5, text: 1.5, article: 1, phrasings: 1.5, tags: 1 } as const

/** Indexes every passage by its own words and every article by all of them. The order of articles does not change what is found. */
export function indexKnowledge(articles: readonly Article[], polish: Polish): KnowledgeIndex {
  const read = cachedReader(polish)
  const terms = (text: string) => termsOf(read(text))
  const passagesOf = articles.map(splitPassages)
  const passages = passagesOf.flat()
  const articleOf = Uint32Array.from(passagesOf.flatMap((parts, article) => parts.map(() => article)))

  const byPassage = buildTermIndex(
    passages.map(({ path: [title = '', ...headings], text }) => [
      { weight: FIELD_WEIGHTS.title, terms: terms(title) },
      { weight: FIELD_WEIGHTS.headings, terms: terms(headings.join('\n')) },
      { weight: FIELD_WEIGHTS.text, terms: terms(text) },
    ]),
  )
  const byArticle = buildTermIndex(
    articles.map(({ title, text, phrasings, tags }) => [
      { weight: FIELD_WEIGHTS.title, terms: terms(title) },
      { weight: FIELD_WEIGHTS.article, terms: terms(text) },
      { weight: FIELD_WEIGHTS.phrasings, terms: terms(phrasings.join('\n')) },
      { weight: FIELD_WEIGHTS.tags, terms: terms(tags.join('\n')) },
    ]),
  )
  return {
    articles,
    passages,
    articleOf,
    byPassage,
    byArticle,
    spellings: spellingKeys(articles.flatMap(articleWords(read))),
  }
}

function articleWords(read: (text: string) => readonly Word[]) {
  return ({ title, text, phrasings }: Article): readonly string[] =>
    [title, text, ...phrasings].flatMap((part) => read(part).map(({ folded }) => folded))
}
