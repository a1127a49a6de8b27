import type { Instant, MailboxId, MailId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { FetchedMail } from '../ports/mail-servers.ts'
import type { Store } from '../ports/store.ts'
import { mailIdOf, messageIdOf } from './mail-identity.ts'

/** The process that keeps a mail reads it at once; the queue looks after this long, in case that process died. */
const READ_CHECK_MS = 5_000

/**
 * Keeps a mail as it came and moves the mailbox's place behind it, in one transaction: whenever the process dies, the mail is here or it
 * comes again. null: it was here before.
 */
export async function keepMail(
  workspace: WorkspaceId,
  mailbox: MailboxId,
  { raw, receivedAt, uidValidity, uid }: FetchedMail,
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<MailId | null> {
  const id = mailIdOf(workspace, mailbox, raw)
  const messageId = messageIdOf(raw) ?? ''
  const now = clock.now()
  // A mail server's clock may run ahead; nothing reaches us before it was sent to us.
  const at = Math.min(receivedAt, now) as Instant
  return store.transact(workspace, async ({ mails, mailboxes, outbox }) => {
    const isNew = await mails.keep({ id, mailbox, messageId, at, uidValidity, uid, raw })
    await mailboxes.advance(mailbox, { uidValidity, lastUid: uid })
    if (!isNew) return null
    await outbox.add({ kind: 'read-mail', mail: id, at: (now + READ_CHECK_MS) as Instant })
    return id
  })
}
