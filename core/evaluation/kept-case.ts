import type { Conversation, Message } from '../conversation/conversation.ts'
import { guardReply, type Reader } from '../guard/guard.ts'
import { type Desk, think } from '../turn/turn.ts'
import { understandFor } from '../understanding/understanding.ts'
import type { ConversationId, FindingCode, MessageId } from '../vocabulary/vocabulary.ts'
import { type Expected, judgeAnswer } from './judge-answer.ts'

/** A question to the assistant. */
export interface QuestionCase extends Expected {
  readonly kind: 'question'
  readonly question: string
}

/** A consultant's message on which people decided that the guard must remark this, or must not. */
export interface RemarkCase {
  readonly kind: 'remark'
  readonly conversation: ConversationId
  readonly message: MessageId
  readonly code: FindingCode
  readonly remarked: boolean
}

/** What a firm keeps to be tried again at every change. */
export type KeptCase = QuestionCase | RemarkCase

/** A kept case with what it is tried on: the question around itself, or the message after what stood before it. */
export interface Scene {
  readonly message: Message
  readonly conversation: Conversation
}

/** True where the desk does with the case what people want, by itself, without a language model. */
export function passes(kept: KeptCase, { message, conversation }: Scene, desk: Desk, reader: Reader): boolean {
  if (kept.kind === 'remark') {
    const { text, author, attachments, at } = message
    const input = { text, from: 'agent', author, attachments, at, conversation } as const
    const { findings } = guardReply(input, desk.playbook, reader)
    return findings.some(({ code }) => code === kept.code) === kept.remarked
  }
  const understanding = understandFor(desk.playbook, message.text, reader)
  const { delivery } = think(message, understanding, conversation, desk, reader)
  const answer = { text: delivery.text, handedOver: delivery.kind !== 'send' }
  return judgeAnswer(answer, kept, reader.polish).length === 0
}
