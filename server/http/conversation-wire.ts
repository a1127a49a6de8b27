import type { z } from 'zod'
import type { attachment } from '../../contract/http/attachment.ts'
import type * as wire from '../../contract/http/conversations.ts'
import type { look } from '../../contract/realtime/live.ts'
import type { Attachment, ConversationEvent, Order } from '../../core/conversation/conversation.ts'
import type { Finding, GuardReport } from '../../core/guard/guard.ts'
import type { Procedure } from '../../core/playbook/playbook.ts'
import { gathered, type ProcedureState } from '../../core/procedure/procedure.ts'
import type { Citation } from '../../core/reply/reply.ts'
import type { Turn } from '../../core/turn/turn.ts'
import type { Bilingual, Grosze, Instant } from '../../core/vocabulary/vocabulary.ts'
import type { Said } from '../ports/bus.ts'
import type { ConversationSummary, DeskNews, RowTold, StoredMessage } from '../ports/conversations.ts'
import type { Matter } from '../workflows/matter.ts'
import { citationsOf, type Titles } from './citations.ts'
import { mayBeRisky } from './risk-reasons.ts'

/** Records as the wire shows them: times as ISO 8601, money as PLN. */

export function isoTime(at: Instant): string
export function isoTime(at: Instant | null): string | null
export function isoTime(at: Instant | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

export function toPln(amount: Grosze): number
export function toPln(amount: Grosze | null): number | null
export function toPln(amount: Grosze | null): number | null {
  return amount === null ? null : amount / 100
}

export function showSummary(summary: ConversationSummary): z.input<typeof wire.conversationSummary> {
  const { customer, handover, assignee } = summary
  return {
    ...summary,
    ...showRowTold(summary),
    customer: { id: customer.id, name: customer.name, email: customer.email },
    openedAt: isoTime(summary.openedAt),
    handover: { state: handover.state, because: handover.because, since: isoTime(handover.since) },
    assignee: assignee && { id: assignee.id, name: assignee.name },
  }
}

function showRowTold({
  subject,
  lastText,
  lastFrom,
  topic,
  urgency,
  escalationRisk,
  ...row
}: RowTold): z.input<typeof wire.rowTold> {
  return {
    subject,
    lastText,
    lastFrom,
    lastAt: isoTime(row.lastAt),
    topic,
    urgency,
    escalationRisk,
    waitingSince: isoTime(row.waitingSince),
    snoozedUntil: isoTime(row.snoozedUntil),
  }
}

export function showAttachment({ id, name, type, size }: Attachment): z.input<typeof attachment> {
  return { id: id ?? null, name, type: type ?? null, size }
}

export function showMessage(message: StoredMessage): z.input<typeof wire.message> {
  const { id, seq, from, author, text, internal, delivery, overrideReason, saidIn } = message
  return {
    id,
    seq,
    at: isoTime(message.at),
    from,
    author,
    text,
    internal,
    attachments: message.attachments.map(showAttachment),
    delivery,
    sendAt: isoTime(message.sendAt),
    overrideReason,
    ...(saidIn !== undefined && { saidIn }),
  }
}

function showFinding(finding: Finding): z.input<typeof wire.finding> {
  const { code, severity, confidence, message, span, explanation, suggestion, source } = finding
  return {
    code,
    severity,
    confidence,
    message,
    suggestion,
    source,
    span: span && { start: span.start, end: span.end },
    explanation: { pl: explanation.pl, en: explanation.en },
  }
}

export function showGuard({ verdict, findings }: GuardReport): z.input<typeof wire.guardReport> {
  return { verdict, findings: findings.map(showFinding) }
}

/** What the customer read of articles: quotes that are only offered count as long as the guard let them through. */
export function shownPassages({ reply, delivery }: Turn): readonly Citation[] {
  if (reply.kind === 'answer') return reply.citations
  return delivery.text === reply.text ? (reply.offered ?? []) : []
}

function showTurn(turn: Turn, titles: Titles): z.input<typeof wire.turn> {
  const { understanding, reply, message } = turn
  return {
    message: message.id,
    topic: understanding.topic?.name ?? null,
    sentiment: understanding.sentiment.label,
    emotion: understanding.emotion.label,
    urgency: understanding.urgency,
    reply: reply.kind,
    because: turn.delivery.kind === 'send-and-hand-over' ? turn.delivery.because : null,
    citations: citationsOf(shownPassages(turn), titles),
    guard: showGuard(turn.guard),
    playbookVersion: turn.playbookVersion,
    tookMs: turn.tookMs,
  }
}

function showOrder(order: Order): z.input<typeof wire.order> {
  return {
    number: order.number,
    placedAt: isoTime(order.placedAt),
    status: order.status,
    total: toPln(order.total),
    tracking: order.tracking,
    carrier: order.carrier ?? null,
    expectedAt: isoTime(order.expectedAt ?? null),
    deliveredAt: isoTime(order.deliveredAt ?? null),
    lines: order.lines.map(({ name, quantity, price }) => ({ name, quantity, price: toPln(price) })),
  }
}

export interface Surroundings {
  readonly casePage: string
  /** As the playbook has it now; null = gone, or none ever ran. */
  readonly procedure: Procedure | null
  readonly turns: readonly Turn[]
  readonly titles: Titles
  readonly earlier: readonly ConversationSummary[]
  readonly riskReasons: readonly Bilingual[]
  readonly audit: z.input<typeof wire.conversation>['audit']
}

function showProcedure(state: ProcedureState | null, procedure: Procedure | null) {
  if (state === null) return null
  const { pl, en } = procedure?.name ?? { pl: state.procedure, en: state.procedure }
  const { version, ended, learnt } = state
  return {
    name: { pl, en: en || pl },
    version,
    ended,
    values: gathered(state, procedure).map(({ label, value }) => ({ label: { ...label }, value })),
    complaint: learnt.complaint === undefined ? null : { ...learnt.complaint },
  }
}

export function showNewsForDesk(
  { summary, messages, events, seenByCustomer }: DeskNews,
  riskReasons: readonly Bilingual[],
): NonNullable<z.input<(typeof wire.CONVERSATION_ROUTES)['readNews']['response']>['news']> {
  return {
    summary: showSummary(summary),
    messages: messages.map(showMessage),
    events: showEvents(events),
    riskReasons: riskReasons.map(({ pl, en }) => ({ pl, en })),
    seenByCustomer,
  }
}

/** null where a console that has everything before the message would not know how the conversation stands with it. */
export function showSaid(said: Said | undefined): z.input<typeof look>['said'] {
  if (said === undefined || said.row === null || mayBeRisky(said.row)) return null
  return { message: showMessage(said.message), row: showRowTold(said.row) }
}

function showEvents(events: readonly ConversationEvent[]): z.input<typeof wire.conversation>['events'] {
  return events.map((event) => ({ ...event, at: isoTime(event.at) }))
}

export function showConversation(
  conversation: Matter,
  { casePage, procedure, turns, titles, earlier, riskReasons, audit }: Surroundings,
): z.input<typeof wire.conversation> {
  const { rating, category, cause, outcome } = conversation
  return {
    summary: showSummary(conversation.summary),
    procedure: showProcedure(conversation.procedure, procedure),
    messages: conversation.messages.map(showMessage),
    events: showEvents(conversation.events),
    orders: conversation.orders.map(showOrder),
    turns: turns.map((turn) => showTurn(turn, titles)),
    earlier: earlier.map(showSummary),
    riskReasons: riskReasons.map(({ pl, en }) => ({ pl, en })),
    places: conversation.places.map(({ id, channel, customer }) => ({
      id,
      channel,
      customer: { id: customer.id, name: customer.name, email: customer.email },
      isPart: conversation.parts.includes(id),
    })),
    seenByCustomer: conversation.seen.customer,
    answersGoTo: conversation.messages.findLast(({ from }) => from === 'customer')?.saidIn ?? conversation.id,
    rating: rating && { value: rating.value, comment: rating.comment, at: isoTime(rating.at) },
    category,
    cause,
    outcome,
    audit,
    casePage,
  }
}
