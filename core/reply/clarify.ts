import type { Conversation } from '../conversation/conversation.ts'
import type { Hit } from '../knowledge/knowledge.ts'
import type { Draft } from './compose-answer.ts'
import { CLARIFYING_OPENING } from './texts.ts'

/** A rival this well supported leaves it open which of the two is meant. */
const AS_GOOD = 0.9

/** Below this share of `minSupport` neither article is near enough to be worth asking about. */
const WORTH_ASKING = 0.6

/** The one question that tells two near articles apart; null where they are not near, or one was asked already. */
export function clarifyingQuestion(
  { hit, rival, support }: Draft,
  minSupport: number,
  conversation: Conversation,
): string | null {
  if (
    rival === null ||
    rival.support < AS_GOOD * support ||
    support < WORTH_ASKING * minSupport ||
    hasClarified(conversation)
  )
    return null
  const options = [label(hit), label(rival.hit)]
  if (options[0] === options[1]) return null
  return `${CLARIFYING_OPENING}\n${options.map((option, i) => `${i + 1}. ${option}`).join('\n')}\nMożna odpisać numerem albo własnymi słowami.`
}

/** True when the assistant has asked in this conversation. */
export function hasClarified({ messages }: Conversation): boolean {
  return messages.some(({ from, text }) => from === 'assistant' && text.includes(CLARIFYING_OPENING))
}

const ORDINALS: readonly RegExp[] = [
  /^\W*(?:o |ten |ta |to )?(?:1|pierwsz\p{L}*|jeden)\b/u,
  /^\W*(?:o |ten |ta |to )?(?:2|drug\p{L}*|dwa)\b/u,
]

/**
 * The message read together with the question it continues: the answer to the assistant's question, or "a w sobotę?".
 * `folded` is the message; the result is what is sought in the articles.
 */
export function inContext(text: string, folded: string, conversation: Conversation): string {
  const asked = conversation.messages.findLast(({ from }) => from !== 'customer' && from !== 'system')
  const before = conversation.messages.findLast(({ from, text: said }) => from === 'customer' && said !== text)
  if (asked?.from !== 'assistant' || before === undefined) return text
  if (asked.text.includes(CLARIFYING_OPENING)) return `${before.text}\n${chosenOption(folded, asked.text) ?? text}`
  // Said twice, the new words outweigh those they continue.
  return /^(?:a|i) \p{L}+/u.test(folded) && folded.split(/\s+/).length <= 5 ? `${before.text}\n${text}\n${text}` : text
}

function chosenOption(folded: string, question: string): string | null {
  const place = ORDINALS.findIndex((pattern) => pattern.test(folded))
  return place < 0 ? null : (question.match(new RegExp(`^${place + 1}\\. (.+)$`, 'm'))?.[1] ?? null)
}

function label({ passage }: Hit): string {
  return passage.path.slice(0, 2).join(' – ')
}
