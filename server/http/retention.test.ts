import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId, CustomerId, Instant } from '../../core/vocabulary/vocabulary.ts'
import { systemRandom } from '../adapters/random-system/system-random.ts'
import { fileSecrets } from '../adapters/secrets-file/secrets-file.ts'
import { keepRetention } from '../workflows/retention.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

const NOW = Date.UTC(2026, 10, 22, 12) as Instant
const years = (count: number) => (NOW - count * 365 * 86_400_000) as Instant
const RULES = { conversations: 24, complaints: 36, files: 12, mails: 12 }

let server: TestServer
let firm: Firm
beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

/** Closed so long ago, or open since then; with a complaint or without. */
async function conversation(closedAt: Instant | null, hasComplaint = false): Promise<ConversationId> {
  const id = systemRandom.uuid() as ConversationId
  const at = closedAt ?? years(9)
  await server.store.transact(firm.workspace, async ({ conversations }) => {
    const customer = { id: systemRandom.uuid() as CustomerId, name: 'Ewa Wrona', email: null }
    await conversations.open({ id, channel: 'chat', language: 'pl', customer, at, demo: false })
    await conversations.append(id, {
      id: systemRandom.uuid() as never,
      from: 'customer',
      author: null,
      text: 'Filiżanka przyszła pęknięta.',
      internal: false,
      at,
      delivery: 'sent',
      sendAt: null,
      overrideReason: null,
    })
    if (hasComplaint) await conversations.record(id, { at, type: 'complaint-registered' })
    if (closedAt !== null) await conversations.update(id, { status: 'closed', closedAt })
  })
  return id
}

describe('rules on how long things are kept', () => {
  it('take out what has had its time, complaints later, what is open never; once', async () => {
    const [old, young] = [await conversation(years(3)), await conversation(years(1))]
    const [complaint, oldComplaint] = [await conversation(years(3), true), await conversation(years(5), true)]
    const [open, openComplaint] = [await conversation(null), await conversation(null, true)]
    const { owner } = firm.sessions
    const saved = await server.send('PUT', '/api/v1/settings/retention', owner, RULES)
    expect(saved.statusCode).toBe(204)
    const preview = await server.send('POST', '/api/v1/settings/retention/preview', owner, RULES)
    expect(preview.json()).toMatchObject({ conversations: 1, complaints: 1 })

    const ports = {
      store: server.store,
      queue: { forget: async () => {} },
      secrets: fileSecrets(server.data),
      clock: { now: () => NOW },
    }
    await keepRetention(firm.workspace, ports)
    const texts = await server.store.read(firm.workspace, async ({ conversations }) => {
      const ids = { old, young, complaint, oldComplaint, open, openComplaint }
      const read = Object.entries(ids).map(async ([name, id]) => {
        const stored = await conversations.load(id)
        return [name, stored?.messages[0]?.text !== '', stored?.customer.name !== null] as const
      })
      return Promise.all(read)
    })
    expect(texts).toEqual([
      ['old', false, false],
      ['young', true, true],
      ['complaint', true, true],
      ['oldComplaint', false, false],
      ['open', true, true],
      ['openComplaint', true, true],
    ])
    const entries = async () =>
      (await server.send('GET', '/api/v1/activity?action=retention', owner)).json<{ items: { facts: unknown }[] }>()
        .items
    expect((await entries()).map(({ facts }) => facts)).toEqual([
      { kind: 'complaints', removed: 1 },
      { kind: 'conversations', removed: 1 },
    ])
    await keepRetention(firm.workspace, ports)
    expect(await entries()).toHaveLength(2)
  })

  it('keep complaints for three years at least, and are the owner’s to set', async () => {
    const short = await server.send('PUT', '/api/v1/settings/retention', firm.sessions.owner, {
      ...RULES,
      complaints: 12,
    })
    expect(short.statusCode).toBe(422)
    const manager = await server.send('PUT', '/api/v1/settings/retention', firm.sessions.manager, RULES)
    expect(manager.statusCode).toBe(404)
  })
})
