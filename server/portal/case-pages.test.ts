import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { systemRandom } from '../adapters/random-system/system-random.ts'
import { type Firm, furnish } from '../http/testing/furnish.ts'
import { openTestServer, type TestServer } from '../http/testing/open-test-server.ts'

let server: TestServer
let firm: Firm
let address: string

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
  const { casePage } = await read(firm)
  address = new URL(casePage).pathname
})
afterAll(() => server.close())

async function read(of: Firm): Promise<{ readonly casePage: string }> {
  const answer = await server.send('GET', `/api/v1/conversations/${of.ids.conversation}`, of.sessions.consultant)
  return answer.json()
}
const look = (url: string, language = 'pl') =>
  server.app.inject({ method: 'GET', url, headers: { 'accept-language': language } })

describe('the customer’s page of a case', () => {
  it('says without signing in where it stands, in their language, to nobody else’s cache or search', async () => {
    const page = await look(address)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Twoja sprawa')
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.headers['x-robots-tag']).toContain('noindex')
    expect(page.headers['referrer-policy']).toBe('no-referrer')
    expect((await look(address, 'en')).body).toContain('Your case')
  })

  it('opens by its whole address only: not with a letter changed, for another case or under another firm’s key', async () => {
    const other = await furnish(server, 'Inni')
    const token = address.split('/').at(-1) ?? ''
    const turned = (at: number) =>
      address.slice(0, -token.length) + token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
    const elsewhere = address.replace(firm.widgetKey, other.widgetKey)
    for (const url of [turned(3), turned(43), elsewhere, `${address}x`, address.slice(0, -1)]) {
      const page = await look(url)
      expect([url, page.statusCode]).toEqual([url, 404])
      expect(page.body).toContain('Tej sprawy tu nie ma')
    }
  })

  it('shows what the firm wrote where the next step is the customer’s, never a note, a held text or markup', async () => {
    const conversation = firm.ids.conversation as ConversationId
    const say = (text: string, more: { readonly internal?: boolean; readonly delivery?: 'held' }) =>
      server.store.transact(firm.workspace, async ({ conversations }) => {
        await conversations.append(conversation, {
          id: systemRandom.uuid() as MessageId,
          from: 'agent',
          author: null,
          internal: false,
          at: Date.now() as Instant,
          delivery: 'delivered',
          sendAt: null,
          overrideReason: null,
          text,
          ...more,
        })
        await conversations.update(conversation, {
          waitingSince: null,
          handover: { state: 'accepted', because: null, since: Date.now() as Instant },
        })
      })
    const at = Date.now() as Instant
    await server.store.transact(firm.workspace, ({ promises }) =>
      promises.settle(firm.ids.promise, { state: 'kept', at, by: null, how: 'hand' }),
    )
    await say('Proszę o zdjęcie <b>paragonu</b>.', {})
    await say('Klient chyba kłamie', { internal: true })
    await say('Jeszcze nie wysłane', { delivery: 'held' })
    const { body } = await look(address)
    expect(body).toContain('Czekamy na Twoją odpowiedź')
    expect(body).toContain('Proszę o zdjęcie &lt;b&gt;paragonu&lt;/b&gt;.')
    expect(body).not.toMatch(/kłamie|nie wysłane/)
  })

  it('tells the day of a complaint’s answer and says so when a promised time has passed', async () => {
    const conversation = firm.ids.conversation as ConversationId
    const { messages = [] } =
      (await server.store.transact(firm.workspace, ({ conversations }) => conversations.load(conversation))) ?? {}
    const promise = (quote: string, dueAt: number) => ({
      id: systemRandom.uuid(),
      conversation,
      message: messages[0]?.id as MessageId,
      owner: null,
      kind: 'word' as const,
      quote,
      madeAt: Date.now() as Instant,
      dueAt: dueAt as Instant,
    })
    await server.store.transact(firm.workspace, ({ promises }) =>
      promises.add([
        promise('Odpiszę wczoraj.', Date.now() - 86_400_000),
        promise('Odpiszę jutro.', Date.now() + 86_400_000),
      ]),
    )
    await server.store.transact(firm.workspace, ({ complaints }) =>
      complaints.register({
        conversation: firm.ids.conversation as ConversationId,
        startedBy: systemRandom.uuid() as MessageId,
        receivedAt: Date.parse('2026-11-03T10:00Z') as Instant,
        year: 2026,
        due: '2026-11-17',
        at: Date.now() as Instant,
      }),
    )
    const { body } = await look(address)
    expect(body).toMatch(/Ten termin minął, przepraszamy\.<br>[^<]+: <q>Odpiszę wczoraj\./)
    expect(body).toMatch(/Obiecane do: [^.]+<br>[^<]+: <q>Odpiszę jutro\./)
    expect(body).toMatch(
      /Reklamacja R\/2026\/\d+, przyjęta 3 listopada 2026\. Odpowiedź najpóźniej 17 listopada 2026\./,
    )
  })

  it('is gone ninety days after the end', async () => {
    const close = (days: number) =>
      server.store.transact(firm.workspace, ({ conversations }) =>
        conversations.update(firm.ids.conversation as ConversationId, {
          status: 'closed',
          closedAt: (Date.now() - days * 86_400_000) as Instant,
        }),
      )
    await close(89)
    expect((await look(address)).body).toContain('Sprawa zakończona')
    await close(91)
    expect((await look(address)).statusCode).toBe(404)
  })
})
