import type { z } from 'zod'
import { FAILURES, type FailureCode } from '../../contract/failures/failures.ts'
import type { mailbox as mailboxShape } from '../../contract/http/mail.ts'
import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import type { MailboxState, MailServer, MailTrouble } from '../ports/mailboxes.ts'
import { isoTime } from './conversation-wire.ts'

export function showMailbox(
  { mailbox, grant, checkedAt, receiving, sending }: MailboxState,
  locale: Locale,
): z.input<typeof mailboxShape> {
  const { id, address, name, active, imap, smtp, registration, authServer } = mailbox
  return {
    id,
    address,
    name,
    active,
    imap: showServer(imap),
    smtp: showServer(smtp),
    registration: registration && {
      provider: registration.provider,
      tenant: registration.tenant,
      clientId: registration.clientId,
      connected: grant !== null && !grant.isWithdrawn,
    },
    authServer,
    checkedAt: isoTime(checkedAt),
    receiving: showTrouble(receiving, locale),
    sending: showTrouble(sending, locale),
  }
}

/** A password never goes back to a browser, not even sealed. */
function showServer({ host, port, security, user }: MailServer) {
  return { host, port, security, user }
}

function showTrouble(trouble: MailTrouble | null, locale: Locale) {
  return trouble && { reason: reasonIn(locale, trouble.reason), since: isoTime(trouble.since) }
}

/** What is kept of a trouble is what a server or the network said, in its own words, or a code of ours. */
export function reasonIn(locale: Locale, reason: string): string {
  if (!Object.hasOwn(FAILURES, reason)) return reason
  const { title, remedy } = FAILURES[reason as FailureCode]
  return `${title[locale]}. ${remedy[locale]}`
}
