import type { ConversationId, HandoverReason, Instant, MailId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { Language } from '../ports/language.ts'
import type { MailReader, MailReading } from '../ports/mail-reader.ts'
import type { MailboxState } from '../ports/mailboxes.ts'
import type { Mail, MailHead } from '../ports/mails.ts'
import type { Records, Store } from '../ports/store.ts'
import { type Question, requestHandover } from './answer-message.ts'
import type { FindCasePage } from './case-page.ts'
import type { Desks } from './desks.ts'
import { meaningOrNull } from './meaning.ts'
import { placeMail } from './place-mail.ts'
import { queueHandover } from './queue-handover.ts'
import { isWithAssistant, type Received, type Unanswered } from './receive-message.ts'
import { settleReport } from './settle-report.ts'

export interface Ports {
  readonly store: Store
  readonly desks: Desks
  readonly findCasePage: FindCasePage
  readonly language: Language
  readonly bus: Bus
  readonly clock: Clock
  readonly mailReader: MailReader
}

/** A message that awaits its answer, and what the live path knows of it already. */
export interface Owed {
  readonly question: Question
  readonly unanswered: Unanswered
}

/**
 * A kept mail becomes a message, a note or a report on a mail of ours; again changes nothing. What cannot be read stands as a conversation
 * that says so, with a person. null: nobody owes an answer by machine.
 */
export async function readMail(workspace: WorkspaceId, id: MailId, ports: Ports): Promise<Owed | null> {
  const { store, desks, bus, clock, language, mailReader } = ports
  const kept = await store.transact(workspace, async ({ mails, mailboxes }) => {
    const mail = await mails.load(id)
    if (mail?.state !== 'kept') return null
    return { mail, raw: await mails.raw(id), boxes: await mailboxes.list() }
  })
  if (kept === null || kept.raw === null) return null
  const reading = await mailReader.read(kept.raw)
  const head = judgedHead(reading, kept.mail, kept.boxes)
  const text = reading.kind === 'read' ? reading.ownText : UNREADABLE
  const understanding = head.automatic === null ? meaningOrNull(text, desks.known(workspace), language) : null

  const done = await store.transact(workspace, async (records) => {
    if ((await records.mails.load(id))?.state !== 'kept') return null
    const now = clock.now()
    if (reading.kind === 'read' && reading.report !== null) {
      const of = await settleReport(kept.mail, head, reading.report, records, now)
      if (of !== null) return { conversation: of, seq: 0, needsPerson: false, received: null }
    }
    const parts = reading.kind === 'read' ? reading.parts : []
    const received = await placeMail({ workspace, mail: kept.mail, head, text, parts, understanding }, records, now)
    const conversation = (await records.mails.load(id))?.conversation as ConversationId
    if (reading.kind === 'unreadable') await records.mails.update(id, { state: 'unreadable', reason: reading.because })
    const needsPerson = isForPerson(head, received) && (await handOver(conversation, 'failure', records, now))
    return { conversation, seq: received.message.seq, needsPerson, received }
  })
  if (done === null) return null
  const { conversation: saidIn, received: inMatter } = done
  for (const conversation of new Set([saidIn, inMatter?.readIn ?? saidIn]))
    bus.publish({ workspace, conversation, seq: done.seq })
  if (done.needsPerson) await queueHandover(workspace, done.conversation, ports)
  const { received } = done
  if (received === null || received.unanswered === null || done.needsPerson) return null
  const question = { workspace, conversation: done.conversation, message: received.message.id }
  return { question, unanswered: received.unanswered }
}

const UNREADABLE =
  'Nie udało się odczytać tej wiadomości: jest uszkodzona albo zbudowana tak, że mogłaby zaszkodzić. Oryginał jest zachowany.'

/** Who vouches for the sender and who the sender is, is known only beside the firm's own mailboxes. */
function judgedHead(reading: MailReading, mail: Mail, boxes: readonly MailboxState[]): MailHead {
  const { head } = reading
  const authServer = boxes.find(({ mailbox }) => mailbox.id === mail.mailbox)?.mailbox.authServer ?? null
  const vouchedBy = reading.kind === 'read' ? reading.vouchedBy : null
  const isOwn = boxes.some(({ mailbox }) => mailbox.address.toLowerCase() === head.from?.address)
  return {
    ...head,
    automatic: isOwn ? 'own' : head.automatic,
    isVerified: authServer !== null && vouchedBy === authServer.toLowerCase(),
  }
}

/** A machine asks on somebody's behalf, or nobody knows what was said: a person looks, and no machine answers. */
function isForPerson({ automatic }: MailHead, { unanswered }: Received): boolean {
  return unanswered !== null && (automatic === 'auto-generated' || automatic === 'report')
}

async function handOver(id: ConversationId, because: HandoverReason, records: Records, now: Instant): Promise<boolean> {
  const conversation = await records.conversations.load(id, { lock: true, recent: 0 })
  if (conversation === null || !isWithAssistant(conversation.summary.handover.state)) return false
  await requestHandover(id, because, records, now)
  return true
}
