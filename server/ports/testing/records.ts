import type { Customer } from '../../../core/conversation/conversation.ts'
import type { Mistake } from '../../../core/ledger/ledger.ts'
import type {
  ConversationId,
  CustomerId,
  Grosze,
  Instant,
  MessageId,
  MistakeId,
  PersonId,
  Share,
  WorkspaceId,
} from '../../../core/vocabulary/vocabulary.ts'
import type { NewMessage } from '../conversations.ts'
import type { Person } from '../people.ts'
import type { Store } from '../store.ts'

let lastMoment = Date.UTC(2026, 9, 1, 8)

/** A later moment each time. */
export function moment(): Instant {
  lastMoment += 1_000
  return lastMoment as Instant
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names the brand at the call
export const newId = <T extends string>(): T => crypto.randomUUID() as string as T

export const customer = (name: string | null = 'Żaneta Wójcik'): Customer => ({
  id: newId<CustomerId>(),
  name,
  email: null,
})

export const message = (text: string, change: Partial<NewMessage> = {}): NewMessage => ({
  id: newId<MessageId>(),
  from: 'customer',
  author: null,
  text,
  internal: false,
  at: moment(),
  delivery: 'sent',
  sendAt: null,
  overrideReason: null,
  ...change,
})

export const person = (change: Partial<Person> = {}): Person => ({
  id: newId<PersonId>(),
  email: `${newId<string>()}@sklep.example`,
  name: 'Agnieszka Nowak',
  role: 'consultant',
  locale: 'pl',
  active: true,
  availableUntil: null,
  ...change,
})

export const mistake = (conversation: ConversationId, change: Partial<Mistake> = {}): Mistake => ({
  id: newId<MistakeId>(),
  conversation,
  message: null,
  code: 'no-apology',
  severity: 2,
  confidence: 0.8 as Share,
  origin: 'human',
  handling: 'manual',
  topic: 'complaint',
  stage: 'answer',
  cost: 1_250 as Grosze,
  playbookVersion: 1,
  at: moment(),
  evidence: { quote: 'trudno', explanation: { pl: 'Brak przeprosin.', en: 'No apology.' }, source: null },
  state: 'found',
  ...change,
})

/** A new firm in the store. */
export async function newWorkspace(store: Store): Promise<WorkspaceId> {
  const id = newId<WorkspaceId>()
  await store.directory.create({ id, name: 'Sklep Łąka', demo: false, widgetKey: newId<string>() })
  return id
}

/** An open conversation with these customer's words in it. */
export async function newConversation(
  store: Store,
  workspace: WorkspaceId,
  ...texts: readonly string[]
): Promise<ConversationId> {
  const id = newId<ConversationId>()
  await store.transact(workspace, async ({ conversations }) => {
    await conversations.open({ id, channel: 'chat', language: 'pl', customer: customer(), at: moment(), demo: false })
    for (const text of texts) await conversations.append(id, message(text))
  })
  return id
}
