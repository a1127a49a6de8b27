import type { Polish } from '../../polish/polish.ts'
import { directionOf } from './nearness.ts'
import type { Article, Passage } from './record.ts'
import { spellingKeys } from './spelling-keys.ts'
import { splitPassages } from './split-passages.ts'
import { buildTermIndex, type TermDocument, type TermIndex } from './term-index.ts'
import { cachedReader, termsOf, type Word } from './words.ts'

/** Everything searching needs of a firm's articles; a value like any other, made anew when an article changes. */
export interface KnowledgeIndex {
  readonly articles: readonly Article[]
  readonly passages: readonly Passage[]
  /** Position in `articles` of each passage's article. */
  readonly articleOf: Uint32Array
  /** Where each passage points in meaning, headings included; same order as `passages`. */
  readonly directions: readonly Float32Array[]
  readonly byPassage: TermIndex
  readonly byArticle: TermIndex
  /** Folded word of the articles, and it with one letter left out → the words so spelt. */
  readonly spellings: ReadonlyMap<string, readonly string[]>
  /** Positions in `articles` that are not to be found, see `indexFor`. Absent = all are. */
  readonly unused?: ReadonlySet<number>
}

/** Headings say what a passage is about in few words; alternative questions are the customers' own. */
const FIELD_WEIGHTS = { title: 1, headings: 1.5, text: 1.5, article: 1, phrasings: 1.5, tags: 1 } as const

/** Indexes every passage by its own words and every article by all of them. The order of articles does not change what is found. */
export function indexKnowledge(articles: readonly Article[], polish: Polish): KnowledgeIndex {
  const read = cachedReader(polish)
  const readings = articles.map((article) => readArticle(article, read))
  const parts = readings.flatMap(({ passages }) => passages)

  return {
    articles,
    passages: parts.map(({ passage }) => passage),
    articleOf: Uint32Array.from(readings.flatMap(({ passages }, article) => passages.map(() => article))),
    directions: parts.map(({ title, headings, text }) => directionOf([...title, ...headings, ...text])),
    byPassage: buildTermIndex(parts.map(passageDocument)),
    byArticle: buildTermIndex(readings.map(articleDocument)),
    spellings: spellingKeys(readings.flatMap(spellingsIn)),
  }
}

/** An article's words, each text read once. */
interface ArticleReading {
  readonly title: readonly Word[]
  readonly phrasings: readonly Word[]
  readonly tags: readonly Word[]
  readonly passages: readonly PassageReading[]
}

interface PassageReading {
  readonly passage: Passage
  readonly title: readonly Word[]
  readonly headings: readonly Word[]
  readonly text: readonly Word[]
}

function readArticle(article: Article, read: (text: string) => readonly Word[]): ArticleReading {
  const title = read(article.title)
  const passages = splitPassages(article).map((passage) => {
    const [, ...headings] = passage.path
    return { passage, title, headings: read(headings.join('\n')), text: read(passage.text) }
  })
  return { title, phrasings: read(article.phrasings.join('\n')), tags: read(article.tags.join('\n')), passages }
}

function passageDocument({ title, headings, text }: PassageReading): TermDocument {
  return [
    { weight: FIELD_WEIGHTS.title, terms: termsOf(title) },
    { weight: FIELD_WEIGHTS.headings, terms: termsOf(headings) },
    { weight: FIELD_WEIGHTS.text, terms: termsOf(text) },
  ]
}

function articleDocument({ title, phrasings, tags, passages }: ArticleReading): TermDocument {
  return [
    { weight: FIELD_WEIGHTS.title, terms: termsOf(title) },
    { weight: FIELD_WEIGHTS.article, terms: termsOf(passages.flatMap(({ headings, text }) => [...headings, ...text])) },
    { weight: FIELD_WEIGHTS.phrasings, terms: termsOf(phrasings) },
    { weight: FIELD_WEIGHTS.tags, terms: termsOf(tags) },
  ]
}

function spellingsIn({ title, phrasings, passages }: ArticleReading): readonly string[] {
  const words = [title, phrasings, ...passages.flatMap(({ headings, text }) => [headings, text])].flat()
  return [...new Set(words.map(({ folded }) => folded))]
}
