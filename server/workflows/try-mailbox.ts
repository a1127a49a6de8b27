import type { MailboxId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { MailProviders } from '../ports/mail-providers.ts'
import type { MailServers, MailTrial } from '../ports/mail-servers.ts'
import type { Mailbox } from '../ports/mailboxes.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import type { MailboxValues } from './change-mailbox.ts'
import type { AccountOf } from './mail-account.ts'
import { isSameApp, serversOf } from './mailbox-servers.ts'

export interface Ports {
  readonly store: Store
  readonly secrets: Secrets
  readonly mailProviders: MailProviders
  readonly mailServers: MailServers
  readonly accountOf: AccountOf
}

/** Has no grant: nobody has signed in for it. */
const NOT_STORED = '' as MailboxId

/** Tries the servers as given, without storing anything. @throws {Failure} password-needed, client-secret-needed, not-found */
export async function tryMailbox(
  workspace: WorkspaceId,
  id: MailboxId | null,
  values: MailboxValues,
  ports: Ports,
): Promise<readonly MailTrial[]> {
  const known = id === null ? null : await ports.store.transact(workspace, ({ mailboxes }) => mailboxes.load(id))
  if (id !== null && known === null) throw new Failure('not-found', 'give-up')
  const stored = known?.mailbox ?? null
  const servers = serversOf(workspace, values.servers, stored, ports)
  const isGranted = servers.registration !== null && isSameApp(servers.registration, stored?.registration ?? null)
  const { address, name, active, authServer } = values
  const draft: Mailbox = {
    id: isGranted && id !== null ? id : NOT_STORED,
    address,
    name,
    active,
    ...servers,
    authServer,
    version: 0,
    begunAt: 0 as Mailbox['begunAt'],
  }
  return ports.mailServers.examine(
    address,
    ports.accountOf(workspace, draft, 'imap'),
    ports.accountOf(workspace, draft, 'smtp'),
  )
}
