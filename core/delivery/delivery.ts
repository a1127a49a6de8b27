import type { GuardReport } from '../guard/guard.ts'
import { HANDOVER_ANNOUNCEMENT, type Reply, type ReplyLanguage } from '../reply/reply.ts'
import type { HandoverReason } from '../vocabulary/vocabulary.ts'

/**
 * Delivery: what leaves the house after the guard has looked.
 *
 * Makes: Delivery. From: Reply, GuardReport. Does not: talk to a channel; the outbox carries out what is decided here.
 * Without a fresh "allow" on this very text nothing automatic is sent.
 */
export type Delivery =
  | { readonly kind: 'send'; readonly text: string }
  | { readonly kind: 'send-and-hand-over'; readonly text: string; readonly because: HandoverReason }

/** Sends what the guard allowed; anything else becomes a handover with the fixed text, which needs no guard: it states only that a person takes over. */
export function decideDelivery(reply: Reply, report: GuardReport, language: ReplyLanguage): Delivery {
  const allowed = report.verdict === 'allow' && report.text === reply.text
  if (reply.kind === 'handover') {
    return {
      kind: 'send-and-hand-over',
      text: allowed ? reply.text : HANDOVER_ANNOUNCEMENT[language],
      because: reply.because,
    }
  }
  return allowed
    ? { kind: 'send', text: reply.text }
    : { kind: 'send-and-hand-over', text: HANDOVER_ANNOUNCEMENT[language], because: 'guard-refused' }
}
