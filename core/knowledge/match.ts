import { type Polish, remember, rememberBy } from '../../polish/polish.ts'
import { type Gathered, gather, likeness } from './coverage.ts'
import type { KnowledgeIndex } from './index-knowledge.ts'
import { centroidOf, cosine, NEVER_MORE, nearestOf } from './nearness.ts'
import { cachedReader, type Word } from './words.ts'

/** How a text meets a question; shares are 0–1, words counted by how rare they are in Polish and in the firm's articles. */
export interface Match {
  /** Of the question's content words, how much the text holds by lemma, word family or concept. */
  readonly held: number
  /** The same where also words of like company count by how near they are. */
  readonly near: number
  /** The same without looking at how rare the words are in the firm's articles. */
  readonly plain: number
  /** The rarest naming word of the question that the text does not speak of. */
  readonly missedName: number
  /** The rarest other word that the text does not speak of. */
  readonly missedVerb: number
  /** The rarest thing asked about of which the text names only others of the same kind: cats where dogs are asked about. */
  readonly otherOfKind: number
  /** 0 or 1: the question names a town, a brand or a person that the text does not speak of. */
  readonly missedProper: number
  /** 0–1: how little the text speaks of the word that the question ends in, where Polish puts what is new. */
  readonly missedLast: number
  /** The rarest naming word of the question that stands in no article at all. */
  readonly missedAnywhere: number
  /** −1 to 1: likeness of the two texts as wholes. */
  readonly alike: number
  /** Of the text's own words, how much the question holds. */
  readonly returned: number
}

/** Compares one question with texts. */
export type Matcher = (text: string) => Match

const NOTHING: Match = {
  held: 0,
  near: 0,
  plain: 0,
  missedName: 0,
  missedVerb: 0,
  otherOfKind: 0,
  missedProper: 0,
  missedLast: 0,
  missedAnywhere: 0,
  alike: 0,
  returned: 0,
}

/** A word that every article holds still says something. */
const LEAST_TELLING = 0.25

/** A text as every question meets it. */
interface ReadText {
  readonly words: readonly Word[]
  readonly there: Gathered
  readonly centre: Float32Array
  readonly weights: readonly number[]
}

/** Texts remembered, by engine: the same passages are looked at for one question after the other, and twice by a replay. */
const KNOWN = new WeakMap<Polish, Map<string, ReadText>>()
/** About ten kilobytes each; forty articles have two or three thousand, a sentence under its headings being one. */
const MOST_KNOWN = 3_000

function textReader(polish: Polish): (text: string) => ReadText {
  const read = cachedReader(polish)
  const known = KNOWN.get(polish) ?? new Map<string, ReadText>()
  KNOWN.set(polish, known)
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= MOST_KNOWN) known.clear()
    const words = read(text)
    const made = { words, there: gather(words), centre: centroidOf(words), weights: words.map(weightOf) }
    known.set(text, made)
    return made
  }
}

/** A match's `returned` alone, which no index is needed for. */
export function returnedBy(text: string, question: string, polish: Polish): number {
  const asked = gather(cachedReader(polish)(question))
  return returned(textReader(polish)(text), asked)
}

function returned({ words, weights }: ReadText, asked: Gathered): number {
  return weighed(
    words.map((word) => likeness(word, asked)),
    weights,
  )
}

/** How a text meets a question whatever else the firm's articles hold. */
interface Meeting {
  /** Of each word of the question, how surely the text speaks of it; and the same where words of like company count. */
  readonly held: readonly number[]
  readonly near: readonly number[]
  /** Of which of them the text names something of the same kind. */
  readonly ofKind: readonly boolean[]
  readonly alike: number
  readonly returned: number
}

interface Question {
  readonly words: readonly Word[]
  readonly meet: (text: string) => Meeting
}

/** A handful of questions: a replay asks each at two desks whose articles differ in one. */
const KEPT_QUESTIONS = 1_000
/** The passages that one of them is held against, with their articles. */
const KEPT_TEXTS = 100_000

const questionOf: (question: string, polish: Polish) => Question = rememberBy(readQuestion, KEPT_QUESTIONS)

function readQuestion(question: string, polish: Polish): Question {
  const words = cachedReader(polish)(question)
  const centre = centroidOf(words)
  const asked = gather(words)
  const readText = textReader(polish)
  const meet = (text: string): Meeting => {
    const read = readText(text)
    const held = words.map((word) => likeness(word, read.there))
    const near = words.map((word, i) => atLeast(held[i] as number, word, read.words))
    const ofKind = words.map(({ kindsAbove }) => kindsAbove.some((kind) => read.there.kindsAbove.has(kind)))
    return { held, near, ofKind, alike: cosine(centre, read.centre), returned: returned(read, asked) }
  }
  return { words, meet: remember(meet, KEPT_TEXTS) }
}

/** Reads the question once, for comparing it with several texts. */
export function matcherOf(question: string, { byPassage }: KnowledgeIndex, polish: Polish): Matcher {
  const { words: asked, meet } = questionOf(question, polish)
  if (asked.length === 0) return () => NOTHING
  const rarest = Math.log(1 + (byPassage.size + 0.5) / 1.5)
  const weights = asked.map((word) => {
    const known = word.lemmas.flatMap((lemma) => byPassage.ids.get(lemma) ?? [])
    const rarity = Math.min(1, ...known.map((id) => (byPassage.rarity[id] ?? 0) / rarest))
    return weightOf(word) * (LEAST_TELLING + (1 - LEAST_TELLING) * rarity)
  })
  const plainWeights = asked.map(weightOf)
  const nowhere = asked.map(({ terms }) => !terms.some(({ term }) => byPassage.ids.has(term)))
  const last = asked.findLastIndex(({ telling }) => telling === 1)

  return (text) => {
    const { held, near, ofKind, alike, returned } = meet(text)
    const missed = near.map((found, i) => (weights[i] as number) * (1 - found))
    return {
      held: weighed(held, weights),
      near: weighed(near, weights),
      plain: weighed(near, plainWeights),
      missedName: most(missed.filter((_, i) => asked[i]?.names)),
      missedVerb: most(missed.filter((_, i) => !asked[i]?.names)),
      otherOfKind: most(missed.filter((_, i) => held[i] === 0 && ofKind[i])),
      missedProper: held.some((found, i) => found === 0 && asked[i]?.proper) ? 1 : 0,
      missedLast: last < 0 ? 0 : 1 - (near[last] as number),
      missedAnywhere: most(missed.filter((_, i) => nowhere[i] && asked[i]?.names)),
      alike,
      returned,
    }
  }
}

/** What is held more surely than company can tell is not compared. */
function atLeast(held: number, word: Word, words: readonly Word[]): number {
  return held > NEVER_MORE ? held : Math.max(held, nearestOf(word, words))
}

function weightOf({ telling, rarity }: Word): number {
  return telling * (0.15 + rarity)
}

function weighed(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total === 0 ? 0 : values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0) / total
}

function most(values: readonly number[]): number {
  return values.reduce((highest, value) => Math.max(highest, value), 0)
}
