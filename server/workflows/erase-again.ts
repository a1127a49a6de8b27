import type { ConversationId, CustomerId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { ErasureEntry, ErasureList } from '../ports/erasure-list.ts'
import { Failure } from '../ports/failure.ts'
import type { EffectQueue } from '../ports/outbox.ts'
import type { HeldCustomer } from '../ports/personal-data.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Records, Store } from '../ports/store.ts'
import { noteActivity } from './activity.ts'

export interface Ports {
  readonly store: Store
  readonly queue: Pick<EffectQueue, 'forget'>
  readonly secrets: Secrets
  readonly clock: Clock
}

const PURPOSE = 'erasures'
/** What is marked to tell one key from another. */
const KEY_ITSELF = 'the key'
/** Customers looked at in one transaction. */
const STRIDE = 500

/** What the list keeps of an erasure. */
export function erasureEntry(
  workspace: WorkspaceId,
  ids: readonly (CustomerId | ConversationId)[],
  { secrets, clock }: Pick<Ports, 'secrets' | 'clock'>,
): ErasureEntry {
  const marks = ids.map((id) => secrets.sign(workspace, PURPOSE, id))
  return { workspace, at: clock.now(), marks, key: secrets.sign(workspace, PURPOSE, KEY_ITSELF) }
}

/** @throws {Failure} erasures-of-another-key (give-up): these marks were made by another installation. */
export function checkErasures(entries: readonly ErasureEntry[], ports: Pick<Ports, 'secrets'>): void {
  const keys = new Map(entries.map((entry) => [`${entry.workspace} ${entry.key}`, entry]))
  for (const entry of keys.values())
    if (!isOfThisKey(entry, ports)) throw new Failure('erasures-of-another-key', 'give-up')
}

/** This installation made these marks. */
export function isOfThisKey({ workspace, key }: ErasureEntry, { secrets }: Pick<Ports, 'secrets'>): boolean {
  return secrets.sign(workspace, PURPOSE, KEY_ITSELF) === key
}

export interface ErasedAgain {
  readonly people: number
  /** What stood under somebody erased and is not on the list: of another, who was taken to be them when the backup was made and parted later. */
  readonly left: readonly ConversationId[]
}

/**
 * Whoever was erased once is erased in a store that was restored from an older backup too, a complaint that was open then or not: it had
 * its answer before the erasure. Nothing goes that the list does not name. Doing it again does nothing more.
 * @throws {Failure} erasures-of-another-key
 */
export async function eraseAgain(entries: readonly ErasureEntry[], ports: Ports): Promise<ErasedAgain> {
  checkErasures(entries, ports)
  const all = { people: 0, left: [] as ConversationId[] }
  for (const { id } of await ports.store.directory.workspaces()) {
    const marks = new Set(entries.filter(({ workspace }) => workspace === id).flatMap((entry) => entry.marks))
    if (marks.size === 0) continue
    const { people, left } = await eraseIn(id, marks, ports)
    all.people += people
    all.left.push(...left)
  }
  return all
}

/** Ends what a restore began, before anybody is served; null: nothing was begun. */
export async function finishErasing(list: ErasureList, ports: Ports): Promise<ErasedAgain | null> {
  if (!(await list.isBegun())) return null
  const { entries } = await list.read()
  const erased = await eraseAgain(entries, ports)
  await list.end()
  return erased
}

async function eraseIn(workspace: WorkspaceId, marks: ReadonlySet<string>, ports: Ports): Promise<ErasedAgain> {
  const { store, queue, secrets } = ports
  const isMarked = (id: string) => marks.has(secrets.sign(workspace, PURPOSE, id))
  let people = 0
  const left: ConversationId[] = []
  for (let after: CustomerId | null = null; ; ) {
    const from: CustomerId | null = after
    const held: readonly HeldCustomer[] = await store.read(workspace, ({ personalData }) =>
      personalData.held(from, STRIDE),
    )
    for (const one of held) {
      const isPerson = isMarked(one.customer)
      const conversations = one.conversations.filter(isMarked)
      if (isPerson) left.push(...one.conversations.filter((id) => !isMarked(id)))
      if (!(isPerson && one.hasName) && conversations.length === 0) continue
      // Before, not after: whoever is erased once is not looked at again where this is cut off between the two.
      await queue.forget(workspace, conversations)
      await store.transact(workspace, (records) =>
        erase(workspace, { ...one, conversations }, isPerson, records, ports),
      )
      people++
    }
    after = held.at(-1)?.customer ?? null
    if (held.length < STRIDE) return { people, left }
  }
}

async function erase(
  workspace: WorkspaceId,
  { customer, conversations: ids }: HeldCustomer,
  isPerson: boolean,
  records: Records,
  ports: Ports,
): Promise<void> {
  const { personalData, conversations } = records
  const at = ports.clock.now()
  for (const id of ids) {
    const conversation = await conversations.load(id, { lock: true, recent: 0 })
    if (conversation !== null && conversation.status !== 'closed')
      await conversations.update(id, { status: 'closed', closedAt: at, waitingSince: null, snoozedUntil: null })
  }
  await personalData.eraseConversations(ids, at)
  if (isPerson) await personalData.eraseCustomer(customer)
  const done = {
    by: null,
    through: 'system',
    action: 'eraseCustomer',
    subject: customer,
    facts: { again: true },
  } as const
  await noteActivity(workspace, done, records, ports)
}
