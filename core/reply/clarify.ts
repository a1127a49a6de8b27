import type { Conversation } from '../conversation/conversation.ts'
import type { Hit } from '../knowledge/knowledge.ts'
import type { ArticleId } from '../vocabulary/vocabulary.ts'
import type { Draft } from './compose-answer.ts'
import { type Offer, offerOf } from './offers.ts'
import { CLARIFYING_CLOSING, CLARIFYING_OPENING } from './texts.ts'

/** A rival this well supported leaves it open which of the two is meant. */
const AS_GOOD = 0.9

/** Below this support neither article is near enough to be worth asking about. */
const WORTH_ASKING = 0.55

/**
 * From here on an article is near enough to be named to the customer, though not to be quoted: of the questions to firms left out that no
 * article answers, 8 % come so near, of the others 33 %, nearly all of them with the right article among the first three. November 2026.
 */
const NEAR_ENOUGH = 0.68

/** True when two articles answer about equally well, so that either could be the wrong one. */
export function isOpen({ hits, rivals: [rival], own }: Draft): boolean {
  if (rival === undefined || own < WORTH_ASKING) return false
  return rival.support >= AS_GOOD * own && hits.every((hit) => label(hit) !== label(rival.candidate.hit))
}

/** True when the answer is not sure enough to be given, but the article is near enough to be asked about. */
export function isNear({ rivals, own }: Draft): boolean {
  return own >= NEAR_ENOUGH && rivals.length > 0
}

/** The question that tells the articles apart, the likeliest first, each with its words: who finds his answer there need not ask on. */
export function clarifyingQuestion(draft: Draft): string {
  const list = optionsOf(draft).map((option, i) => `${i + 1}. ${label(option.hit)}\n${indented(option.quote)}`)
  return `${CLARIFYING_OPENING}\n${list.join('\n')}\n${CLARIFYING_CLOSING}`
}

/** The options as a customer picks one of them: by its number, and readable in the conversation. */
export function choicesOf(draft: Draft): readonly string[] {
  return optionsOf(draft).map(({ hit }, i) => `${i + 1}. ${label(hit)}`)
}

/** A list that is quoted must not be taken for the options. */
function indented(quote: string): string {
  return quote.replace(/^/gm, '   ')
}

/** The article that an option of such a question stands for; null where none of these hits does. */
export function articleOfOption(option: string, hits: readonly Hit[]): ArticleId | null {
  return hits.find((hit) => label(hit) === option)?.article.id ?? null
}

/** True when the assistant has asked in this conversation. */
export function hasClarified({ messages }: Conversation): boolean {
  return messages.some(({ from, text }) => from === 'assistant' && text.includes(CLARIFYING_OPENING))
}

/** What is asked about; an option that would be called like one before it is left out. */
export function optionsOf({ hits, quote, rivals }: Draft): readonly Offer[] {
  const options = [...hits.slice(0, 1).map((hit) => ({ hit, quote })), ...rivals.map(offerOf)]
  return options.filter(({ hit }, i) => options.findIndex((other) => label(other.hit) === label(hit)) === i)
}

function label({ passage }: Hit): string {
  return passage.path.slice(0, 2).join(' – ')
}
