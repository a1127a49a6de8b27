import type { Migration } from './migration.ts'

/**
 * Mailboxes whose provider signs in with a token: what it gave, sealed as the passwords are, and the mark of the one sign-in that is awaited there.
 * Which app of the firm's asks stands with the servers.
 */
export const mailGrants: Migration = {
  name: 'mail-grants',
  statements: ['alter table opiekun.mailboxes add column sign_in_grant jsonb, add column awaited_sign_in text'],
}
