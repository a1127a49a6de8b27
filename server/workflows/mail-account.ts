import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { MailAccount } from '../ports/mail-servers.ts'
import type { Mailbox } from '../ports/mailboxes.ts'
import { makeMailTokens, type Ports } from './mail-tokens.ts'

/** The account that receives or sends for a mailbox, with what signs in to it. @throws {Failure} secret-unreadable */
export type AccountOf = (workspace: WorkspaceId, mailbox: Mailbox, side: 'imap' | 'smtp') => MailAccount

/** One for a whole process: whoever asks for a mailbox's token at the same time gets the same one. */
export function makeAccounts(ports: Ports): AccountOf {
  const tokens = makeMailTokens(ports)
  return (workspace, mailbox, side) => {
    const { sealedPassword, ...server } = mailbox[side]
    const { registration } = mailbox
    if (registration !== null) return { ...server, ...tokens(workspace, mailbox.id, registration) }
    if (sealedPassword === null) throw new Failure('secret-unreadable', 'give-up')
    return { ...server, password: ports.secrets.open(workspace, sealedPassword) }
  }
}
