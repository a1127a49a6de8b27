import type { MailServers } from '../../ports/mail-servers.ts'
import { examineMailbox } from './examine-mailbox.ts'
import { followInbox } from './follow-inbox.ts'
import { sendMail } from './send-mail.ts'

/** IMAP and SMTP of whatever provider a firm has. */
export const mailServers: MailServers = { follow: followInbox, send: sendMail, examine: examineMailbox }
