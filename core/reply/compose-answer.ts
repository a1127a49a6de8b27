import { type Polish, splitSentences } from '../../polish/polish.ts'
import { type Hit, type KnowledgeIndex, matcherOf, matterOf } from '../knowledge/knowledge.ts'
import type { ArticleId, Share, Span } from '../vocabulary/vocabulary.ts'
import { type Candidate, type Evidence, gatherEvidence } from './evidence.ts'
import { isNarrowed } from './is-narrowed.ts'
import { articleOfKnownQuestion } from './known-question.ts'
import { saysItAll } from './says-it-all.ts'
import { leavesUnsaid } from './several-asked.ts'
import { answerSupport, scoreOf, sigmoid } from './support.ts'

/** The best that the articles say to one question. */
export interface Draft {
  /** The passages' own words. */
  readonly quote: string
  /** Where the words come from: passages of one article, in its order; at least one. */
  readonly hits: readonly Hit[]
  /** How likely the quote answers. */
  readonly support: Share
  /** How well its passages are supported together, before other articles are looked at; comparable with a rival's support. */
  readonly own: Share
  /** The best passages of other articles, one each, best first; none where no other says anything. */
  readonly rivals: readonly Supported[]
}

/** Nobody reads a long list of other articles. */
const RIVALS = 2

/** A passage up to this length is quoted whole; a longer one by the sentences that answer. */
const SHORT_PASSAGE = 320

/** How much of one article is quoted together. */
interface Room {
  /** A passage with at least this share of the best one's support stands with it. */
  readonly nearly: number
  readonly passages: number
  /** Characters; a customer reads one screen. */
  readonly length: number
}

const OF_ANY_ARTICLE: Room = { nearly: 0.2, passages: 3, length: 360 }
/** Where the firm itself says that this article answers, the answer stands somewhere in it: more of it is worth reading. */
const OF_KNOWN_ARTICLE: Room = { nearly: 0, passages: 4, length: 700 }

/** Sentences quoted of a long passage: the best and the one that follows it, which often holds its exception. */
const SENTENCES_QUOTED = 2

/**
 * One draft for each thing asked, or none where one of them stays without. A message with one question or without any is sought
 * whole: what surrounds the question tells what it is about.
 */
export function draftParts(
  text: string,
  questions: readonly Span[],
  index: KnowledgeIndex,
  polish: Polish,
): readonly Draft[] {
  const asked = questions.map(({ start, end }) => text.slice(start, end)).filter((part) => part.trim() !== '')
  const parts = asked.length > 1 ? asked : [text]
  const drafts = parts.map((part) => draftAnswer(part, index, polish)).filter((draft) => draft !== null)
  return drafts.length === parts.length ? drafts : []
}

/** What the firm itself put under an article is as sure as an answer gets: it may still be the article's wrong passage. */
const KNOWN_QUESTION = 0.95 as Share

/** Answers over 725 questions to eleven firms rose from 98 to 121 by this, the wrong ones from one to three. November 2026. */
const SAYS_IT_ALL = 0.9 as Share

/** Half an answer is quoted beside the handover, never as the answer. */
const HALF_AN_ANSWER = 0.5

/** The best-supported part of one article; null when no article shares a word with the question. */
function draftAnswer(question: string, index: KnowledgeIndex, polish: Polish): Draft | null {
  const candidates = gatherEvidence(question, index, polish)
  const known = articleOfKnownQuestion(candidates, matcherOf(question, index, polish))
  const ofKnown = candidates.filter((candidate) => articleOf(candidate) === known)
  const weighed = known === null ? weigh(candidates, likelihood) : weigh(ofKnown, likelihood, OF_KNOWN_ARTICLE)
  if (weighed === null) return null
  const support = answerSupport(weighed.own, weighed.rivals[0]?.support ?? (0 as Share))
  const least = known !== null ? KNOWN_QUESTION : plainSupport(weighed, candidates, question, index, polish)
  const sure = Math.max(support, least)
  const isHalf = leavesUnsaid(question, weighed.quote, polish)
  return { ...weighed, support: (isHalf ? Math.min(sure, HALF_AN_ANSWER) : sure) as Share }
}

/** Less likely than this, not even the customer's choice makes a passage of the article an answer. */
const LEAST_OF_CHOSEN = 0.1

/** What the article that the customer has chosen says to the question; null where it says nothing near. */
export function draftFromArticle(
  question: string,
  article: ArticleId,
  index: KnowledgeIndex,
  polish: Polish,
): Draft | null {
  const candidates = gatherEvidence(question, index, polish).filter((candidate) => articleOf(candidate) === article)
  const weighed = weigh(candidates, likelihood, OF_KNOWN_ARTICLE)
  return weighed === null || weighed.own < LEAST_OF_CHOSEN ? null : { ...weighed, support: KNOWN_QUESTION }
}

function likelihood(evidence: Evidence): Share {
  return sigmoid(scoreOf(evidence)) as Share
}

/** Below this share the model sees something that the words do not show. */
const MODEL_AGREES = 0.5

/** What is sure without the model: a passage that speaks of every word of the question's matter. */
function plainSupport(
  { hits, own }: Weighed,
  candidates: readonly Candidate[],
  question: string,
  index: KnowledgeIndex,
  polish: Polish,
): number {
  const quoted = candidates.find(({ hit }) => hit.passage.id === hits[0]?.passage.id)
  if (quoted === undefined || own < MODEL_AGREES) return 0
  // Where no fact is asked for, "płacić" names the matter.
  const matter = quoted.evidence.asksOther === 1 ? question : matterOf(question, polish)
  const { passage, article } = quoted.hit
  if (isNarrowed(question, passage.text)) return 0
  const text = [...passage.path, ...article.phrasings, passage.text].join('\n')
  return saysItAll(quoted.evidence, matcherOf(matter, index, polish)(text)) ? SAYS_IT_ALL : 0
}

/** A draft before its support is calibrated. */
export type Weighed = Omit<Draft, 'support'>

/** The best of the candidates, by any score of their evidence (0–1); null without candidates. */
export function weigh(
  candidates: readonly Candidate[],
  scoreOf: (evidence: Evidence) => Share,
  room: Room = OF_ANY_ARTICLE,
): Weighed | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, support: scoreOf(candidate.evidence) }))
    .toSorted((one, other) => other.support - one.support)
  const [best] = ranked
  if (best === undefined) return null
  const own = ranked.filter(({ candidate }) => articleOf(candidate) === articleOf(best.candidate))
  const others = ranked.filter(({ candidate }) => articleOf(candidate) !== articleOf(best.candidate))
  const quoted = quoteTogether(own, room)
  return {
    quote: quoted.map(({ quote }) => quote).join('\n'),
    hits: quoted.map(({ candidate }) => candidate.hit),
    own: supportOfAny(quoted),
    rivals: firstOfEach(others).slice(0, RIVALS),
  }
}

/** A candidate with how well its evidence speaks for it. */
export interface Supported {
  readonly candidate: Candidate
  readonly support: Share
}

/** The best of each article, in the order of the ranking. */
function firstOfEach(ranked: readonly Supported[]): readonly Supported[] {
  return [...Map.groupBy(ranked, ({ candidate }) => articleOf(candidate)).values()].flatMap(([first]) => first ?? [])
}

interface Quoted extends Supported {
  readonly quote: string
}

/**
 * A sentence of a short passage that answers so much better than each other one stands alone: its neighbour's number beside it would leave
 * the customer to choose. On firms of authors who had not seen the product answers that named a wrong number too fell from 11 to 2 of 27,
 * those without the fact rose from 1 to 4. November 2026.
 */
const STANDS_OUT = 1.5

/** The one sentence or row that answers, where it stands out; null where the passage is long, in steps, or of one part. */
function standingOut(candidate: Candidate): string | null {
  const { text, path } = candidate.hit.passage
  if (!candidate.mayStandAlone || text.length > SHORT_PASSAGE || /^1\. /m.test(text)) return null
  const lines = text.split('\n')
  const rows = lines.filter((line) => line.startsWith(ROW))
  if (rows.length === 0)
    return mostWorth(
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
      candidate,
    )
  const row = mostWorth(rows, candidate)
  const before = lines.slice(0, lines.indexOf(rows[0] ?? ''))
  return row === null ? null : [...(before.length > 0 ? before : [`${path.at(-1) ?? ''}:`]), row].join('\n')
}

function mostWorth(parts: readonly string[], { worthOf }: Candidate): string | null {
  const worths = parts.map(worthOf)
  const best = worths.indexOf(Math.max(...worths))
  const others = worths.filter((_, at) => at !== best)
  const [most = 0] = others.toSorted((one, other) => other - one)
  const worth = worths[best] ?? 0
  return others.length > 0 && worth > 0 && worth >= STANDS_OUT * most ? (parts[best] ?? null) : null
}

const ROW = '– '

function isList(text: string): boolean {
  return text.startsWith(ROW) || text.startsWith('1. ')
}

/** The first and what else of its article answers nearly as well: all rows of a price list where none is asked for by name. */
function quoteTogether(ranked: readonly Supported[], room: Room): readonly Quoted[] {
  const [best] = ranked
  if (best === undefined) return []
  const alone = standingOut(best.candidate)
  if (alone !== null) return [{ ...best, quote: alone }]
  const near = ranked.filter(
    ({ candidate, support }) =>
      articleOf(candidate) === articleOf(best.candidate) && support >= room.nearly * best.support,
  )
  const quoted = near
    .slice(0, room.passages)
    .map(({ candidate, support }) => ({ candidate, support, quote: quotePassage(candidate) }))
  const fitting = quoted.filter((_, i) => i === 0 || lengthOf(quoted.slice(0, i + 1)) <= room.length)
  return fitting.toSorted((one, other) => one.candidate.hit.passage.span.start - other.candidate.hit.passage.span.start)
}

/**
 * How likely one of the quoted passages answers: between that of the best alone and that of errors that have nothing to do with each
 * other, for passages of one article are often wrong together.
 */
function supportOfAny(quoted: readonly Supported[]): Share {
  const best = Math.max(...quoted.map(({ support }) => support))
  const independent = 1 - quoted.reduce((missed, { support }) => missed * (1 - support), 1)
  return ((best + independent) / 2) as Share
}

function lengthOf(quoted: readonly Quoted[]): number {
  return quoted.reduce((length, { quote }) => length + quote.length, 0)
}

function articleOf({ hit }: Candidate): ArticleId {
  return hit.article.id
}

/** The passage's own words, with its heading before a bare list. */
export function quotePassage({ hit: { passage }, worthOf }: Candidate): string {
  const { text, path } = passage
  if (isList(text)) return `${path.at(-1) ?? ''}:\n${text}`
  if (text.length <= SHORT_PASSAGE) return text
  const sentences = splitSentences(text)
  const worths = sentences.map(({ start, end }) => worthOf(text.slice(start, end)))
  const best = worths.indexOf(Math.max(...worths))
  const last = Math.min(best + SENTENCES_QUOTED, sentences.length) - 1
  return text.slice(sentences[best]?.start, sentences[last]?.end)
}
