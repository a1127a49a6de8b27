import { type Polish, splitSentences } from '../../polish/polish.ts'
import type { Hit, KnowledgeIndex } from '../knowledge/knowledge.ts'
import type { Share, Span } from '../vocabulary/vocabulary.ts'
import { type Candidate, type Evidence, gatherEvidence } from './evidence.ts'
import { answerSupport, scoreOf, sigmoid } from './support.ts'

/** The best that the articles say to one question. */
export interface Draft {
  /** The passages' own words. */
  readonly quote: string
  /** Where the words come from: passages of one article, in its order; at least one. */
  readonly hits: readonly Hit[]
  /** How likely the quote answers. */
  readonly support: Share
  /** How well its passages are supported together, before other articles are looked at; comparable with `rival.support`. */
  readonly own: Share
  /** The best of another article; null where no other says anything. */
  readonly rival: { readonly hit: Hit; readonly support: Share } | null
}

/** A passage up to this length is quoted whole; a longer one by the sentences that answer. */
const SHORT_PASSAGE = 320

/** A passage of the same article with at least this share of the best one's support is quoted with it. */
const NEARLY_AS_WELL = 0.2
const QUOTED_TOGETHER = 3

/** Passages are quoted together up to this length; a customer reads one screen. */
const SHORT_ANSWER = 360

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

/** The best-supported part of one article; null when no article shares a word with the question. */
function draftAnswer(question: string, index: KnowledgeIndex, polish: Polish): Draft | null {
  const weighed = weigh(gatherEvidence(question, index, polish), (evidence) => sigmoid(scoreOf(evidence)) as Share)
  return weighed && { ...weighed, support: answerSupport(weighed.own, weighed.rival?.support ?? (0 as Share)) }
}

/** A draft before its support is calibrated. */
export type Weighed = Omit<Draft, 'support'>

/** The best of the candidates, by any score of their evidence (0–1); null without candidates. */
export function weigh(candidates: readonly Candidate[], scoreOf: (evidence: Evidence) => Share): Weighed | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, support: scoreOf(candidate.evidence) }))
    .toSorted((one, other) => other.support - one.support)
  const [best] = ranked
  if (best === undefined) return null
  const own = ranked.filter(({ candidate }) => articleOf(candidate) === articleOf(best.candidate))
  const rival = ranked.find(({ candidate }) => articleOf(candidate) !== articleOf(best.candidate))
  const quoted = quoteTogether(own)
  return {
    quote: quoted.map(({ quote }) => quote).join('\n'),
    hits: quoted.map(({ candidate }) => candidate.hit),
    own: supportOfAny(quoted),
    rival: rival === undefined ? null : { hit: rival.candidate.hit, support: rival.support },
  }
}

interface Supported {
  readonly candidate: Candidate
  readonly support: Share
}

interface Quoted extends Supported {
  readonly quote: string
}

/** The first and what else of its article answers nearly as well: all rows of a price list where none is asked for by name. */
function quoteTogether(ranked: readonly Supported[]): readonly Quoted[] {
  const [best] = ranked
  if (best === undefined) return []
  const near = ranked.filter(
    ({ candidate, support }) =>
      articleOf(candidate) === articleOf(best.candidate) && support >= NEARLY_AS_WELL * best.support,
  )
  const quoted = near
    .slice(0, QUOTED_TOGETHER)
    .map(({ candidate, support }) => ({ candidate, support, quote: quotePassage(candidate) }))
  const fitting = quoted.filter((_, i) => i === 0 || lengthOf(quoted.slice(0, i + 1)) <= SHORT_ANSWER)
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

function articleOf({ hit }: Candidate): string {
  return hit.article.id
}

/** The passage's own words, with its heading before a bare list. */
function quotePassage({ hit: { passage }, worthOf }: Candidate): string {
  const { text, path } = passage
  if (text.startsWith('– ') || text.startsWith('1. ')) return `${path.at(-1) ?? ''}:\n${text}`
  if (text.length <= SHORT_PASSAGE) return text
  const sentences = splitSentences(text)
  const worths = sentences.map(({ start, end }) => worthOf(text.slice(start, end)))
  const best = worths.indexOf(Math.max(...worths))
  const last = Math.min(best + SENTENCES_QUOTED, sentences.length) - 1
  return text.slice(sentences[best]?.start, sentences[last]?.end)
}
