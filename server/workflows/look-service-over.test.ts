import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServiceFacts } from '../../core/upkeep/upkeep.ts'
import type { ArticleId, Instant } from '../../core/vocabulary/vocabulary.ts'
import { saveArticle } from './change-playbook.ts'
import { lookServiceOver } from './look-service-over.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

const DAY = 86_400_000

let desk: TestDesk
const tried: string[] = []
const linkChecker = {
  check: async (url: string) => {
    tried.push(url)
    return url.includes('martwy') ? ('gone' as const) : ('works' as const)
  },
}

beforeAll(async () => {
  desk = await openTestDesk()
  await write('faq', 'Najczęstsze pytania', 'Zwrot towaru przyjmujemy przez 14 dni od otrzymania przesyłki.')
  await write('raty', 'Gdzie jesteśmy', 'Mapa: https://sklep.pl/mapa i https://sklep.pl/martwy', MONDAY_TEN - DAY)
  for (let n = 0; n < 4; n++) await told('Ile mam czasu na zwrot?', 'Na zwrot towaru ma Pani 45 dni.')
  await unanswered('Czy sprzedajecie na raty?')
  await unanswered('Dzień dobry, czy są u Państwa raty?')
  await lookServiceOver(desk.workspace, { ...desk.ports, linkChecker, pause: async () => undefined })
})
afterAll(() => desk.close())

async function write(id: string, title: string, text: string, reviewBy: number | null = null): Promise<void> {
  const article = { id: id as ArticleId, title, text, tags: [], phrasings: [], owner: null, url: null }
  const author = { workspace: desk.workspace, by: desk.anna.id }
  await saveArticle(author, { ...article, reviewBy: reviewBy as Instant | null }, null, desk.ports)
}

async function say(conversation: Awaited<ReturnType<TestDesk['open']>>, from: 'agent' | 'customer', text: string) {
  const message = {
    id: desk.newMessage(),
    from,
    text,
    internal: false,
    at: MONDAY_TEN,
    sendAt: null,
    overrideReason: null,
  }
  const author = from === 'agent' ? desk.anna : null
  await desk.ports.store.transact(desk.workspace, ({ conversations }) =>
    conversations.append(conversation, { ...message, author, delivery: 'delivered' }),
  )
}

async function told(question: string, answer: string): Promise<void> {
  const id = await desk.open()
  await say(id, 'customer', question)
  await say(id, 'agent', answer)
}

async function unanswered(question: string): Promise<void> {
  const id = await desk.open()
  await say(id, 'customer', question)
  await desk.ports.store.transact(desk.workspace, ({ conversations }) =>
    conversations.record(id, { at: MONDAY_TEN, type: 'handed-over', team: null, agent: null, because: 'no-support' }),
  )
}

const found = () =>
  desk.ports.store.read(desk.workspace, ({ serviceFindings }) => serviceFindings.list(['open', 'done']))
type Facts<Code> = Extract<ServiceFacts, { readonly code: Code }>
const factsOf = async <Code extends ServiceFacts['code']>(code: Code) =>
  (await found()).flatMap(({ facts, cases }) => (facts.code === code ? [{ ...(facts as Facts<Code>), cases }] : []))

describe('a look over the service', () => {
  it('finds what customers ask and no article answers, by matter', async () => {
    expect(await factsOf('knowledge-gap')).toMatchObject([{ question: 'Czy sprzedajecie na raty?', cases: 2 }])
  })

  it('finds answers that differ from the article, with both sides', async () => {
    const [card] = await factsOf('inconsistent-answer')
    expect(card).toMatchObject({ sides: [{ isArticles: true }, { said: '45 dni', count: 4 }] })
  })

  it('finds an article that consultants no longer agree with, and one past its review', async () => {
    expect((await factsOf('stale-article')).map(({ article, because }) => [article, because]).toSorted()).toEqual([
      ['raty', 'review'],
      ['zwroty', 'answers'],
    ])
  })

  it('finds two articles that say different things', async () => {
    expect(await factsOf('conflicting-articles')).toMatchObject([
      { one: { article: 'faq', said: '14 dni' }, other: { article: 'zwroty', said: '30 dni' } },
    ])
  })

  it('finds a dead link, and tries each link once a day', async () => {
    expect(await factsOf('dead-link-in-article')).toMatchObject([
      { article: 'raty', url: 'https://sklep.pl/martwy', outcome: 'gone' },
    ])
    await lookServiceOver(desk.workspace, { ...desk.ports, linkChecker, pause: async () => undefined })
    expect(tried).toHaveLength(2)
    expect(await factsOf('dead-link-in-article')).toHaveLength(1)
  })

  it('opens again what was done and is found again, and leaves alone what a person dismissed', async () => {
    const [one, other] = await found()
    const decide = (id: string | undefined, state: 'dismissed' | 'done') =>
      desk.ports.store.transact(desk.workspace, ({ serviceFindings }) =>
        serviceFindings.decide(id ?? '', { state, by: desk.anna.id, at: MONDAY_TEN, reason: 'próba' }),
      )
    await decide(one?.id, 'done')
    await decide(other?.id, 'dismissed')
    desk.setClock(MONDAY_TEN + 60_000)
    await lookServiceOver(desk.workspace, { ...desk.ports, linkChecker, pause: async () => undefined })
    const after = await found()
    expect(after.find(({ id }) => id === one?.id)?.state).toBe('open')
    expect(after.some(({ id }) => id === other?.id)).toBe(false)
  })
})
