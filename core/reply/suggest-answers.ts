import type { Polish } from '../../polish/polish.ts'
import type { Hit, KnowledgeIndex } from '../knowledge/knowledge.ts'
import type { Share } from '../vocabulary/vocabulary.ts'
import { asksNews } from './asks-news.ts'
import { draftParts } from './compose-answer.ts'
import { indexForCustomer } from './index-for-customer.ts'
import type { ReplyInput } from './record.ts'

/** What the articles say to one thing asked, for a person to judge. */
export interface Suggestion {
  /** In the customer's words. */
  readonly question: string
  /** In the passages' own words. */
  readonly quote: string
  readonly hits: readonly Hit[]
  /** Articles that may be meant instead, nearest first. */
  readonly others: readonly Hit[]
  /** How likely the quote answers; a person reads it first, so it may be less than the assistant itself needs. */
  readonly support: Share
}

/** One in three is worth a person's glance; below that they look better themselves. */
const WORTH_A_GLANCE = 0.3

/** For each thing that the message asks what the articles say to it; nothing where they say nothing near. */
export function suggestAnswers(input: ReplyInput, index: KnowledgeIndex, polish: Polish): readonly Suggestion[] {
  const { message, understanding } = input
  const asked = understanding.questions.map(({ start, end }) => message.text.slice(start, end).trim()).filter(Boolean)
  // What surrounds a single question tells what it is about.
  const parts = (asked.length > 1 ? asked : [message.text]).filter((part) => !asksNews(part))
  const narrowed = indexForCustomer(index, input)
  return parts.flatMap((part) =>
    draftParts(part, [], narrowed, polish)
      .filter(({ support }) => support >= WORTH_A_GLANCE)
      .map(({ quote, hits, rivals, support }) => ({
        question: asked.length === 1 ? (asked[0] ?? part) : part,
        quote,
        hits,
        others: rivals.map(({ candidate }) => candidate.hit),
        support,
      })),
  )
}
