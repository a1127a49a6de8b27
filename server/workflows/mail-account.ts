import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { MailAccount } from '../ports/mail-servers.ts'
import type { MailServer } from '../ports/mailboxes.ts'
import type { Secrets } from '../ports/secrets.ts'

/** The account with its password in the clear. @throws {Failure} secret-unreadable */
export function accountOf(
  workspace: WorkspaceId,
  { host, port, security, user, sealedPassword }: MailServer,
  secrets: Secrets,
): MailAccount {
  return { host, port, security, user, password: secrets.open(workspace, sealedPassword) }
}
