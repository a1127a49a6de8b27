import type { Conversation } from '../conversation/conversation.ts'
import type { Hit } from '../knowledge/knowledge.ts'
import type { Draft } from './compose-answer.ts'
import { CLARIFYING_OPENING } from './texts.ts'

/** A rival this well supported leaves it open which of the two is meant. */
const AS_GOOD = 0.9

/** Below this support neither article is near enough to be worth asking about. */
const WORTH_ASKING = 0.55

/** True when two articles answer about equally well, so that either could be the wrong one. */
export function isOpen({ hits, rival, own }: Draft): boolean {
  if (rival === null || own < WORTH_ASKING) return false
  return rival.support >= AS_GOOD * own && hits.every((hit) => label(hit) !== label(rival.hit))
}

/** The question that tells the two articles apart. Call only where `isOpen`. */
export function clarifyingQuestion({ hits, rival }: Draft): string {
  const options = [...hits.slice(0, 1), ...(rival === null ? [] : [rival.hit])]
  const list = options.map((option, i) => `${i + 1}. ${label(option)}`).join('\n')
  return `${CLARIFYING_OPENING}\n${list}\nMożna odpisać numerem albo własnymi słowami.`
}

/** True when the assistant has asked in this conversation. */
export function hasClarified({ messages }: Conversation): boolean {
  return messages.some(({ from, text }) => from === 'assistant' && text.includes(CLARIFYING_OPENING))
}

function label({ passage }: Hit): string {
  return passage.path.slice(0, 2).join(' – ')
}
