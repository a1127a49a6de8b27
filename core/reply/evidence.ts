import { findFacts, foldDiacritics, type Polish, splitSentences } from '../../polish/polish.ts'
import {
  type Article,
  coverageOf,
  type Hit,
  type KnowledgeIndex,
  type Match,
  type Matcher,
  matcherOf,
  searchKnowledge,
} from '../knowledge/knowledge.ts'
import { type AskedFor, askedFor, statesWhatIsAsked } from './asked-for.ts'
import { asksSeveral } from './several-asked.ts'

/** What may speak for or against a passage as the answer to a question, in the order in which the model of support reads it. */
export const EVIDENCE = [
  /** The question against the passage under its headings: see `Match`. */
  'held',
  'near',
  'plain',
  'missedName',
  'missedVerb',
  'otherOfKind',
  'missedProper',
  'missedLast',
  'missedAnywhere',
  'alike',
  /** The same against the sentence that answers best, the headings, the whole article. */
  'sentenceHeld',
  'sentenceNear',
  'headingHeld',
  'headingNear',
  'headingAlike',
  'headingReturned',
  'articleHeld',
  'articleNear',
  'articleMissedName',
  'articleMissedVerb',
  'articleAlike',
  /** The search's score beside the best one's, and how far the best other article stays behind. */
  'score',
  'lead',
  /** How far the passage is ahead of the best of other articles; negative where it is behind. */
  'heldLead',
  'nearLead',
  'alikeLead',
  'articleLead',
  /** How far it is ahead of the best other passage of its own article. */
  'ownLead',
  /** 1: the kind of fact that is asked for is stated; 1: it is not, though asked for. */
  'states',
  'lacks',
  'sentenceStates',
  'articleStates',
  /** How well the sentence answers that states what is asked for, with its headings and by itself; nothing asked for: any sentence. */
  'statingNear',
  'statingAlone',
  'statingLead',
  'statingMissed',
  /** How many other candidates state what is asked for. */
  'rivalsState',
  'asksPrice',
  'asksTime',
  'asksHours',
  'asksYesNo',
  'asksOther',
  /** Share of the question's content words that no article holds in any form, and how many words it has. */
  'unknown',
  'words',
  'length',
] as const
export type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number>>

/** A passage as a possible answer. */
export interface Candidate {
  readonly hit: Hit
  readonly evidence: Evidence
  /** How well one sentence of the passage answers; for choosing what to quote. */
  readonly worthOf: (sentence: string) => number
  /** False where what is asked for has several parts: opening hours are a week's, and who asks how much and until when wants both. */
  readonly mayStandAlone: boolean
}

/** Passages looked at closely: the right one is among the first of the search or the words do not lead to it at all. */
const LOOKED_AT = 18

/** A sentence that states what is asked for beats one that only repeats more of the question's words. */
const STATED_BONUS = 0.3

type Judge = (text: string) => boolean

interface Gathered {
  readonly question: string
  readonly polish: Polish
  readonly candidates: readonly Candidate[]
}

/** The last question to each index: ranking its articles and answering it ask for the same evidence. */
const LAST = new WeakMap<KnowledgeIndex, Gathered>()

/** The passages that may answer the question, with what speaks for each; in the order of the search. */
export function gatherEvidence(question: string, index: KnowledgeIndex, polish: Polish): readonly Candidate[] {
  const last = LAST.get(index)
  if (last?.question === question && last.polish === polish) return last.candidates
  const candidates = readCandidates(question, index, polish)
  LAST.set(index, { question, polish, candidates })
  return candidates
}

function readCandidates(question: string, index: KnowledgeIndex, polish: Polish): readonly Candidate[] {
  const hits = searchKnowledge(question, index, polish, LOOKED_AT)
  const asked = askedFor(foldDiacritics(question.toLowerCase()))
  const match = remembered(matcherOf(question, index, polish))
  const states = remembered(
    (text: string) =>
      asked.facts.length > 0 && statesWhatIsAsked(asked, foldDiacritics(text.toLowerCase()), findFacts(text, polish)),
  )
  const isSeveral = asksSeveral(question)
  const { unknown, words } = coverageOf(question, index, polish)('')
  const readings = hits.map((hit) => readHit(hit, match, states, asked.facts.length > 0))

  return readings.map((reading) => ({
    hit: reading.hit,
    evidence: {
      ...compare(reading, readings),
      ...asking(asked, reading),
      unknown,
      words: Math.min(words, MOST_WORDS) / MOST_WORDS,
    },
    worthOf: (sentence) => match(sentence).near + (states(sentence) ? STATED_BONUS : 0),
    mayStandAlone: asked.kind !== 'hours' && !isSeveral,
  }))
}

const MOST_WORDS = 10

/** Passages of one article share its title and text: each text is read once. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = read(text)
    known.set(text, made)
    return made
  }
}

interface Reading {
  readonly hit: Hit
  readonly passage: Match
  readonly sentence: Match
  readonly stating: { readonly near: number; readonly alone: number; readonly missed: number }
  readonly heading: Match
  readonly article: Match
  readonly states: boolean
  readonly sentenceStates: boolean
  readonly articleStates: boolean
}

const NOT_STATED = { near: 0, alone: 0, missed: 1 }

function readHit(hit: Hit, match: Matcher, states: Judge, asksFact: boolean): Reading {
  const { passage, article } = hit
  const headings = [...passage.path, ...likePhrasing(article, match)].join('\n')
  const sentences = splitSentences(passage.text).map(({ start, end }) => passage.text.slice(start, end))
  const matches = sentences.map((sentence) => match(`${headings}\n${sentence}`))
  const best = matches.reduce((at, { near }, i) => (near > (matches[at]?.near ?? 0) ? i : at), 0)
  const stating = matches.map(({ near, missedName }, i) => {
    const sentence = sentences[i] ?? ''
    return asksFact && !states(sentence) ? NOT_STATED : { near, alone: match(sentence).near, missed: missedName }
  })
  const whole = match(`${headings}\n${passage.text}`)
  return {
    hit,
    passage: whole,
    sentence: matches[best] ?? whole,
    stating: stating.reduce(
      (better, one) => (one.near + one.alone > better.near + better.alone ? one : better),
      NOT_STATED,
    ),
    heading: match(headings),
    article: match(`${headings}\n${article.text}`),
    states: states(passage.text),
    sentenceStates: states(sentences[best] ?? ''),
    articleStates: states(article.text),
  }
}

/** A wording this like the question, each holding so much of the other's content words, asks for about the same. */
const ALIKE = 0.5

/** The alternative question that is most like what is asked; none where none is: others speak of other parts of the article. */
function likePhrasing({ phrasings }: Article, match: Matcher): readonly string[] {
  const rated = phrasings.map((phrasing) => {
    const { held, returned } = match(phrasing)
    return { phrasing, alike: Math.min(held, returned) }
  })
  const best = rated.reduce((better, one) => (one.alike > better.alike ? one : better), { phrasing: '', alike: 0 })
  return best.alike >= ALIKE ? [best.phrasing] : []
}

type Compared = Omit<Evidence, keyof ReturnType<typeof asking> | 'unknown' | 'words'>

function compare(reading: Reading, readings: readonly Reading[]): Compared {
  const { hit, passage, sentence, heading, article } = reading
  const rivals = readings.filter((other) => other.hit.article.id !== hit.article.id)
  const siblings = readings.filter((other) => other !== reading && other.hit.article.id === hit.article.id)
  const lead = (figure: (reading: Reading) => number, others: readonly Reading[]) =>
    figure(reading) - Math.max(0, ...others.map(figure))
  const rivalScore = Math.max(0, ...rivals.map((other) => other.hit.score))
  return {
    held: passage.held,
    near: passage.near,
    plain: passage.plain,
    missedName: passage.missedName,
    missedVerb: passage.missedVerb,
    otherOfKind: passage.otherOfKind,
    missedProper: passage.missedProper,
    missedLast: passage.missedLast,
    missedAnywhere: passage.missedAnywhere,
    alike: passage.alike,
    sentenceHeld: sentence.held,
    sentenceNear: sentence.near,
    headingHeld: heading.held,
    headingNear: heading.near,
    headingAlike: heading.alike,
    headingReturned: heading.returned,
    articleHeld: article.held,
    articleNear: article.near,
    articleMissedName: article.missedName,
    articleMissedVerb: article.missedVerb,
    articleAlike: article.alike,
    score: hit.score / (readings[0]?.hit.score || 1),
    lead: Math.max(-1, 1 - rivalScore / (hit.score || 1)),
    heldLead: lead((other) => other.passage.held, rivals),
    nearLead: lead((other) => other.passage.near, rivals),
    alikeLead: lead((other) => other.passage.alike, rivals),
    articleLead: lead((other) => other.article.near, rivals),
    ownLead: lead((other) => other.passage.near, siblings),
    rivalsState: rivals.filter(({ states }) => states).length / Math.max(1, rivals.length),
    statingNear: reading.stating.near,
    statingAlone: reading.stating.alone,
    statingMissed: reading.stating.missed,
    statingLead: lead((other) => other.stating.near + other.stating.alone, rivals),
    length: Math.min(1, hit.passage.text.length / 600),
  }
}

function asking({ kind, facts }: AskedFor, { states, sentenceStates, articleStates }: Reading) {
  const asksFact = facts.length > 0
  const flag = (holds: boolean): number => (holds ? 1 : 0)
  return {
    states: flag(asksFact && states),
    lacks: flag(asksFact && !states),
    sentenceStates: flag(asksFact && sentenceStates),
    articleStates: flag(asksFact && articleStates),
    asksPrice: flag(kind === 'price'),
    asksTime: flag(kind === 'time'),
    asksHours: flag(kind === 'hours'),
    asksYesNo: flag(kind === 'yes-no'),
    asksOther: flag(!asksFact),
  }
}
