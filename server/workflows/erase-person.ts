import type { CustomerId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { EffectQueue } from '../ports/outbox.ts'
import type { FoundCustomer } from '../ports/personal-data.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import { erasureEntry } from './erase-again.ts'

export interface Ports {
  readonly store: Store
  readonly queue: Pick<EffectQueue, 'forget'>
  readonly secrets: Secrets
  readonly clock: Clock
}

export interface Erasure {
  readonly workspace: WorkspaceId
  readonly customer: CustomerId
  /** How many messages the person who confirms was told of. */
  readonly messages: number
}

/**
 * What the customer said and who they are is gone; how many said what when stays. Their conversations are closed.
 * @throws {Failure} not-found; conflict: something came in since the erasure was looked at; complaint-open: the law wants an answer first.
 */
export async function erasePerson({ workspace, customer, messages }: Erasure, ports: Ports): Promise<FoundCustomer> {
  const { store, queue, clock } = ports
  const { found, conversations } = await store.transact(workspace, async ({ personalData, conversations, outbox }) => {
    const found = await personalData.load(customer)
    if (found === null) throw new Failure('not-found', 'give-up')
    if (found.openComplaints > 0) throw new Failure('complaint-open', 'give-up')
    const ids = await personalData.conversationsOf(customer)
    for (const id of ids) {
      const conversation = await conversations.load(id, { lock: true, recent: 0 })
      if (conversation !== null && conversation.status !== 'closed')
        await conversations.update(id, {
          status: 'closed',
          closedAt: clock.now(),
          waitingSince: null,
          snoozedUntil: null,
        })
    }
    // Counted under the locks: a message that came meanwhile is not erased unseen.
    if ((await personalData.load(customer))?.messages !== messages) throw new Failure('conflict', 'give-up')
    await personalData.eraseConversations(ids, clock.now())
    // One person under several ids: a name that stays under one of them is theirs all the same.
    const same = [customer, ...(await personalData.mergedInto(customer))]
    for (const one of same) await personalData.eraseCustomer(one)
    // A backup made before this moment holds the words, and nothing in it says that they are to go.
    const entry = erasureEntry(workspace, [...same, ...ids], ports)
    await outbox.add({ kind: 'list-erasure', entry })
    // This node's list takes it down now, every other's from here.
    await personalData.noteErasure(entry)
    return { found, conversations: ids }
  })
  // What waits to be done about them holds subjects and addresses too.
  await queue.forget(workspace, conversations)
  return found
}
