import type { Instant, MailboxId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { MailProviders } from '../ports/mail-providers.ts'
import type { Mailbox, MailboxState } from '../ports/mailboxes.ts'
import type { Random } from '../ports/random.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import { type ServersGiven, serversOf } from './mailbox-servers.ts'

export interface Ports {
  readonly store: Store
  readonly random: Random
  readonly clock: Clock
  readonly secrets: Secrets
  readonly mailProviders: MailProviders
}

export interface MailboxValues {
  readonly address: string
  readonly name: string
  readonly active: boolean
  readonly servers: ServersGiven
  readonly authServer: string | null
}

/**
 * The mailbox stands as given; mail that comes from now on is the desk's.
 * @throws {Failure} not-found. password-needed, client-secret-needed: there is none stored for this very place. conflict: another mailbox has the address.
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
      ...serversOf(workspace, values.servers, known, ports),
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
