import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { askForNews, type Said, showSaid } from './conversation-news.ts'
import type { Output } from './request.ts'

type Conversation = Output<'readConversation'>

/** A conversation of so many messages, as far as news change it. */
const of = (...ids: readonly string[]) =>
  ({
    summary: { lastSeq: ids.length },
    messages: ids.map((id) => ({ id })),
    places: [] as Conversation['places'],
    audit: null,
    casePage: '/k',
  }) as Conversation
const news = (lastSeq: number, ...ids: readonly string[]) => {
  const { summary, messages } = { ...of(...ids), summary: { ...of().summary, lastSeq } }
  return { news: { summary, messages, events: [], riskReasons: [], seenByCustomer: 0 } }
}

/** An open conversation; `whole` is what the server says when it is read as a whole. */
async function show(id: string, first: Conversation, whole: () => Conversation = () => first) {
  const client = new QueryClient()
  const queryKey = ['readConversation', { params: { id } }]
  client.setQueryData(queryKey, first)
  let reads = 0
  const queryFn = () => {
    reads += 1
    return Promise.resolve(whole())
  }
  const stop = new QueryObserver(client, { queryKey, queryFn, staleTime: Number.POSITIVE_INFINITY }).subscribe(() => {})
  const ids = () => client.getQueryData<Conversation>(queryKey)?.messages.map((message) => message.id)
  return { client, queryKey, ids, stop, reads: () => reads }
}

describe('the news of an open conversation', () => {
  it('are put behind what is known, once, without reading it again', async () => {
    const { client, ids, reads, stop } = await show('a', of('1', '2'))
    const asked: number[] = []
    await askForNews(client, 'a', (after) => {
      asked.push(after)
      return Promise.resolve(news(3, '2', '3'))
    })
    expect([ids(), asked, reads()]).toEqual([['1', '2', '3'], [2], 0])
    stop()
  })

  it('are asked for once at a time, and once more where more was said meanwhile', async () => {
    const { client, ids, stop } = await show('b', of('1'))
    const asked: number[] = []
    const ask = (after: number) => {
      asked.push(after)
      return Promise.resolve(news(after + 1, String(after + 1)))
    }
    await Promise.all([askForNews(client, 'b', ask), askForNews(client, 'b', ask), askForNews(client, 'b', ask)])
    expect([ids(), asked]).toEqual([
      ['1', '2', '3'],
      [1, 2],
    ])
    stop()
  })

  it.each([
    ['say nothing', () => Promise.resolve({ news: null })],
    ['cannot be had', () => Promise.reject(new Error('away'))],
  ])('that %s make it be read as a whole', async (_, ask) => {
    const { client, ids, reads, stop } = await show('c', of('1'), () => of('1', '2'))
    await askForNews(client, 'c', ask)
    expect([ids(), reads()]).toEqual([['1', '2'], 1])
    stop()
  })

  it('are not put on what changed while they were asked for', async () => {
    const { client, ids, queryKey, reads, stop } = await show('d', of('1'), () => of('1', '2', '3'))
    await askForNews(client, 'd', () => {
      client.setQueryData(queryKey, of('1', '2', '3'))
      return Promise.resolve(news(2, '2'))
    })
    expect([ids(), reads()]).toEqual([['1', '2', '3'], 1])
    stop()
  })

  it('are not asked for where nobody looks', async () => {
    const { client, ids, reads, stop } = await show('e', of('1'))
    stop()
    await askForNews(client, 'e', () => Promise.reject(new Error('nobody asked')))
    expect([ids(), reads()]).toEqual([['1'], 0])
  })
})

/** A customer's message with its number, as it comes with a hint. */
const said = (seq: number) => ({ message: { id: String(seq), seq }, row: { lastText: 'Halo?' } }) as unknown as Said

describe('a message that comes with the hint', () => {
  it('is shown without asking, and the row tells of it', async () => {
    const { client, ids, queryKey, reads, stop } = await show('f', of('1', '2'))
    expect(showSaid(client, 'f', said(3))).toBe(true)
    expect([ids(), reads()]).toEqual([['1', '2', '3'], 0])
    expect(client.getQueryData<Conversation>(queryKey)?.summary).toMatchObject({ lastSeq: 3, lastText: 'Halo?' })
    stop()
  })

  it.each<[string, Conversation, number]>([
    ['one before it is missing', of('1'), 3],
    ['it is known', of('1', '2'), 2],
    [
      'some of the matter was said elsewhere',
      { ...of('1'), places: [{ id: 'x' }] as unknown as Conversation['places'] },
      2,
    ],
    ['an audit has read the conversation', { ...of('1'), audit: { handling: 'manual', findings: [] } }, 2],
  ])('is asked for where %s', async (_, first, seq) => {
    const { client, ids, stop } = await show('g', first)
    const before = ids()
    expect(showSaid(client, 'g', said(seq))).toBe(false)
    expect(ids()).toEqual(before)
    stop()
  })

  it('is asked for while news are, and where nobody looks', async () => {
    const { client, stop } = await show('h', of('1'))
    const asking = askForNews(client, 'h', () => Promise.resolve(news(2, '2')))
    expect(showSaid(client, 'h', said(2))).toBe(false)
    await asking
    stop()
    expect(showSaid(client, 'h', said(3))).toBe(false)
  })
})
