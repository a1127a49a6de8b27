import { afterAll, beforeAll, expect, it } from 'vitest'
import type {
  ConversationId,
  CustomerId,
  Grosze,
  Instant,
  MessageId,
  PersonId,
  ProblemId,
} from '../../core/vocabulary/vocabulary.ts'
import { systemRandom } from '../adapters/random-system/system-random.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
let firm: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

const save = (person: string) =>
  server.send('PUT', '/api/v1/settings/ownership', firm.sessions.manager, { rules: [{ topic: 'invoice', person }] })

it('whoever answers for a topic stands first for its conversations, and their problems are theirs', async () => {
  expect((await save(firm.ids.consultant)).json()).toMatchObject({
    rules: [{ topic: 'invoice', person: firm.ids.consultant }],
  })
  await server.store.transact(firm.workspace, ({ conversations }) =>
    conversations.update(firm.ids.conversation as ConversationId, { topic: 'invoice' }),
  )
  const url = `/api/v1/conversations/${firm.ids.conversation}/assignees`
  const { items } = (await server.send('GET', url, firm.sessions.manager)).json()
  expect(items[0]).toMatchObject({ id: firm.ids.consultant, owns: true })
  expect(items.filter(({ owns }: { readonly owns: boolean }) => owns)).toHaveLength(1)
})

it('nobody of another firm, and nobody who only reads, can answer for anything', async () => {
  const other = await furnish(server, 'Inni')
  expect((await save(other.ids.consultant)).statusCode).toBe(404)
})

/** A past conversation about a complaint that a colleague answered. */
async function answeredBy(name: string, at: Instant): Promise<ConversationId> {
  const id = systemRandom.uuid() as ConversationId
  const customer = { id: systemRandom.uuid() as CustomerId, name: null, email: null }
  await server.store.transact(firm.workspace, async ({ conversations, mistakes, problems }) => {
    await conversations.open({ id, channel: 'chat', language: 'pl', customer, at, demo: false })
    await conversations.append(id, {
      id: systemRandom.uuid() as MessageId,
      from: 'agent',
      author: { id: systemRandom.uuid() as PersonId, name },
      internal: false,
      at,
      delivery: 'delivered',
      sendAt: null,
      overrideReason: null,
      text: 'Dzień dobry, już sprawdzam.',
    })
    await mistakes.replaceFor(id, 'automatic', [], at)
    await problems.keepTraits(id, at, [
      { name: 'topic', value: 'complaint' },
      { name: 'author', value: name },
    ])
  })
  return id
}

it('a rule of who answers is drafted, tried on past handovers, given to all and taken back like any other fix', async () => {
  const { sessions, ids, workspace } = firm
  const { send } = server
  const yesterday = (Date.now() - 86_400_000) as Instant
  await Promise.all(['consultant', 'consultant', 'consultant', 'manager'].map((name) => answeredBy(name, yesterday)))
  const problem = systemRandom.uuid() as ProblemId
  const trait = { name: 'topic', value: 'complaint' } as const
  const contrast = {
    trait,
    inside: { events: 3, exposures: 9 },
    outside: { events: 1, exposures: 91 },
    ratio: null,
    chance: 0.001,
  }
  await server.store.transact(workspace, ({ problems }) => {
    const course = { firstSeen: yesterday, lastSeen: yesterday, weeks: [], trend: null }
    const facts = { alongside: [], contrast, cases: 3, customers: 3, costPerMonth: 100 as Grosze, course }
    const found = { id: problem, code: 'not-my-department', trait, facts, mistakes: new Set<never>() } as const
    return problems.keepFound([found], Date.now() as Instant)
  })

  const drafts = await send('GET', `/api/v1/problems/${problem}/drafts`, sessions.manager)
  const [draft] = drafts.json<{ items: { candidate: object; change: { pl: string } }[] }>().items
  expect(draft).toMatchObject({
    kind: 'rule',
    candidate: { kind: 'ownership', topic: 'complaint', person: ids.consultant },
  })

  const propose = (candidate: object | undefined) =>
    send('POST', `/api/v1/problems/${problem}/proposals`, sessions.manager, {
      candidate,
      change: draft?.change.pl,
      claimedRatio: 0.5,
    })
  expect((await propose({ ...draft?.candidate, person: ids.person })).statusCode).toBe(404)
  expect((await propose({ ...draft?.candidate, person: null })).statusCode).toBe(422)
  const fix = (await propose(draft?.candidate)).json<{ id: string }>().id
  const path = `/api/v1/fixes/${fix}`
  const page = async () => (await send('GET', path, sessions.reader)).json()
  expect(await page()).toMatchObject({
    candidate: { kind: 'ownership', topic: 'complaint', was: null, person: { id: ids.consultant } },
    refused: { pilot: 'not-tried', rollOut: 'not-tried' },
  })

  await send('POST', `${path}/replays`, sessions.manager, {})
  await expect.poll(async () => (await page()).replay.result?.ownership ?? null).not.toBeNull()
  expect((await page()).replay.result).toMatchObject({
    drawn: { walked: 4, of: 4 },
    differing: 0,
    ownership: { came: 4, alike: 3, passedOn: 0, untaken: 0, otherwise: [{ first: 'manager' }] },
  })

  const rules = async () => (await send('GET', '/api/v1/settings/ownership', sessions.reader)).json().rules
  const before = await rules()
  expect((await send('POST', `${path}/roll-out`, sessions.manager, {})).statusCode).toBeLessThan(300)
  expect(await rules()).toEqual([...before, { topic: 'complaint', person: ids.consultant }])
  const conversation = firm.ids.conversation as ConversationId
  await server.store.transact(workspace, ({ conversations }) =>
    conversations.update(conversation, { topic: 'complaint' }),
  )
  const { items } = (await send('GET', `/api/v1/conversations/${conversation}/assignees`, sessions.manager)).json()
  expect(items[0]).toMatchObject({ id: ids.consultant, owns: true })
  const [newest] = (await send('GET', '/api/v1/changes', sessions.reader)).json().items
  expect(newest).toMatchObject({ isCurrent: true, fix: { id: fix, step: 'rolled-out' } })

  expect((await send('POST', `${path}/take-back`, sessions.manager, { why: 'urlop' })).statusCode).toBeLessThan(300)
  expect(await rules()).toEqual(before)
})
