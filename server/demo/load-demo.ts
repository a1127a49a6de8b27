import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Article } from '../../core/knowledge/knowledge.ts'
import { defaultPlaybook, type Playbook } from '../../core/playbook/playbook.ts'
import { SHIPPED_PROCEDURES } from '../../core/procedure/procedure.ts'
import type { CustomerId, Grosze, Instant, MistakeId, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'
import type { Random } from '../ports/random.ts'
import type { Records, Store } from '../ports/store.ts'
import { derivedId } from '../workflows/derived-id.ts'
import { tryDemoQuestions } from './demo-evaluation.ts'
import { readDemoFiles } from './demo-files.ts'
import { demoOrders } from './demo-orders.ts'
import { promiseToday } from './demo-promises.ts'
import { furnishProblems } from './furnish-problems.ts'
import { DEMO_MACROS } from './macros.ts'
import { type DemoConversation, makeConversations } from './make-conversations.ts'
import {
  type Cast,
  type ReadConversation,
  readConversation,
  storeConversation,
  together,
} from './store-conversations.ts'

const CONVERSATIONS = 500
/** Conversations a transaction: a commit costs as much as several of them, and a long transaction keeps others waiting. */
const AT_ONCE = 25
const DAY_MS = 86_400_000

/**
 * Fills a new workspace with the invented shop: articles, consultants, customers, orders and 500 conversations of the last 90 days, each
 * marked as demo and audited by the same rules as a real one, then its recurring problems, two fixes and a trial of the assistant. The consultants have no password: nobody can sign in as them.
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
  const conversations = makeConversations(files.scenarios, files.customers, files.products, now, CONVERSATIONS)
  const consultants = await hire(store, workspace, conversations, random)
  const articles = lookedAfter(files.articles, [...consultants.values()], started)
  const playbook = await store.transact(workspace, (records) => furnish(records, articles, started))
  await store.transact(workspace, ({ orders }) => orders.save(demoOrders(conversations, now), now))
  // Not by chance: the same customers fall into the pilot wherever the shop is loaded.
  const customers = new Map(
    files.customers.map((customer) => [customer.email, derivedId('demo', customer.email) as CustomerId]),
  )
  const cast: Cast = { customers, consultants, playbook, language, random, now }
  const plants = new Map<MistakeId, string>()
  let writing: Promise<unknown> = Promise.resolve()
  for (let from = 0; from < conversations.length; from += AT_ONCE) {
    // The next batch is read while the last one is written: the embedded database works in a thread of its own.
    const reading = readBatch(conversations.slice(from, from + AT_ONCE), cast)
    await together([writing, reading])
    const batch = await reading
    for (const read of batch) notePlant(read, plants)
    writing = store.transact(workspace, (records) =>
      together(batch.map((read) => storeConversation(records, read, cast))),
    )
  }
  await writing
  const manager = await hireManager(store, workspace, random)
  await furnishProblems(store, workspace, now, plants, manager, { language, random })
  await tryDemoQuestions(workspace, manager, now, { store, language, random })
  await promiseToday(workspace, now, { store, language, random })
}

/** Scenarios that carry a planted problem have ids beginning `p01-` … `p20-`. */
function notePlant({ told, audit }: ReadConversation, plants: Map<MistakeId, string>): void {
  const plant = /^p\d\d(?=-)/.exec(told.scenario)?.[0]
  if (plant !== undefined) for (const { id } of audit?.mistakes ?? []) plants.set(id, plant)
}

async function readBatch(told: readonly DemoConversation[], cast: Cast): Promise<readonly ReadConversation[]> {
  const read: ReadConversation[] = []
  for (const each of told) {
    read.push(readConversation(each, cast))
    // Lets the store's answers through between two audits.
    await nextTurn()
  }
  return read
}

/** As in a real firm: most articles have somebody, a few nobody, and some should have been looked at again by now. */
function lookedAfter(
  articles: readonly Article[],
  consultants: readonly PersonId[],
  updatedAt: Instant,
): readonly Article[] {
  return articles.map((article, i) => {
    const owner = i % 6 === 5 ? null : (consultants[i % consultants.length] ?? null)
    const reviewBy = owner === null ? null : ((updatedAt + (75 + ((i * 37) % 240)) * DAY_MS) as Instant)
    return { ...article, updatedAt, owner, reviewBy }
  })
}

/** What a consultant may give without asking: 15 % off, 50 zł. */
const DEMO_LIMITS: Playbook['limits'] = { discountPercent: 15, refund: 50_00 as Grosze }

async function furnish({ articles, playbooks }: Records, written: readonly Article[], at: Instant): Promise<Playbook> {
  const base = await playbooks.current()
  for (const article of written) await articles.save(article, null, null, article.updatedAt ?? at)
  const firm = { name: base.firm.name, hosts: ['zielonyparapet.example', 'sledzenie.example'] }
  const assistant = { ...defaultPlaybook(firm.name).assistant, name: 'Listek' }
  // Its orders are at hand, so what needs them may run.
  const procedures = SHIPPED_PROCEDURES.map((procedure) => ({ ...procedure, enabled: true }))
  const own = { firm, assistant, procedures, knowledge: written, macros: DEMO_MACROS, limits: DEMO_LIMITS }
  await playbooks.publish({ ...base, ...own }, null, 'demo', at)
  return playbooks.current()
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

async function hireManager(store: Store, workspace: WorkspaceId, random: Random): Promise<PersonId> {
  const id = random.uuid() as PersonId
  const email = `magda.${id.slice(-6)}@zielonyparapet.example`
  await store.transact(workspace, ({ people }) =>
    people.create(
      { id, email, name: 'Magda', role: 'manager', locale: 'pl', active: true, availableUntil: null },
      null,
    ),
  )
  return id
}
