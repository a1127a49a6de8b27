import { splitSentences } from '../../polish/polish.ts'
import type { Hit } from '../knowledge/knowledge.ts'
import { type Draft, quotePassage, type Supported } from './compose-answer.ts'
import { fused } from './nearby.ts'
import { CLARIFYING_OPENING, OFFERS_OPENING } from './texts.ts'

/** An article's own words that may be what was asked about. They are shown as that, never as the answer. */
export interface Offer {
  readonly hit: Hit
  readonly quote: string
}

/**
 * From here on an article is worth reading while one waits: of 330 questions to firms of other authors, 42 % of the answerable ones then get
 * the right fact among what is offered, and half of the others get words about something else. November 2026.
 */
const WORTH_READING = 0.16
/** What else is shown must come this near to the first, */
const NEARLY = 0.35
/** and nobody reads more than a few quotes. */
const OFFERS = 3

/**
 * What the articles say that lies nearest to the question, one part of each, likeliest first; none where nothing is near. `nearby`: what stands
 * out by directions from elsewhere.
 */
export function offersOf(drafts: readonly Draft[], nearby: readonly Hit[] = []): readonly Offer[] {
  const near = drafts.filter(({ own }) => own >= WORTH_READING)
  const first = near.flatMap(({ hits, quote }) => hits.slice(0, 1).map((hit) => ({ hit, quote })))
  const others = near.flatMap(({ own, rivals }) => rivals.filter(({ support }) => support >= NEARLY * own).map(offerOf))
  const byEvidence = onceEach([...first, ...others])
  const byDirection = onceEach(nearby.map((hit) => ({ hit, quote: beginningOf(hit) })))
  return fused([byEvidence, byDirection], articleOf).slice(0, OFFERS)
}

/** The candidate's own words that lie nearest. */
export function offerOf({ candidate }: Supported): Offer {
  return { hit: candidate.hit, quote: quotePassage(candidate) }
}

function onceEach(offers: readonly Offer[]): readonly Offer[] {
  return offers.filter((offer, i) => offers.findIndex((other) => articleOf(other) === articleOf(offer)) === i)
}

/** Characters of a passage of which nothing tells the best sentence. */
const BEGINNING = 320

function beginningOf({ passage: { text } }: Hit): string {
  if (text.length <= BEGINNING) return text
  const fitting = splitSentences(text).filter(({ end }) => end <= BEGINNING)
  return text.slice(0, fitting.at(-1)?.end ?? text.lastIndexOf(' ', BEGINNING))
}

/** What of a text the assistant itself says: quotes that are only offered, or asked about, answer nothing. */
export function claimedIn(text: string): string {
  const from = [OFFERS_OPENING, CLARIFYING_OPENING].map((opening) => text.indexOf(opening)).filter((at) => at >= 0)
  return text.slice(0, Math.min(text.length, ...from))
}

/** The offers as the customer reads them behind the announcement that a person takes over; empty without any. */
export function offersText(offers: readonly Offer[]): string {
  const lines = offers.map(({ hit: { article }, quote }) => {
    const link = article.url === null ? '' : `\n${article.url}`
    return `• ${article.title}\n${quote}${link}`
  })
  return lines.length === 0 ? '' : `\n\n${OFFERS_OPENING}\n\n${lines.join('\n\n')}`
}

function articleOf({ hit }: Offer) {
  return hit.article.id
}
