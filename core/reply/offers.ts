import type { Hit } from '../knowledge/knowledge.ts'
import type { Draft } from './compose-answer.ts'
import { OFFERS_OPENING } from './texts.ts'

/** An article's own words that may be what was asked about. They are shown as that, never as the answer. */
export interface Offer {
  readonly hit: Hit
  readonly quote: string
}

/**
 * From here on an article is worth reading while one waits: of 330 questions to firms of other authors, 44 % of the answerable ones then get
 * the right fact among what is offered, and half of the others get words about something else. November 2026.
 */
const WORTH_READING = 0.16
/** What else is shown must come this near to the first, */
const NEARLY = 0.2
/** and nobody reads more than a few quotes. */
const OFFERS = 3

/** What the articles say that lies nearest to the question, one part of each, likeliest first; none where nothing is near. */
export function offersOf(drafts: readonly Draft[]): readonly Offer[] {
  const near = drafts.filter(({ own }) => own >= WORTH_READING)
  const first = near.map(({ hits, quote }) => hits.slice(0, 1).map((hit) => ({ hit, quote }))).flat()
  const others = near.flatMap(({ own, rivals }) => rivals.filter(({ support }) => support >= NEARLY * own))
  const all = [...first, ...others]
  return all
    .filter(({ hit }, i) => all.findIndex((other) => articleOf(other) === hit.article.id) === i)
    .slice(0, OFFERS)
}

/** The offers as the customer reads them behind the announcement that a person takes over; empty without any. */
export function offersText(offers: readonly Offer[]): string {
  const lines = offers.map(({ hit: { article }, quote }) => {
    const link = article.url === null ? '' : `\n${article.url}`
    return `„${article.title}”:\n${quote}${link}`
  })
  return lines.length === 0 ? '' : `\n\n${OFFERS_OPENING}\n\n${lines.join('\n\n')}`
}

function articleOf({ hit }: Offer) {
  return hit.article.id
}
