import type { ConversationId, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoredMessage } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { MailWishes } from '../ports/outbox.ts'
import type { Store } from '../ports/store.ts'
import { addressMail, leavesTheHouse, queueSending } from './address-mail.ts'
import { loadMatter, readingPlace, settleRow } from './matter.ts'
import { keepPromises } from './promises.ts'

export interface Ports {
  readonly store: Store
  readonly bus: Bus
  readonly clock: Clock
  readonly language: Language
}

export interface HeldMessage {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  readonly message: MessageId
  /** What its author wished for a letter. */
  readonly mail?: MailWishes
}

/** A held message becomes visible to the customer, or sets out to them where they do not read here. One that was undone, or went out before, stays as it is. */
export async function deliverMessage(
  { workspace, conversation: id, message, mail = {} }: HeldMessage,
  { store, bus, clock, language }: Ports,
): Promise<void> {
  const gone = await store.transact(workspace, async (records) => {
    const { conversations } = records
    const before = await conversations.load(id, { lock: true })
    const held = before?.messages.find((stored) => stored.id === message)
    if (before === null || held?.delivery !== 'held') return null
    const leaves = leavesTheHouse(before)
    await conversations.setDelivery(message, leaves ? 'queued' : 'delivered')
    if (leaves) {
      const letter = { ...mail, conversation: before, message, text: held.text, automatic: null }
      await addressMail(letter, records, clock.now())
      await queueSending(id, message, records)
    }
    const place = readingPlace(before, held)
    const matter = place === id ? before : ((await loadMatter(place, records)) ?? before)
    const messages = matter.messages.map((one) =>
      one.id === message ? { ...one, delivery: 'delivered' as const } : one,
    )
    await keepPromises({ ...matter, messages }, held, records, language)
    if (place !== id) await settleRow(place, records)
    // A customer who wrote again while the reply was held still waits for an answer to that.
    const wroteAgain = before.messages.some(({ from, seq }) => from === 'customer' && seq > held.seq)
    if (place === id && !wroteAgain) await conversations.update(id, { waitingSince: null })
    return { seq: before.summary.lastSeq + 1, place }
  })
  if (gone === null) return
  for (const conversation of new Set([id, gone.place])) bus.publish({ workspace, conversation, seq: gone.seq })
}

/** Takes a held message back: the customer never sees it. @throws {Failure} not-found, too-late-to-undo */
export async function undoMessage(
  { workspace, conversation: id, message }: HeldMessage,
  { store, bus }: Pick<Ports, 'bus' | 'store'>,
): Promise<StoredMessage> {
  const undone = await store.transact(workspace, async ({ conversations, attachments }) => {
    const conversation = await conversations.load(id, { lock: true })
    const held = conversation?.messages.find((stored) => stored.id === message)
    if (held === undefined || held.from !== 'agent') throw new Failure('not-found', 'give-up')
    if (held.delivery === 'undone') return held
    if (held.delivery !== 'held') throw new Failure('too-late-to-undo', 'give-up')
    await conversations.setDelivery(message, 'undone')
    await attachments.release(id, message)
    return { ...held, delivery: 'undone' as const, sendAt: null }
  })
  bus.publish({ workspace, conversation: id, seq: undone.seq })
  return undone
}
