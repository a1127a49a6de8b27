import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { askForNews } from './conversation-news.ts'
import type { Output } from './request.ts'

type Conversation = Output<'readConversation'>

/** A conversation of so many messages, as far as news change it. */
const of = (...ids: readonly string[]) =>
  ({
    summary: { lastSeq: ids.length },
    messages: ids.map((id) => ({ id })),
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
