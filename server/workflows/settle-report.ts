import type { ConversationId, Instant } from '../../core/vocabulary/vocabulary.ts'
import type { DeliveryReport } from '../ports/mail-reader.ts'
import type { Mail, MailHead } from '../ports/mails.ts'
import type { Records } from '../ports/store.ts'

/**
 * What another server reports of a mail of ours shows on the message it carried; the conversation of a mail that never arrived is open again
 * and somebody owes the answer as before. null: it names no mail of ours, so whoever wrote it, it is no report to us.
 */
export async function settleReport(
  report: Mail,
  head: MailHead,
  { action, of, reason }: DeliveryReport,
  records: Records,
  now: Instant,
): Promise<ConversationId | null> {
  const { mails } = records
  const [ours] = await mails.sentUnder([of])
  if (ours === undefined || ours.conversation === null || ours.message === null) return null
  await mails.update(report.id, { conversation: ours.conversation, head, state: 'aside' })
  if (action === 'failed') await failSending(ours, reason, records, now)
  if (action === 'delivered' && ours.state === 'sent') {
    await mails.update(ours.id, { state: 'delivered' })
    await records.conversations.setDelivery(ours.message, 'delivered')
  }
  return ours.conversation
}

/** The message did not arrive: it says so and why, and its conversation waits for somebody. */
export async function failSending(mail: Mail, reason: string, records: Records, now: Instant): Promise<void> {
  await records.mails.update(mail.id, { state: 'failed', reason })
  if (mail.message !== null) await records.conversations.setDelivery(mail.message, 'failed')
  await leaveToPerson(mail, records, now)
}

/** Whoever wrote may have got no answer: the conversation is open and waits, and no machine tries again. */
export async function leaveToPerson(
  { conversation }: Pick<Mail, 'conversation'>,
  { conversations }: Records,
  now: Instant,
): Promise<void> {
  const standing = conversation === null ? null : await conversations.load(conversation, { lock: true, recent: 0 })
  if (conversation === null || standing === null) return
  const { handover, assignee, waitingSince, status } = standing.summary
  const isClosed = status === 'closed'
  const isNobodys = assignee === null && (handover.state === 'none' || handover.state === 'returned' || isClosed)
  await conversations.update(conversation, {
    waitingSince: waitingSince ?? now,
    ...(isClosed ? { status: 'open', closedAt: null, auditedAt: null } : {}),
    ...(isNobodys ? { handover: { state: 'requested', because: 'failure', since: now } } : {}),
  })
  if (isClosed) await conversations.record(conversation, { at: now, type: 'reopened' })
}
