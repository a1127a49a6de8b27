import { type Fact, type FactKind, findFacts, type Polish, splitSentences } from '../../polish/polish.ts'
import type { Article, FactMark } from './record.ts'
import { splitPassages } from './split-passages.ts'

/** A fact of an article as its owner is asked about it. */
export interface OwnersFact {
  readonly kind: FactKind
  readonly fact: string
  readonly sentence: string
  /** null: nobody has said anything of it, at least not since the sentence was changed. */
  readonly verdict: FactMark['verdict'] | null
}

/** What replies are held against. Dates, numbers of orders and the like are seldom the firm's word to everybody. */
const ASKED_ABOUT: ReadonlySet<FactKind> = new Set([
  'amount',
  'percent',
  'duration',
  'period',
  'hours',
  'time',
  'date',
  'date-range',
  'quantity',
  'size',
  'phone',
  'address',
])

/** The article's facts in reading order, each once a sentence. */
export function factsForOwner(article: Article, polish: Polish): readonly OwnersFact[] {
  const found = splitPassages(article).flatMap(({ text }) =>
    findFacts(text, polish)
      .filter(({ kind }) => ASKED_ABOUT.has(kind))
      .map((fact): OwnersFact => {
        const sentence = sentenceAround(text, fact)
        return { kind: fact.kind, fact: fact.text, sentence, verdict: markOn(article, fact.text, sentence) }
      }),
  )
  return [...new Map(found.map((one) => [`${one.fact}\n${one.sentence}`, one])).values()]
}

/** What a person said of this fact of a passage; null where nobody did. */
export function verdictOn(article: Article, passage: string, fact: Fact): FactMark['verdict'] | null {
  return article.factMarks === undefined ? null : markOn(article, fact.text, sentenceAround(passage, fact))
}

/**
 * The marks worth keeping: once everything in the article is decided, what stood there before is forgotten; until then it shows that
 * somebody had looked.
 */
export function marksToKeep(article: Article, polish: Polish): readonly FactMark[] {
  const facts = factsForOwner(article, polish)
  if (facts.some(({ verdict }) => verdict === null)) return article.factMarks ?? []
  return facts.flatMap(({ fact, sentence, verdict }) => (verdict === null ? [] : [{ fact, sentence, verdict }]))
}

function markOn({ factMarks = [] }: Article, fact: string, sentence: string): FactMark['verdict'] | null {
  return factMarks.find((mark) => mark.fact === fact && mark.sentence === sentence)?.verdict ?? null
}

function sentenceAround(text: string, { start: at }: Fact): string {
  const place = splitSentences(text).find(({ start, end }) => start <= at && at < end)
  return text.slice(place?.start ?? 0, place?.end ?? text.length).trim()
}
