import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../core/vocabulary/vocabulary.ts'
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

async function post<T>(path: string, body: object, as: Role = 'consultant', expected = 200): Promise<T> {
  const answer = await server.send('POST', `/api/v1${path}`, firm.sessions[as], body)
  expect(answer.statusCode, answer.body).toBe(expected)
  return answer.body === '' ? (undefined as T) : answer.json<T>()
}

async function get<T>(path: string, as: Role = 'consultant'): Promise<T> {
  const answer = await server.send('GET', `/api/v1${path}`, firm.sessions[as])
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<T>()
}

/** A customer who wrote once and waits. */
async function newConversation(text = 'Chcę rozmawiać z człowiekiem!'): Promise<string> {
  const id = systemRandom.uuid()
  const opened = await server.send('POST', '/api/v1/widget/conversations', null, { key: firm.widgetKey, id })
  const visitor = `Bearer ${opened.json<{ token: string }>().token}`
  const message = { id: systemRandom.uuid(), text }
  expect((await server.send('POST', `/api/v1/widget/conversations/${id}/messages`, visitor, message)).statusCode).toBe(
    200,
  )
  tokens.set(id, visitor)
  return id
}
const tokens = new Map<string, string>()

const ids = async (query: string, as?: Role) =>
  (await get<{ items: { id: string }[] }>(`/conversations?${query}`, as)).items.map(({ id }) => id)

describe('putting off', () => {
  it('takes a conversation out of sight into the hands of who put it off, until its moment or the customer’s next word', async () => {
    const id = await newConversation()
    const until = new Date(Date.now() + 3_600_000).toISOString()
    expect(await post(`/conversations/${id}/snooze`, { until })).toMatchObject({
      snoozedUntil: until,
      assignee: { name: 'consultant' },
    })
    expect(await ids('view=open')).not.toContain(id)
    expect(await ids('view=snoozed')).toContain(id)
    expect(await get('/conversation-counts')).toMatchObject({ snoozed: 1 })
    const message = { id: systemRandom.uuid(), text: 'Halo?' }
    await server.send('POST', `/api/v1/widget/conversations/${id}/messages`, tokens.get(id) ?? '', message)
    expect(await ids('view=mine')).toContain(id)
    expect(await ids('view=snoozed')).not.toContain(id)
    await post(`/conversations/${id}/close`, {})
  })
  it('refuses a moment that has passed, and a closed conversation', async () => {
    const id = await newConversation()
    await post(`/conversations/${id}/snooze`, { until: '2020-01-01T00:00:00Z' }, 'consultant', 422)
    await post(`/conversations/${id}/close`, {})
    await post(`/conversations/${id}/snooze`, { until: '2099-01-01T00:00:00Z' }, 'consultant', 409)
  })
})

describe('notes that call colleagues', () => {
  it('stand in the called person’s own view until they have read them, and in nobody else’s', async () => {
    const id = await newConversation()
    await post(`/conversations/${id}/messages`, {
      id: systemRandom.uuid(),
      text: '@manager, co z tym robimy? @nikt @consultant',
      internal: true,
    })
    expect(await get('/conversation-counts', 'manager')).toMatchObject({ mentions: 1 })
    expect(await get('/conversation-counts', 'consultant')).toMatchObject({ mentions: 0 })
    expect(await ids('view=mentions', 'manager')).toEqual([id])
    await post(`/conversations/${id}/seen`, {}, 'manager', 204)
    expect(await get('/conversation-counts', 'manager')).toMatchObject({ mentions: 0 })
    expect(await ids('view=mentions', 'manager')).toEqual([id])
  })
})

describe('saved views', () => {
  const view = (change: object = {}) => ({
    id: systemRandom.uuid(),
    name: 'Zwroty',
    shared: false,
    filter: { view: 'open', topic: 'return-goods', waiting: 30 },
    ...change,
  })
  const save = (body: object, as: Role) => server.send('PUT', '/api/v1/saved-views', firm.sessions[as], body)
  const names = async (as: Role) =>
    (await get<{ items: { name: string }[] }>('/saved-views', as)).items.map(({ name }) => name)

  it('are one’s own until they are shared', async () => {
    const own = view()
    expect((await save(own, 'consultant')).json()).toEqual(own)
    expect(await names('manager')).not.toContain('Zwroty')
    await save({ ...own, shared: true, name: 'Zwroty zespołu' }, 'consultant')
    expect(await names('manager')).toContain('Zwroty zespołu')
  })
  it('are changed and deleted by who made them; a manager may delete a shared one', async () => {
    const shared = view({ shared: true, name: 'Wspólny' })
    await save(shared, 'consultant')
    expect((await save({ ...shared, name: 'Przejęty' }, 'manager')).statusCode).toBe(404)
    const remove = (as: Role) => server.send('DELETE', `/api/v1/saved-views/${shared.id}`, firm.sessions[as])
    expect((await remove('reader')).statusCode).toBe(404)
    expect((await remove('manager')).statusCode).toBe(204)
  })
})

describe('filters', () => {
  it('narrow a view down by each of their parts', async () => {
    const id = await newConversation('Chcę złożyć reklamację, przyszedł rozbity czajnik!')
    const { topic, channel } = (await get<{ summary: { topic: string; channel: string } }>(`/conversations/${id}`))
      .summary
    for (const query of [`topic=${topic}`, `channel=${channel}`, 'status=open', 'holder=nobody', 'complaint=yes'])
      expect([query, (await ids(`view=all&${query}`)).includes(id)]).toEqual([query, true])
    const others = ['topic=invoice', 'channel=phone', 'status=closed', `holder=${firm.ids.person}`, 'waiting=60']
    for (const query of others) expect([query, (await ids(`view=all&${query}`)).includes(id)]).toEqual([query, false])
  })
})

describe('many at once', () => {
  it('are changed each by itself, and the opposite takes it back', async () => {
    const [one, two] = [await newConversation(), await newConversation()]
    const change = (action: object, of = [one, two]) =>
      post<{ refused: { id: string; code: string }[] }>('/conversations/bulk', { ids: of, action })
    const nobody = systemRandom.uuid()
    expect((await change({ kind: 'close' }, [one, nobody, two])).refused).toMatchObject([
      { id: nobody, code: 'not-found' },
    ])
    expect(await ids('view=closed')).toEqual(expect.arrayContaining([one, two]))
    expect((await change({ kind: 'reopen' })).refused).toEqual([])
    const again = await get<{ summary: { waitingSince: string | null } }>(`/conversations/${one}`)
    expect(again.summary.waitingSince).not.toBeNull()
    await change({ kind: 'assign', person: firm.ids.consultant })
    expect(await ids('view=mine')).toEqual(expect.arrayContaining([one, two]))
    await change({ kind: 'release' })
    expect(await ids('view=unassigned')).toEqual(expect.arrayContaining([one, two]))
    await change({ kind: 'snooze', until: '2099-01-01T00:00:00Z' })
    expect((await change({ kind: 'wake' })).refused).toEqual([])
    await change({ kind: 'close' })
  })
})

describe('the limit of conversations a person holds', () => {
  it('binds taking and assigning alike', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => newConversation()))
    const [last, ...first] = made
    for (const id of first) await post(`/conversations/${id}/accept`, {}, 'manager')
    for (const [path, body] of [
      ['accept', {}],
      ['assign', { person: firm.ids.manager }],
    ] as const) {
      const answer = await server.send('POST', `/api/v1/conversations/${last}/${path}`, firm.sessions.manager, body)
      expect(answer.json()).toMatchObject({ status: 409, type: expect.stringContaining('desk-full') })
    }
    await post(`/conversations/${first[0]}/release`, {}, 'manager')
    await post(`/conversations/${last}/accept`, {}, 'manager')
  })
})

describe('a customer’s history', () => {
  it('tells of conversations, complaints, ratings and mistakes on one line of time', async () => {
    const id = firm.ids.conversation
    const rating = { value: 4, comment: null }
    await server.send('POST', `/api/v1/widget/conversations/${id}/rating`, firm.visitor, rating)
    const { items } = await get<{ items: { kind: string; what: string | null; at: string }[] }>(
      `/conversations/${id}/history`,
    )
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'rating', what: '4' }),
        expect.objectContaining({ kind: 'conversation', channel: 'chat' }),
        expect.objectContaining({ kind: 'message', message: expect.any(String), how: 'customer' }),
        expect.objectContaining({ kind: 'mistake', what: 'unfilled-placeholder' }),
      ]),
    )
    expect(items.map(({ at }) => at)).toEqual(
      items
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    )
  })
})

describe('two who reply at once', () => {
  it('the second is shown what the first wrote before their own goes', async () => {
    const id = await newConversation()
    const reply = (text: string) => ({ id: systemRandom.uuid(), text, after: 1, overrideReason: 'próba' })
    await post(`/conversations/${id}/messages`, reply('Dzień dobry, już sprawdzam.'), 'manager')
    const second = reply('Dzień dobry, w czym mogę pomóc?')
    const answer = await server.send('POST', `/api/v1/conversations/${id}/messages`, firm.sessions.consultant, second)
    expect(answer.json()).toMatchObject({ status: 409, type: expect.stringContaining('colleague-replied') })
    await post(`/conversations/${id}/messages`, { ...second, after: 99 })
  })
})

describe('a reminder', () => {
  it('stands with the conversation and with whom it is for until it is done', async () => {
    const id = firm.ids.conversation
    const reminder = { id: systemRandom.uuid(), person: firm.ids.consultant, note: 'Zadzwonić w sprawie ekspresu' }
    const dueAt = '2099-01-01T09:00:00Z'
    const kept = await server.send('PUT', `/api/v1/conversations/${id}/reminders`, firm.sessions.manager, {
      ...reminder,
      dueAt,
    })
    expect(kept.json()).toMatchObject({ note: reminder.note, isDue: false, by: { name: 'manager' } })
    const mine = () => get<{ items: { id: string }[] }>('/reminders')
    const here = () => get<{ items: { id: string }[] }>(`/conversations/${id}/reminders`)
    expect((await mine()).items.map((one) => one.id)).toContain(reminder.id)
    expect((await here()).items.map((one) => one.id)).toContain(reminder.id)
    await post(`/reminders/${reminder.id}/done`, {}, 'consultant', 204)
    expect((await mine()).items.map((one) => one.id)).not.toContain(reminder.id)
  })

  it('for a moment that has passed is refused', async () => {
    const late = {
      id: systemRandom.uuid(),
      person: firm.ids.consultant,
      note: 'za późno',
      dueAt: '2001-01-01T09:00:00Z',
    }
    const path = `/api/v1/conversations/${firm.ids.conversation}/reminders`
    expect((await server.send('PUT', path, firm.sessions.consultant, late)).statusCode).toBe(422)
  })
})

describe('the inbox by what presses most', () => {
  it('shows what is urgent or may escalate first, page after page', async () => {
    interface Row {
      readonly id: string
      readonly urgency: number
      readonly escalationRisk: number
    }
    const seen: Row[] = []
    let cursor: string | null = null
    do {
      const path: string = `/conversations?view=all&order=priority&limit=2${cursor === null ? '' : `&cursor=${cursor}`}`
      const page: { items: Row[]; next: string | null } = await get(path)
      seen.push(...page.items)
      cursor = page.next
    } while (cursor !== null)
    const pressing = seen.map(({ urgency, escalationRisk }) => Math.floor(1000 * Math.max(urgency, escalationRisk)))
    expect(pressing).toEqual(pressing.toSorted((a, b) => b - a))
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(2)
  })
})

describe('the news of an open conversation', () => {
  type Read = { summary: { lastSeq: number }; messages: { id: string }[]; audit: object | null }
  const read = (id: string) => get<Read>(`/conversations/${id}`)
  const newsOf = async (id: string, after: number) =>
    (await get<{ news: Read | null }>(`/conversations/${id}/news?after=${after}`)).news
  const write = (id: string, text: string) =>
    server.send('POST', `/api/v1/widget/conversations/${id}/messages`, tokens.get(id) ?? '', {
      id: systemRandom.uuid(),
      text,
    })

  it('turn what was read before into what would be read now', async () => {
    const id = await newConversation()
    await post(`/conversations/${id}/accept`, {})
    const before = await read(id)
    await write(id, 'To skandal! Składam reklamację, pozwę Was do sądu i napiszę wszędzie, jak oszukujecie!')
    await write(id, 'Halo?')
    await server.send('POST', `/api/v1/widget/conversations/${id}/presence`, tokens.get(id) ?? '', {
      typing: false,
      seen: before.summary.lastSeq,
    })
    const now = await read(id)
    const news = await newsOf(id, before.summary.lastSeq)
    expect(news?.messages).toHaveLength(2)
    expect({ ...before, ...news, messages: [...before.messages, ...(news?.messages ?? [])] }).toEqual(now)
    expect(now).toMatchObject({ riskReasons: expect.arrayContaining([{ pl: 'pisze w złości', en: 'is angry' }]) })
    expect(now).toMatchObject({ seenByCustomer: before.summary.lastSeq })
    expect(await newsOf(id, now.summary.lastSeq)).toMatchObject({ messages: [] })
  })

  it('are none where something is read here that was said elsewhere, and for whoever may not read it', async () => {
    const [into, part] = [await newConversation(), await newConversation()]
    expect(await newsOf(into, 0)).not.toBeNull()
    await post(`/conversations/${into}/parts`, { part })
    expect(await newsOf(into, 0)).toBeNull()
    expect(await newsOf(part, 0)).toBeNull()
    const path = `/api/v1/conversations/${systemRandom.uuid()}/news?after=0`
    expect((await server.send('GET', path, firm.sessions.reader)).statusCode).toBe(404)
  })
})

describe('who could take a conversation', () => {
  it('is told by what people declare and hold, and nobody declares for a colleague but a manager', async () => {
    const id = await newConversation()
    const put = (person: string, as: Role) =>
      server.send('PUT', `/api/v1/people/${person}/skills`, firm.sessions[as], {
        topics: ['invoice'],
        languages: ['uk'],
      })
    expect((await put(firm.ids.consultant, 'consultant')).statusCode).toBe(204)
    expect((await put(firm.ids.manager, 'consultant')).statusCode).toBe(404)
    expect((await put(firm.ids.manager, 'manager')).statusCode).toBe(204)
    const { items } = await get<{ items: { id: string; held: number; name: string }[] }>(
      `/conversations/${id}/assignees`,
    )
    expect(items.map((one) => one.id)).toContain(firm.ids.consultant)
    expect(items.map(({ name }) => name)).not.toContain('reader')
  })
})
