import { auditConversation } from '../../core/audit/audit.ts'
import { recordMistakes } from '../../core/ledger/ledger.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import { understand } from '../../core/understanding/understanding.ts'
import type {
  ConversationId,
  CustomerId,
  Instant,
  MessageId,
  MistakeId,
  PersonId,
  Share,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'
import type { Random } from '../ports/random.ts'
import type { Records, Store } from '../ports/store.ts'
import { type DemoFiles, readDemoFiles } from './demo-files.ts'
import { type DemoConversation, makeConversations } from './make-conversations.ts'

const CONVERSATIONS = 500
const DAY_MS = 86_400_000

/** What the invented shop is called wherever it shows. */
export const DEMO_FIRM = 'Zielony Parapet (demo)'

/**
 * Fills a new workspace with the invented shop: articles, consultants, customers, orders and 500 conversations of the last 90 days, each
 * marked as demo and audited by the same rules as a real one. The consultants have no password: nobody can sign in as them.
 */
export async function loadDemo(
  store: Store,
  workspace: WorkspaceId,
  now: Instant,
  language: Language,
  random: Random,
): Promise<void> {
  const files = await readDemoFiles()
  const started = (now - 91 * DAY_MS) as Instant
  await store.transact(workspace, (records) => furnish(records, files, started))
  const conversations = makeConversations(files.scenarios, files.customers, files.products, now, CONVERSATIONS)
  const consultants = await hire(store, workspace, conversations, random)
  const customers = new Map(files.customers.map((customer) => [customer.email, random.uuid() as CustomerId]))
  for (const conversation of conversations) {
    const customer = customers.get(conversation.customer.email)
    if (customer === undefined) throw new Error(`no customer ${conversation.customer.email}`)
    await store.transact(workspace, (records) =>
      tell(records, conversation, customer, consultants, language, random, now),
    )
  }
}

async function furnish({ articles, playbooks }: Records, files: DemoFiles, at: Instant): Promise<void> {
  const base = await playbooks.current()
  for (const article of files.articles) await articles.save({ ...article, updatedAt: at }, null, null, at)
  const firm = { name: base.firm.name, hosts: ['zielonyparapet.example', 'sledzenie.example'] }
  const assistant = { ...defaultPlaybook(firm.name).assistant, name: 'Listek' }
  await playbooks.publish(
    { ...base, firm, assistant, knowledge: files.articles.map((article) => ({ ...article, updatedAt: at })) },
    null,
    'demo',
    at,
  )
}

async function hire(
  store: Store,
  workspace: WorkspaceId,
  conversations: readonly DemoConversation[],
  random: Random,
): Promise<ReadonlyMap<string, PersonId>> {
  const names = new Set(conversations.flatMap(({ messages }) => messages.flatMap(({ author }) => author ?? [])))
  const people = new Map([...names].sort().map((name) => [name, random.uuid() as PersonId]))
  await store.transact(workspace, async (records) => {
    for (const [name, id] of people) {
      const email = `${name
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z]/g, '')}.${id.slice(-6)}@zielonyparapet.example`
      await records.people.create(
        { id, email, name, role: 'consultant', locale: 'pl', active: true, availableUntil: null },
        null,
      )
    }
  })
  return people
}

async function tell(
  { conversations, mistakes, playbooks }: Records,
  told: DemoConversation,
  customerId: CustomerId,
  consultants: ReadonlyMap<string, PersonId>,
  language: Language,
  random: Random,
  now: Instant,
): Promise<void> {
  const id = random.uuid() as ConversationId
  const { customer, messages, events, openedAt } = told
  const name = `${customer.firstName} ${customer.surname}`
  await conversations.open({
    id,
    channel: told.channel,
    language: told.language,
    customer: { id: customerId, name, email: customer.email },
    at: openedAt,
    demo: true,
  })
  await conversations.saveOrders(id, [told.order])
  for (const message of messages) {
    const author =
      message.author === null
        ? null
        : { id: consultants.get(message.author) ?? (random.uuid() as PersonId), name: message.author }
    await conversations.append(id, {
      ...message,
      id: random.uuid() as MessageId,
      author,
      delivery: 'delivered',
      sendAt: null,
      overrideReason: null,
    })
  }
  for (const event of events) await conversations.record(id, event)
  if (told.rating !== null) await conversations.rate(id, told.rating)
  await conversations.update(id, stateOf(told, consultants, language))

  const stored = told.status === 'closed' ? await conversations.load(id) : null
  if (stored === null) return
  const playbook = await playbooks.current()
  const audit = auditConversation(stored, playbook, language, now)
  await mistakes.replaceFor(
    id,
    audit.handling,
    recordMistakes(audit, stored, playbook, () => random.uuid() as MistakeId, told.topic),
    now,
  )
  await conversations.update(id, { auditedAt: now })
}

function stateOf(told: DemoConversation, consultants: ReadonlyMap<string, PersonId>, language: Language) {
  const { messages, events, status, documented, topic } = told
  const last = messages.findLast((message) => !message.internal && message.from !== 'system')
  const firstWords = messages.find((message) => message.from === 'customer')
  const handed = events.findLast((event) => event.type === 'handed-over')
  const author = messages.findLast((message) => message.author !== null)?.author ?? null
  const meaning = understand(firstWords?.text ?? '', language.models, language.polish)
  const closedAt = events.findLast((event) => event.type === 'closed')?.at ?? null
  const waits = status === 'open' && last?.from === 'customer'
  return {
    status: status === 'closed' ? ('closed' as const) : waits ? ('waiting' as const) : ('open' as const),
    closedAt: status === 'closed' ? closedAt : null,
    topic,
    urgency: meaning.urgency,
    escalationRisk: meaning.escalationRisk as Share,
    assignee: author === null ? null : (consultants.get(author) ?? null),
    waitingSince: waits ? last.at : null,
    handover: {
      state: handoverState(author !== null, handed !== undefined),
      because: handed?.type === 'handed-over' ? handed.because : null,
      since: handed?.at ?? null,
    },
    ...documented,
  }
}

function handoverState(hasAuthor: boolean, wasHanded: boolean): 'none' | 'queued' | 'accepted' {
  if (hasAuthor) return 'accepted'
  return wasHanded ? 'queued' : 'none'
}
