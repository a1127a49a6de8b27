import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIVE_PATH } from '../../contract/realtime/live.ts'
import { type Firm, furnish } from '../http/testing/furnish.ts'
import { openTestServer, type TestServer } from '../http/testing/open-test-server.ts'

interface Seen {
  readonly id: number | null
  readonly event: string
  readonly data: {
    readonly kind?: string
    readonly message?: { readonly seq: number; readonly text: string }
    readonly with?: string
    readonly seen?: number
    readonly person?: string | null
    readonly state?: string
    readonly conversation?: string
    readonly said?: null | {
      readonly message: { readonly seq: number; readonly text: string }
      readonly row: { readonly lastText: string; readonly escalationRisk: number }
    }
  }
}

let server: TestServer
let firm: Firm
let base: string

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
  await server.app.listen({ port: 0, host: '127.0.0.1' })
  base = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

interface Heard {
  readonly seen: readonly Seen[]
  readonly ended: boolean
}

/** Reads a stream until `enough` says so, the server ends it, or patience runs out. Resolves when the stream is open. */
async function begin(
  path: string,
  headers: Record<string, string>,
  enough: (seen: readonly Seen[]) => boolean,
): Promise<{ readonly heard: Promise<Heard> }> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), 15_000)
  const answer = await fetch(base + path, { headers, signal: stop.signal })
  const read = async (): Promise<Heard> => {
    const seen: Seen[] = []
    let rest = ''
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (rest + chunk).split('\n\n')
      rest = blocks.pop() ?? ''
      seen.push(...blocks.flatMap(parseBlock))
      if (enough(seen)) return { seen, ended: false }
    }
    return { seen, ended: true }
  }
  const heard = read().finally(() => {
    clearTimeout(timer)
    stop.abort()
  })
  return { heard }
}

async function listen(...asked: Parameters<typeof begin>): Promise<Heard> {
  return (await begin(...asked)).heard
}

function parseBlock(block: string): readonly Seen[] {
  const fields = Object.fromEntries(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
  if (fields['event'] === undefined) return []
  return [
    {
      id: fields['id'] === undefined ? null : Number(fields['id']),
      event: fields['event'],
      data: JSON.parse(fields['data'] ?? '{}') as Seen['data'],
    },
  ]
}

async function openChat() {
  const id = crypto.randomUUID()
  const { token } = (
    await server.send('POST', '/api/v1/widget/conversations', null, { key: firm.widgetKey, id })
  ).json<{ token: string }>()
  const path = `/api/v1/widget/conversations/${id}`
  const say = (text: string) =>
    server.send('POST', `${path}/messages`, `Bearer ${token}`, { id: crypto.randomUUID(), text })
  return { id, path, say, headers: { authorization: `Bearer ${token}` }, token }
}

const messages = (seen: readonly Seen[]) => seen.flatMap(({ data }) => data.message ?? [])

describe('who is there', () => {
  it('is told to colleagues’ consoles at once, and not to one’s own', async () => {
    const path = `/api/v1/conversations/${firm.ids.conversation}/presence`
    const opening = (['manager', 'consultant'] as const).map((role) =>
      begin(LIVE_PATH, { cookie: firm.sessions[role], 'sec-fetch-site': 'same-origin' }, (seen) =>
        seen.some(({ event }) => event === 'presence' || event === 'look'),
      ),
    )
    const open = await Promise.all(opening)
    expect((await server.send('POST', path, firm.sessions.consultant, { state: 'typing' })).statusCode).toBe(204)
    const note = { id: crypto.randomUUID(), text: 'Koniec próby.', internal: true }
    await server.send('POST', `/api/v1/conversations/${firm.ids.conversation}/messages`, firm.sessions.owner, note)
    const [manager, consultant] = await Promise.all(open.map(({ heard }) => heard))
    const events = (heard: { seen: readonly Seen[] } | undefined) => heard?.seen.map(({ event }) => event)
    expect(events(manager)?.[0]).toBe('presence')
    expect(manager?.seen[0]?.data).toEqual({
      conversation: firm.ids.conversation,
      person: firm.ids.consultant,
      state: 'typing',
    })
    expect(events(consultant)).toEqual(['look'])
  })
})

describe('writing and reading', () => {
  it('is told to the other side: a note is not, and a reader of the desk has read nothing for the firm', async () => {
    const chat = await openChat()
    await chat.say('Ile mam dni na zwrot?')
    const desk = `/api/v1/conversations/${chat.id}/presence`
    const told = await begin(`${chat.path}/live`, chat.headers, (seen) => seen.some(({ data }) => data.seen === 1))
    const manager = await begin(LIVE_PATH, { cookie: firm.sessions.manager, 'sec-fetch-site': 'same-origin' }, (seen) =>
      seen.some(({ event, data }) => event === 'presence' && data.person === null),
    )
    await server.send('POST', desk, firm.sessions.consultant, { state: 'noting' })
    await server.send('POST', desk, firm.sessions.reader, { state: 'viewing', seen: 2 })
    await server.send('POST', desk, firm.sessions.consultant, { state: 'typing' })
    await server.send('POST', desk, firm.sessions.consultant, { state: 'viewing', seen: 1 })
    const heard = (await told.heard).seen
    expect(heard.filter(({ event }) => event === 'typing')).toHaveLength(1)
    expect(heard.flatMap(({ data }) => data.seen ?? [])).toEqual([0, 1])

    const say = { typing: true, seen: 999 }
    expect((await server.send('POST', `${chat.path}/presence`, `Bearer ${chat.token}`, say)).statusCode).toBe(204)
    expect((await manager.heard).seen.at(-1)?.data).toEqual({ conversation: chat.id, person: null, state: 'typing' })
    const read = await server.send('GET', `/api/v1/conversations/${chat.id}`, firm.sessions.reader)
    const { summary, seenByCustomer } = read.json<{ summary: { lastSeq: number }; seenByCustomer: number }>()
    expect(seenByCustomer).toBe(summary.lastSeq)
  })
})

describe('what the firm has read', () => {
  it('is news for the customer’s page, and sends no console to look', async () => {
    const chat = await openChat()
    const answered = listen(`${chat.path}/live`, chat.headers, (seen) => messages(seen).length > 1)
    await chat.say('Ile mam dni na zwrot?')
    await answered
    const desk = `/api/v1/conversations/${chat.id}/presence`
    const manager = await begin(LIVE_PATH, { cookie: firm.sessions.manager, 'sec-fetch-site': 'same-origin' }, (seen) =>
      seen.some(({ data }) => data.state === 'gone'),
    )
    const told = await begin(`${chat.path}/live`, chat.headers, (seen) => seen.some(({ data }) => data.seen === 2))
    await server.send('POST', desk, firm.sessions.consultant, { state: 'viewing', seen: 2 })
    await told.heard
    await server.send('POST', desk, firm.sessions.consultant, { state: 'gone' })
    const heard = (await manager.heard).seen.filter(({ data }) => data.conversation === chat.id)
    expect(heard.map(({ event }) => event)).toEqual(['presence', 'presence'])
  })
})

describe('a visitor’s stream', () => {
  it('sends what was said before, and then the answer as it comes', async () => {
    const chat = await openChat()
    const listening = await begin(`${chat.path}/live`, chat.headers, (seen) => messages(seen).length > 1)
    await chat.say('Ile mam dni na zwrot?')
    const { seen } = await listening.heard
    expect(messages(seen).map(({ seq }) => seq)).toEqual([1, 2])
    expect(messages(seen)[1]?.text).toContain('30 dni')
  })

  it('goes on after the number the browser remembers, without gaps and without repeats', async () => {
    const chat = await openChat()
    await chat.say('Ile mam dni na zwrot?')
    const first = await listen(`${chat.path}/live`, chat.headers, (seen) => messages(seen).length > 1)
    await chat.say('Dziękuję')
    const resumed = await listen(
      `${chat.path}/live`,
      { ...chat.headers, 'last-event-id': String(first.seen.findLast(({ id }) => id !== null)?.id) },
      (seen) => messages(seen).length > 0,
    )
    expect(messages(resumed.seen)[0]?.seq).toBe(3)
  })

  it('shows every reader the same order', async () => {
    const chat = await openChat()
    const wanted = (seen: readonly Seen[]) =>
      messages(seen).filter(({ text }) => text.startsWith('wiadomość')).length === 12
    const readers = [1, 2, 3].map(() => listen(`${chat.path}/live`, chat.headers, wanted))
    await Promise.all(Array.from({ length: 12 }, (_, n) => chat.say(`wiadomość ${n}`)))
    const orders = (await Promise.all(readers)).map(({ seen }) => messages(seen).map(({ seq }) => seq))
    for (const order of orders) expect(order).toEqual(order.toSorted((a, b) => a - b))
    const texts = await Promise.all(
      readers.map(async (reader) =>
        messages((await reader).seen)
          .filter(({ text }) => text.startsWith('wiadomość'))
          .map(({ text }) => text),
      ),
    )
    expect(texts[1]).toEqual(texts[0])
    expect(texts[2]).toEqual(texts[0])
  })

  it('says who answers now, and never shows notes or what is still held', async () => {
    const chat = await openChat()
    const listening = await begin(`${chat.path}/live`, chat.headers, (seen) =>
      seen.some(({ data }) => data.with === 'person'),
    )
    await chat.say('człowiek')
    const conversation = `/api/v1/conversations/${chat.id}`
    await server.send('POST', `${conversation}/messages`, firm.sessions.owner, {
      id: crypto.randomUUID(),
      text: 'notatka wewnętrzna',
      internal: true,
    })
    await server.send('POST', `${conversation}/messages`, firm.sessions.owner, {
      id: crypto.randomUUID(),
      text: 'Dzień dobry! Już sprawdzam, proszę o chwilę cierpliwości.',
    })
    const { seen } = await listening.heard
    expect(seen.flatMap(({ data }) => data.with ?? [])).toContain('person')
    expect(JSON.stringify(seen)).not.toMatch(/notatka|Już sprawdzam/)
  })

  it('takes the token in the address where a browser can set no header', async () => {
    const chat = await openChat()
    const { seen } = await listen(`${chat.path}/live?after=0&token=${chat.token}`, {}, (all) => all.length === 1)
    expect(seen[0]).toMatchObject({ event: 'state', data: { with: 'assistant' } })
  })

  it('opens to nobody else', async () => {
    const [chat, other] = [await openChat(), await openChat()]
    expect((await fetch(`${base}${chat.path}/live`, { headers: other.headers })).status).toBe(404)
  })
})

describe('a console’s stream', () => {
  it('says where to look, and only within the firm', async () => {
    const stranger = await furnish(server, 'Lampy')
    const foreign = await begin('/api/v1/live', { cookie: stranger.sessions.owner }, () => false)
    const listening = await begin('/api/v1/live', { cookie: firm.sessions.consultant }, (seen) => seen.length > 0)
    const chat = await openChat()
    await chat.say('Dzień dobry')
    const { seen } = await listening.heard
    expect(seen[0]).toMatchObject({ event: 'look', data: { conversation: chat.id, onlyNews: true } })
    await server.send('DELETE', '/api/v1/session', stranger.sessions.owner)
    const { seen: theirs, ended } = await foreign.heard
    expect(theirs).toEqual([])
    expect(ended).toBe(true)
  })

  it('brings what a customer said, and leaves to be asked for what shows more of the conversation than that', async () => {
    const chat = await openChat()
    await chat.say('Poproszę człowieka')
    await server.send('POST', `/api/v1/conversations/${chat.id}/accept`, firm.sessions.consultant, {})
    const said = (seen: readonly Seen[]) =>
      seen.filter(({ data }) => data.conversation === chat.id && data.said !== undefined).map(({ data }) => data.said)
    const listening = await begin('/api/v1/live', { cookie: firm.sessions.consultant }, (seen) =>
      seen.some(({ data }) => data.conversation === chat.id && data.state === 'gone'),
    )
    await chat.say('Czy rower zmieści się w paczkomacie?')
    await chat.say('Składam reklamację, lampa nie świeci.')
    await server.send('POST', `/api/v1/conversations/${chat.id}/messages`, firm.sessions.owner, {
      id: crypto.randomUUID(),
      text: 'notatka wewnętrzna',
      internal: true,
    })
    await server.send('POST', `/api/v1/conversations/${chat.id}/presence`, firm.sessions.owner, { state: 'gone' })
    const [plain, ...others] = said((await listening.heard).seen).slice(-3)
    const read = await server.send('GET', `/api/v1/conversations/${chat.id}`, firm.sessions.reader)
    const shown = read.json<{ messages: { text: string }[] }>().messages
    expect(plain?.message).toEqual(shown.find(({ text }) => text.startsWith('Czy rower')))
    expect(plain?.row.lastText).toBe('Czy rower zmieści się w paczkomacie?')
    // A complaint stands among the conversation's events, and a note is no news of the customer's.
    expect(others).toEqual([null, null])
  })

  it('ends within seconds for whoever was let out', async () => {
    const listening = await begin('/api/v1/live', { cookie: firm.sessions.reader }, () => false)
    await server.send('PATCH', `/api/v1/people/${firm.ids.person}`, firm.sessions.owner, { active: false })
    expect((await listening.heard).ended).toBe(true)
  })

  it('puts its person at the desk', async () => {
    const opensWide = Array.from({ length: 7 }, () => ({ from: 0, to: 1440 }))
    const settings = (await server.send('GET', '/api/v1/settings/firm', firm.sessions.owner)).json<{ hours: object }>()
    await server.send('PUT', '/api/v1/settings/firm', firm.sessions.owner, {
      ...settings,
      hours: { timeZone: 'Europe/Warsaw', days: opensWide },
    })
    const listening = await begin('/api/v1/live', { cookie: firm.sessions.consultant }, (seen) => seen.length > 0)
    const people = await server.store.transact(firm.workspace, ({ people }) => people.list())
    expect(people.find(({ role }) => role === 'consultant')?.availableUntil).toBeGreaterThan(Date.now())
    await (await openChat()).say('halo')
    await listening.heard
  })
})
