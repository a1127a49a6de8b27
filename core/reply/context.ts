import type { Conversation, Message } from '../conversation/conversation.ts'
import { CLARIFYING_OPENING } from './texts.ts'

const ORDINALS: readonly RegExp[] = [
  /^\W*(?:o |ten |ta |to )?(?:1|pierwsz\p{L}*|jeden)\b/u,
  /^\W*(?:o |ten |ta |to )?(?:2|drug\p{L}*|dwa)\b/u,
  /^\W*(?:o |ten |ta |to )?(?:3|trzeci\p{L}*|trzy)\b/u,
]

/** "a w sobotę?", "i rower elektryczny?": so few words lean on the question before. */
const FOLLOW_UP = /^(?:a|i) \p{L}+/u
const FOLLOW_UP_WORDS = 5

/**
 * What the message may mean, as texts to be sought in the articles: by itself, and where it answers or continues something, with that.
 * `folded` is the message's text.
 */
export function meanings({ id, text }: Message, folded: string, { messages }: Conversation): readonly string[] {
  const earlier = messages.filter((message) => message.id !== id)
  const said = earlier.findLast(({ from }) => from === 'assistant' || from === 'agent')
  const asked = earlier.findLast(({ from }) => from === 'customer')
  if (said?.from !== 'assistant' || asked === undefined) return [text]
  if (said.text.includes(CLARIFYING_OPENING)) return [`${asked.text}\n${chosenOption(folded, said.text) ?? text}`]
  const leans = FOLLOW_UP.test(folded) && folded.split(/\s+/).length <= FOLLOW_UP_WORDS
  return leans ? [text, `${asked.text}\n${text}`] : [text]
}

/** The option that the customer picks by its number, and what he had asked; null where he picks none. `folded` is the message's text. */
export function pickedOption(
  { id }: Message,
  folded: string,
  { messages }: Conversation,
): { readonly question: string; readonly option: string } | null {
  const earlier = messages.filter((message) => message.id !== id)
  const said = earlier.findLast(({ from }) => from === 'assistant' || from === 'agent')
  const asked = earlier.findLast(({ from }) => from === 'customer')
  if (said?.from !== 'assistant' || asked === undefined || !said.text.includes(CLARIFYING_OPENING)) return null
  const option = chosenOption(folded, said.text)
  return option === null ? null : { question: asked.text, option }
}

function chosenOption(folded: string, question: string): string | null {
  const place = ORDINALS.findIndex((pattern) => pattern.test(folded))
  return place < 0 ? null : (question.match(new RegExp(`^${place + 1}\\. (.+)$`, 'm'))?.[1] ?? null)
}
