import { settlementOf } from '../../core/audit/audit.ts'
import type { Conversation } from '../../core/conversation/conversation.ts'
import type { BusinessHours } from '../../core/playbook/playbook.ts'
import type { Instant, MessageId, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'
import type { Random } from '../ports/random.ts'
import type { Records, Store } from '../ports/store.ts'
import { keepPromises, promisesOf } from '../workflows/promises.ts'

interface House {
  readonly consultants: ReadonlyMap<string, PersonId>
  readonly playbook: { readonly targets: { readonly businessHours: BusinessHours } }
  readonly language: Language
}

/** What the shop's people promised in an invented conversation, and what the conversation itself says became of it. */
export async function storePromises(
  { promises }: Records,
  conversation: Conversation,
  { consultants, playbook, language }: House,
): Promise<void> {
  const hours = playbook.targets.businessHours
  const made = conversation.messages
    .filter(({ from, internal }) => !internal && (from === 'agent' || from === 'assistant'))
    .flatMap((message) => {
      const owner = message.author === null ? null : (consultants.get(message.author) ?? null)
      return promisesOf(conversation.id, message, owner, hours, language)
    })
  await promises.add(made)
  for (const promise of made) {
    const settlement = settlementOf(promise, conversation, hours.timeZone, language.polish)
    if (settlement === null) continue
    const inTime = settlement.by === 'renewed' ? 'renewed' : 'kept'
    const state = settlement.at > promise.dueAt ? 'late' : inTime
    await promises.settle(promise.id, { state, at: settlement.at, by: null, how: settlement.by })
  }
}

/** What three consultants told waiting customers on the day of loading: one word too late, one near, one for tomorrow. */
const TOLD = [
  { hoursAgo: 5, text: 'Dzień dobry, sprawdzam to i odpiszę w ciągu 3 godzin.' },
  { hoursAgo: 1.5, text: 'Dzień dobry, pytam o to kierowniczkę i dam znać w ciągu 2 godzin.' },
  { hoursAgo: 1, text: 'Dzień dobry, potrzebuję na to jeszcze trochę czasu. Odpiszę jutro do 12:00.' },
] as const
const HOUR_MS = 3_600_000

/** Gives the promises' list something to keep today: an invented history ends, whatever day the shop is loaded on. */
export async function promiseToday(
  workspace: WorkspaceId,
  now: Instant,
  { store, language, random }: { readonly store: Store; readonly language: Language; readonly random: Random },
): Promise<void> {
  await store.transact(workspace, async (records) => {
    const query = { view: 'waiting', person: '' as PersonId, words: null, cursor: null, limit: 50 } as const
    const { items } = await records.conversations.list(query)
    const waiting = items.filter(({ assignee, lastAt }) => assignee !== null && lastAt < now - 6 * HOUR_MS)
    for (const [n, { hoursAgo, text }] of TOLD.entries()) {
      const [id, author] = [waiting[n]?.id, waiting[n]?.assignee]
      if (id === undefined || !author) return
      const message = { id: random.uuid() as MessageId, at: (now - hoursAgo * HOUR_MS) as Instant, text }
      const rest = { from: 'agent', author, internal: false, sendAt: null, overrideReason: null } as const
      await records.conversations.append(id, { ...message, ...rest, delivery: 'delivered' })
      await records.conversations.update(id, { waitingSince: null })
      const conversation = await records.conversations.load(id)
      if (conversation !== null) await keepPromises(conversation, message, records, language)
    }
  })
}
