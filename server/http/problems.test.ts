import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Trait } from '../../core/problem/problem.ts'
import type { Grosze, Instant, ProblemId } from '../../core/vocabulary/vocabulary.ts'
import type { FoundUnder } from '../ports/problems.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
let firm: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

const found = (trait: Trait | null, costPerMonth: number): FoundUnder => ({
  id: crypto.randomUUID() as ProblemId,
  code: 'wrong-vocative',
  trait,
  facts: {
    alongside: [],
    contrast: trait && {
      trait,
      inside: { events: 3, exposures: 9 },
      outside: { events: 1, exposures: 91 },
      ratio: { ratio: 30.3, low: 2.4, high: null },
      chance: 0.001,
    },
    cases: 3,
    customers: 3,
    costPerMonth: costPerMonth as Grosze,
    course: { firstSeen: 0 as Instant, lastSeen: 0 as Instant, weeks: [{ events: 3, exposures: 100 }], trend: null },
  },
  mistakes: new Set(),
})

async function get<T>(path: string): Promise<T> {
  const answer = await server.send('GET', path, firm.sessions.reader)
  expect(answer.statusCode).toBe(200)
  return answer.json<T>()
}

describe('problems on the wire', () => {
  it('come with the dearest first, and what is found no more last', async () => {
    const [cheap, dear] = [found(null, 100), found(null, 90_000)]
    await server.store.transact(firm.workspace, ({ problems }) => problems.keepFound([cheap, dear], 5_000 as Instant))
    const { items } = await get<{ items: { id: string; isCurrent: boolean; costPerMonth: number }[] }>(
      '/api/v1/problems',
    )
    expect(items.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
      [dear.id, true],
      [cheap.id, true],
      [firm.ids.problem, false],
    ])
    expect(items[0]?.costPerMonth).toBe(900)
  })

  it('name nobody whose habit a problem is', async () => {
    const habit = found({ name: 'author', value: 'Bartłomiej' }, 100)
    await server.store.transact(firm.workspace, ({ problems }) => problems.keepFound([habit], 6_000 as Instant))
    const answer = await server.send('GET', `/api/v1/problems/${habit.id}`, firm.sessions.owner)
    expect(answer.json()).toMatchObject({
      name: { pl: 'Błędny wołacz – u jednej osoby' },
      contrast: { trait: 'author', where: { pl: 'u jednej osoby' } },
    })
    expect(answer.body).not.toContain('Bartłomiej')
  })

  it('are diagnosed by people beside what the data says, and blame nobody by name', async () => {
    const path = `/api/v1/problems/${firm.ids.problem}`
    const { sessions } = firm
    const words = { answers: { tools: 'Stare makro.', place: '' }, whys: ['Bo nikt go nie czytał.'] }
    const told = await server.send('PUT', `${path}/diagnosis`, sessions.consultant, words)
    expect(told.json()).toMatchObject({ whys: [{ text: 'Bo nikt go nie czytał.' }], conclusion: null })
    const { questions } = told.json<{ questions: { question: string; answer: { text: string } | null }[] }>()
    expect(questions.filter(({ answer }) => answer !== null).map(({ question }) => question)).toEqual(['tools'])
    const conclusion = { cause: 'documentation', origin: 'system', text: 'Artykuł jest sprzed roku.' }
    expect((await server.send('PUT', `${path}/conclusion`, sessions.consultant, { conclusion })).statusCode).toBe(404)
    expect((await server.send('PUT', `${path}/conclusion`, sessions.manager, { conclusion })).statusCode).toBe(200)
    expect(await get(path)).toMatchObject({ conclusion })
    expect(await get(`/api/v1/mistakes/${firm.ids.mistake}`)).toMatchObject({
      problem: { id: firm.ids.problem, conclusion },
    })
    const back = await server.send('PUT', `${path}/conclusion`, sessions.manager, { conclusion: null })
    expect(back.json()).toMatchObject({ conclusion: null })
  })

  it('have fixes drafted from what is in the ledger, for a manager, and nothing is proposed by it', async () => {
    const macro = { name: 'Pytanie zwrotne', text: 'Ile mam dni na zwrot? Proszę sprawdzić w regulaminie.', was: null }
    expect((await server.send('PUT', '/api/v1/macros', firm.sessions.manager, macro)).statusCode).toBeLessThan(300)
    const path = `/api/v1/problems/${firm.ids.problem}`
    const drafts = await server.send('GET', `${path}/drafts`, firm.sessions.manager)
    expect(drafts.json()).toMatchObject({
      items: [{ kind: 'macro', candidate: { macro: 'Pytanie zwrotne' }, conversations: [firm.ids.conversation] }],
    })
    expect((await server.send('GET', `${path}/drafts`, firm.sessions.consultant)).statusCode).toBe(404)
    const { fixes } = await get<{ fixes: { stage: string }[] }>(path)
    expect(fixes).toHaveLength(2)
  })

  it('take no sixth why and no cause that is none', async () => {
    const path = `/api/v1/problems/${firm.ids.problem}`
    const whys = ['1', '2', '3', '4', '5', '6']
    const { sessions } = firm
    expect((await server.send('PUT', `${path}/diagnosis`, sessions.manager, { whys })).statusCode).toBe(422)
    const conclusion = { cause: 'ewa', origin: 'human', text: 'Bo tak.' }
    expect((await server.send('PUT', `${path}/conclusion`, sessions.manager, { conclusion })).statusCode).toBe(422)
  })

  it('call an article by its title', async () => {
    const wrong = found({ name: 'article', value: firm.ids.article }, 100)
    await server.store.transact(firm.workspace, ({ problems }) => problems.keepFound([wrong], 7_000 as Instant))
    const { name } = await get<{ name: { pl: string } }>(`/api/v1/problems/${wrong.id}`)
    expect(name.pl).toBe('Błędny wołacz – artykuł „Zwroty Kubki”')
  })

  it('open their cases in the ledger', async () => {
    const ofProblem = (query: string) =>
      get<{ items: { id: string }[] }>(`/api/v1/mistakes?problem=${firm.ids.problem}${query}`)
    expect((await ofProblem('')).items.map(({ id }) => id)).toEqual([firm.ids.mistake])
    expect((await ofProblem('&openedFrom=2020-01-01T00:00:00Z')).items).toHaveLength(1)
    expect((await ofProblem('&openedTo=2020-01-01T00:00:00Z')).items).toEqual([])
  })

  it('take no claim that claims nothing', async () => {
    const fix = { kind: 'rule', change: 'x', inForceSince: '2026-11-01T00:00:00Z' }
    for (const claimedRatio of [0, 1, 1.2, -1]) {
      const path = `/api/v1/problems/${firm.ids.problem}/fixes`
      const answer = await server.send('POST', path, firm.sessions.manager, { ...fix, claimedRatio })
      expect(answer.statusCode).toBe(422)
    }
  })
})
