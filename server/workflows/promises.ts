import { afterBusinessMinutes, instantOf, localTime, promisesIn, settlementOf } from '../../core/audit/audit.ts'
import type { Message } from '../../core/conversation/conversation.ts'
import type { BusinessHours } from '../../core/playbook/playbook.ts'
import type { ConversationId, Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoredConversation, StoredMessage } from '../ports/conversations.ts'
import type { Language } from '../ports/language.ts'
import type { NewPromise, PromiseState, StoredPromise } from '../ports/promises.ts'
import type { Records, Store } from '../ports/store.ts'
import { derivedId } from './derived-id.ts'
import { loadMatter } from './matter.ts'

export interface Ports {
  readonly store: Store
  readonly language: Language
  readonly clock: Clock
}

/** So many open minutes before its time a promise is called near. */
const NEAR_MINUTES = 60
/** A look goes through the conversations whose promises are due next; the rest are seen at a later one. */
const MOST_AT_ONCE = 300
const DAY_MINUTES = 24 * 60
const DAY_MS = DAY_MINUTES * 60_000
/** Around its time a promise is looked at; what nobody kept within two weeks stays unkept unless a person says otherwise. */
const WATCHED_MS = { before: 2 * DAY_MS, after: 14 * DAY_MS }

/** The promises that a message makes, under names that stay the same however often it is read. */
export function promisesOf(
  conversation: ConversationId,
  message: Pick<Message, 'id' | 'text' | 'at'>,
  owner: PersonId | null,
  { timeZone }: BusinessHours,
  { polish }: Language,
): readonly NewPromise[] {
  return promisesIn(message, timeZone, polish).map(({ kind, span, due }, n) => ({
    id: derivedId('promise', conversation, message.id, String(n)),
    conversation,
    message: message.id,
    owner,
    kind,
    quote: message.text.slice(span.start, span.end).trim(),
    madeAt: message.at,
    dueAt: due,
  }))
}

/** Keeps what a message that now went out promises, and settles what it keeps. */
export async function keepPromises(
  conversation: StoredConversation,
  message: Pick<Message, 'id' | 'text' | 'at'>,
  records: Records,
  language: Language,
): Promise<void> {
  const owner = conversation.summary.assignee?.id ?? null
  const { businessHours } = (await records.playbooks.currentRules()).targets
  await records.promises.add(promisesOf(conversation.id, message, owner, businessHours, language))
  await settleIn(conversation, records, businessHours, language)
}

/** Settles the conversation's open promises that something in it keeps by now. */
async function settleIn(
  conversation: StoredConversation,
  { promises }: Records,
  { timeZone }: BusinessHours,
  { polish }: Language,
): Promise<void> {
  const seen = { ...conversation, messages: conversation.messages.filter(hasGoneOut) }
  for (const promise of await promises.ofConversation(conversation.id)) {
    if (promise.state !== 'open') continue
    const settlement = settlementOf(promise, seen, timeZone, polish)
    if (settlement === null) continue
    const { at, by: how } = settlement
    await promises.settle(promise.id, { state: stateOf(promise, at, how === 'renewed'), at, by: null, how })
  }
}

function stateOf({ dueAt }: StoredPromise, at: Instant, isRenewed: boolean): PromiseState {
  if (at > dueAt) return 'late'
  return isRenewed ? 'renewed' : 'kept'
}

function hasGoneOut({ delivery }: StoredMessage): boolean {
  return delivery !== 'held' && delivery !== 'undone' && delivery !== 'failed'
}

/** Looks at what has happened since: a colleague's note, a customer's word, a closing may have kept a promise. */
export async function watchPromises(
  workspaces: readonly WorkspaceId[],
  { store, language, clock }: Ports,
): Promise<void> {
  const [from, to] = [clock.now() - WATCHED_MS.after, clock.now() + WATCHED_MS.before] as [Instant, Instant]
  for (const workspace of workspaces) {
    const waiting = await store.read(workspace, ({ promises }) => promises.waiting(from, to, MOST_AT_ONCE))
    for (const id of waiting)
      await store.transact(workspace, async (records) => {
        const conversation = await loadMatter(id, records)
        if (conversation === null) return
        await settleIn(conversation, records, (await records.playbooks.currentRules()).targets.businessHours, language)
      })
  }
}

/** The moments by which promises are told apart: now, the end of the local day, and the time up to which one is near. */
export function promiseTimes(
  now: Instant,
  hours: BusinessHours,
): { readonly now: Instant; readonly endOfDay: Instant; readonly near: Instant } {
  const endOfDay = instantOf(localTime(now, hours.timeZone).day, DAY_MINUTES, hours.timeZone)
  return { now, endOfDay, near: afterBusinessMinutes(now, NEAR_MINUTES, hours) ?? now }
}

export interface Word {
  readonly workspace: WorkspaceId
  readonly promise: string
  /** `open`: taken back. */
  readonly as: 'kept' | 'late' | 'dropped' | 'open'
  readonly by: PersonId
}

/** A person says what became of the promise. @throws {Failure} not-found */
export function settleByHand(
  { workspace, promise: id, as, by }: Word,
  { store, clock }: Pick<Ports, 'clock' | 'store'>,
): Promise<StoredPromise> {
  return store.transact(workspace, async ({ promises }) => {
    await promises.settle(id, as === 'open' ? { state: as } : { state: as, at: clock.now(), by, how: 'hand' })
    const settled = await promises.load(id)
    if (settled === null) throw new Error('a promise vanished')
    return settled
  })
}
