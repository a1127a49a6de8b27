import type { Conversation, Message } from '../conversation/conversation.ts'
import { type Finding, guardReply, maskQuoted, type Reader } from '../guard/guard.ts'
import type { Playbook } from '../playbook/playbook.ts'

/** What the guard says of each outgoing message in its place, as if it were about to be sent. */
export function auditMessages(conversation: Conversation, playbook: Playbook, reader: Reader): readonly Finding[] {
  return conversation.messages.flatMap((message, at) => {
    if (message.internal || (message.from !== 'agent' && message.from !== 'assistant') || isOnlyQuoted(message))
      return []
    const { findings } = guardReply(asDraft(message, message.from, at, conversation), playbook, reader)
    return findings.map(({ code, severity, confidence, span, explanation, suggestion, source }) => ({
      code,
      severity,
      confidence,
      message: message.id,
      span,
      explanation,
      suggestion,
      source,
    }))
  })
}

/** A thread passed on without a word of one's own: what stands in it is others'. */
function isOnlyQuoted({ text }: Message): boolean {
  return text.trim() !== '' && maskQuoted(text).trim() === ''
}

/** What a consultant can be expected to have read; it also keeps an endless conversation from costing the square of its length. */
const HISTORY = 100

function asDraft(
  message: Message,
  from: 'agent' | 'assistant',
  at: number,
  conversation: Conversation,
): Parameters<typeof guardReply>[0] {
  const { text, author, attachments, at: time } = message
  const { messages, events } = conversation
  const recent = messages.slice(Math.max(0, at - HISTORY), at)
  const introduced =
    at > HISTORY ? messages.find((earlier) => earlier.from === 'assistant' && !earlier.internal) : undefined
  const history =
    introduced === undefined || recent.includes(introduced) || messages.indexOf(introduced) >= at
      ? recent
      : [introduced, ...recent]
  const before = { ...conversation, messages: history, events: events.filter((event) => event.at <= time) }
  return { text, from, author, attachments, at: time, conversation: before }
}
