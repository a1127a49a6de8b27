import type { z } from 'zod'
import type { visitorConversation, visitorMessage } from '../../contract/http/widget.ts'
import type { HandoverState, News, StoredConversation, StoredMessage } from '../ports/conversations.ts'
import { isoTime, showAttachment } from './conversation-wire.ts'

export type VisitorMessage = z.output<typeof visitorMessage>
export type VisitorConversation = z.output<typeof visitorConversation>

/** What the customer may see: no notes, nothing held, undone or failed. */
export function isVisibleToVisitor({ internal, delivery }: StoredMessage): boolean {
  return !internal && (delivery === 'sent' || delivery === 'delivered' || delivery === 'unknown')
}

export function showToVisitor({
  id,
  seq,
  at,
  from,
  author,
  text,
  attachments,
  choices,
}: StoredMessage): VisitorMessage {
  const shown = attachments.map(showAttachment)
  return {
    id,
    seq,
    at: isoTime(at),
    from,
    author,
    text,
    attachments: shown,
    automatic: from === 'assistant' || from === 'system',
    choices: [...(choices ?? [])],
  }
}

/** The conversation as its customer sees it, with the messages after a number. */
export function showVisitorConversation(conversation: StoredConversation, after: number): VisitorConversation {
  const { id, status, summary, seen, messages, rating } = conversation
  const news = { status, handover: summary.handover.state, seenByFirm: seen.firm, messages }
  return { id, ...showNews(news, after), rated: rating !== null }
}

/** What of it changes while they look. */
export function showNews(
  { status, handover, seenByFirm, messages }: News,
  after: number,
): Omit<VisitorConversation, 'id' | 'rated'> {
  return {
    status,
    with: WHO[handover],
    messages: messages.filter((message) => message.seq > after && isVisibleToVisitor(message)).map(showToVisitor),
    seen: seenByFirm,
  }
}

const WHO: Readonly<Record<HandoverState, VisitorConversation['with']>> = {
  none: 'assistant',
  requested: 'queue',
  queued: 'queue',
  accepted: 'person',
  returned: 'assistant',
}
