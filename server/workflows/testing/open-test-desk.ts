import { defaultPlaybook } from '../../../core/playbook/playbook.ts'
import type {
  ArticleId,
  ConversationId,
  Instant,
  MessageId,
  PersonId,
  WorkspaceId,
} from '../../../core/vocabulary/vocabulary.ts'
import { memoryBus } from '../../adapters/bus-memory/memory-bus.ts'
import { systemRandom } from '../../adapters/random-system/system-random.ts'
import { openFreshStore } from '../../adapters/store-sql/testing/fresh-embedded-store.ts'
import { openLanguage } from '../../compose-language.ts'
import type { StoredConversation } from '../../ports/conversations.ts'
import type { Person } from '../../ports/people.ts'
import { makeDesks } from '../desks.ts'

/** Monday, 23 November 2026, 10:00 in Warsaw: a working day within working hours. */
export const MONDAY_TEN = Date.UTC(2026, 10, 23, 9) as Instant

/** A firm with one article and one consultant on a fresh store, and a clock that stands still until it is set. */
export async function openTestDesk() {
  const opened = await openFreshStore()
  const { store } = opened
  const language = await openLanguage()
  let now = MONDAY_TEN
  const clock = { now: () => now }
  const ports = {
    store,
    desks: makeDesks(language),
    language,
    bus: memoryBus(),
    clock,
    random: systemRandom,
    findCasePage: async (_: WorkspaceId, conversation: ConversationId) =>
      `https://kubki.example/sprawa/${conversation}`,
  }
  const workspace = systemRandom.uuid() as WorkspaceId
  const anna: Person = {
    id: systemRandom.uuid() as PersonId,
    email: 'anna@kubki.example',
    name: 'Anna',
    role: 'consultant',
    locale: 'pl',
    active: true,
    availableUntil: null,
  }
  await store.directory.create({ id: workspace, name: 'Kubki', demo: false, widgetKey: 'klucz' })
  await store.transact(workspace, async ({ people, playbooks, articles }) => {
    await people.create(anna, null)
    const zwroty = {
      id: 'zwroty' as ArticleId,
      title: 'Zwroty',
      text: 'Na zwrot towaru masz 30 dni od dnia otrzymania przesyłki.',
      tags: [],
      phrasings: [],
      owner: null,
      updatedAt: now,
      reviewBy: null,
      url: null,
    }
    await articles.save(zwroty, null, null, now)
    await playbooks.publish({ ...defaultPlaybook('Kubki'), knowledge: [zwroty] }, null, 'set-up', now)
  })

  async function open(): Promise<ConversationId> {
    const id = systemRandom.uuid() as ConversationId
    const customer = { id: systemRandom.uuid() as StoredConversation['customer']['id'], name: null, email: null }
    await store.transact(workspace, ({ conversations }) =>
      conversations.open({ id, channel: 'chat', language: 'pl', customer, at: now, demo: false }),
    )
    return id
  }

  return {
    ports,
    workspace,
    anna,
    open,
    newMessage: () => systemRandom.uuid() as MessageId,
    setClock: (at: number) => {
      now = at as Instant
    },
    /** Anna has her console open. */
    comeToDesk: () =>
      store.transact(workspace, ({ people }) => people.update(anna.id, { availableUntil: (now + 600_000) as Instant })),
    read: async (id: ConversationId): Promise<StoredConversation> => {
      const conversation = await store.transact(workspace, ({ conversations }) => conversations.load(id))
      if (conversation === null) throw new Error('no such conversation')
      return conversation
    },
    /** Effects that are promised and not carried out. */
    owed: () => opened.effects.depth(),
    close: () => opened.remove(),
  }
}

export type TestDesk = Awaited<ReturnType<typeof openTestDesk>>
