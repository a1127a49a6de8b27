import type { MailServers } from '../../ports/mail-servers.ts'
import { followInbox } from './follow-inbox.ts'

/**
 * IMAP and SMTP of whatever provider a firm has. Their libraries are loaded when a mailbox is first used: together they take as much
 * memory as the rest of the server's code.
 */
export const mailServers: MailServers = {
  follow: followInbox,
  send: async (account, mail) => (await import('./send-mail.ts')).sendMail(account, mail),
  examine: async (...asked) => (await import('./examine-mailbox.ts')).examineMailbox(...asked),
}
