import type { Instant, MailboxId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { MailAccount, MailServers, MailTrial } from '../ports/mail-servers.ts'
import type { Mailbox, MailboxState, MailServer } from '../ports/mailboxes.ts'
import type { Random } from '../ports/random.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import { accountOf } from './mail-account.ts'

export interface Ports {
  readonly store: Store
  readonly random: Random
  readonly clock: Clock
  readonly secrets: Secrets
  readonly mailServers: MailServers
}

interface ServerValues extends Omit<MailServer, 'sealedPassword'> {
  /** Absent: the stored one, for the same server and user. */
  readonly password?: string | undefined
}

export interface MailboxValues {
  readonly address: string
  readonly name: string
  readonly active: boolean
  readonly imap: ServerValues
  readonly smtp: ServerValues
  readonly authServer: string | null
}

/**
 * The mailbox stands as given; mail that comes from now on is the desk's.
 * @throws {Failure} not-found. password-needed: there is none stored for this very server and user. conflict: another mailbox has the address.
 */
export async function saveMailbox(
  workspace: WorkspaceId,
  id: MailboxId | null,
  values: MailboxValues,
  ports: Ports,
): Promise<MailboxState> {
  const { store, random, clock } = ports
  return store.transact(workspace, async ({ mailboxes }) => {
    const all = await mailboxes.list()
    const known = all.find(({ mailbox }) => mailbox.id === id)?.mailbox ?? null
    if (id !== null && known === null) throw new Failure('not-found', 'give-up')
    if (all.some(({ mailbox }) => mailbox.address === values.address && mailbox.id !== id))
      throw new Failure('conflict', 'give-up')
    const mailbox: Mailbox = {
      id: known?.id ?? (random.uuid() as MailboxId),
      address: values.address,
      name: values.name,
      active: values.active,
      imap: seal(workspace, values.imap, known?.imap ?? null, ports),
      smtp: seal(workspace, values.smtp, known?.smtp ?? null, ports),
      authServer: values.authServer || null,
      version: (known?.version ?? 0) + 1,
      begunAt: beginning(values, known, clock.now()),
    }
    await mailboxes.save(mailbox)
    const state = await mailboxes.load(mailbox.id)
    if (state === null) throw new Failure('not-found', 'give-up')
    return state
  })
}

/** Whatever was left in the account before the mailbox was added, or while it was switched off, stays there. */
function beginning({ active }: MailboxValues, known: Mailbox | null, now: Instant): Instant {
  return known === null || (active && !known.active) ? now : known.begunAt
}

/** Tries the servers as given, without storing anything. @throws {Failure} password-needed, not-found */
export async function tryMailbox(
  workspace: WorkspaceId,
  id: MailboxId | null,
  values: MailboxValues,
  ports: Ports,
): Promise<readonly MailTrial[]> {
  const known = id === null ? null : await ports.store.transact(workspace, ({ mailboxes }) => mailboxes.load(id))
  if (id !== null && known === null) throw new Failure('not-found', 'give-up')
  const open = (given: ServerValues, stored: MailServer | undefined): MailAccount =>
    accountOf(workspace, seal(workspace, given, stored ?? null, ports), ports.secrets)
  return ports.mailServers.examine(
    values.address,
    open(values.imap, known?.mailbox.imap),
    open(values.smtp, known?.mailbox.smtp),
  )
}

/** Whoever changes where a password is sent must know it: else it could be sent to a server that writes it down. @source threats S22 */
function seal(
  workspace: WorkspaceId,
  { password, ...server }: ServerValues,
  known: MailServer | null,
  { secrets }: Pick<Ports, 'secrets'>,
): MailServer {
  if (password !== undefined) return { ...server, sealedPassword: secrets.seal(workspace, password) }
  const isSame =
    known !== null &&
    known.host === server.host &&
    known.port === server.port &&
    known.security === server.security &&
    known.user === server.user
  if (!isSame) throw new Failure('password-needed', 'give-up')
  return known
}
