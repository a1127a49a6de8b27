import type { Conversation, Message } from '../conversation/conversation.ts'
import { type Delivery, decideDelivery } from '../delivery/delivery.ts'
import { type Guard, type GuardInput, type GuardReport, guardReply, type Reader } from '../guard/guard.ts'
import type { ProcedureTrace } from '../procedure/procedure.ts'
import { decideReply, type Nearness, type Reply, type ReplyInput, replyLanguage } from '../reply/reply.ts'
import { taughtReader, type Understanding } from '../understanding/understanding.ts'
import type { Locale } from '../vocabulary/vocabulary.ts'
import type { WritingTrace } from '../writing/writing.ts'
import type { Desk } from './desk.ts'

/** What the live path makes of one message, before anything is stored. */
export interface Thought {
  readonly understanding: Understanding
  readonly reply: Reply
  readonly guard: GuardReport
  readonly delivery: Delivery
  /** What a language model had to do with the reply; absent where none was asked. */
  readonly writing?: WritingTrace
  /** What a server for directions had to do with it; absent where none was asked. */
  readonly nearness?: Nearness
  /** Which step of which procedure it is; absent where none runs. */
  readonly procedure?: ProcedureTrace
}

/** The pure part of the live path after understanding: reply → guard → delivery. */
export function think(
  message: Message,
  understanding: Understanding,
  conversation: Conversation,
  desk: Desk,
  reader: Reader,
  nearness?: Nearness,
  guard: Guard = guardReply,
): Thought {
  const { polish } = taughtReader(reader, desk.playbook.taught)
  const input = { message, conversation, understanding, ...(nearness !== undefined && { nearness }) }
  const reply = decideReply(input, desk.playbook, desk.index, polish)
  return weighReply(reply, input, desk, reader, undefined, guard)
}

/** reply → guard → delivery, whoever made the reply. `grounds`: what it may rest on beside the articles. */
export function weighReply(
  reply: Reply,
  { message, conversation, understanding, nearness }: ReplyInput,
  desk: Desk,
  reader: Reader,
  grounds?: GuardInput['grounds'],
  look: Guard = guardReply,
): Thought {
  const input = {
    text: reply.text,
    from: 'assistant',
    author: null,
    attachments: [],
    at: message.at,
    conversation,
    ...(grounds !== undefined && { grounds }),
  } as const
  const guard = look(input, desk.playbook, reader)
  const locale: Locale = replyLanguage(understanding) === 'en' ? 'en' : 'pl'
  const delivery = decideDelivery(reply, guard, locale)
  return {
    understanding,
    reply,
    guard,
    delivery: disclosed(delivery, reply, conversation, desk, locale),
    ...(nearness !== undefined && { nearness }),
  }
}

/** The fixed handover text is automatic too: as the first one of a conversation it says so. @source AI Act, art. 50(1) */
function disclosed(
  delivery: Delivery,
  reply: Reply,
  { messages }: Conversation,
  { playbook }: Desk,
  locale: Locale,
): Delivery {
  const isFixedText = delivery.text !== reply.text
  const isFirst = !messages.some(({ from }) => from === 'assistant')
  return isFixedText && isFirst
    ? { ...delivery, text: `${playbook.assistant.disclosure[locale]}\n\n${delivery.text}` }
    : delivery
}
