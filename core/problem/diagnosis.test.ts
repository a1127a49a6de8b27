import { describe, expect, it } from 'vitest'
import type { Article } from '../knowledge/knowledge.ts'
import type { ArticleId, ErrorCode, Grosze, Instant, PersonId } from '../vocabulary/vocabulary.ts'
import { answerByData, type Evidence, suggestCause, tell, UNDIAGNOSED } from './problem.ts'
import { casesOf } from './testing/cases.ts'

const OLA = 'ola' as PersonId
const EWA = 'ewa' as PersonId
const at = (n: number) => n as Instant

const article = (id: string, reviewBy: number | null): Pick<Article, 'id' | 'updatedAt' | 'reviewBy'> => ({
  id: id as ArticleId,
  updatedAt: at(1),
  reviewBy: reviewBy as Instant | null,
})

const own = casesOf(
  ['Ewa', 'Piotr', 'Iza', 'Ewa'].map((author, n) => ({
    traits: [
      { name: 'author', value: author },
      { name: 'team', value: n < 3 ? 'logistyka' : 'sklep' },
      { name: 'handling', value: 'manual' },
    ],
    codes: ['bounced', 'slow-response', ...(n < 2 ? (['repeat-contact'] as const) : [])] as ErrorCode[],
  })),
)
const others = casesOf(
  Array.from({ length: 20 }, (_, n) => ({ traits: [], codes: n < 2 ? (['bounced', 'spelling'] as const) : [] })),
)

const evidence: Evidence = {
  code: 'slow-response',
  contrast: null,
  changed: null,
  direction: 'rising',
  costPerMonth: 12_000 as Grosze,
  own,
  others,
  stages: ['waiting', 'waiting', 'waiting', 'answer'],
  knowledge: [article('zwroty', 5), article('dostawa', null)],
  followsChange: false,
  from: at(0),
  now: at(10),
}

describe('what the data answers', () => {
  const told = answerByData(evidence)

  it('holds a kind of mistake against the conversations without the problem', () => {
    expect(told.communication).toEqual([
      { kind: 'mistake', code: 'bounced', inside: { events: 4, exposures: 4 }, outside: { events: 2, exposures: 20 } },
    ])
    expect(told.consequences).toContainEqual({
      kind: 'mistake',
      code: 'repeat-contact',
      inside: { events: 2, exposures: 4 },
      outside: { events: 0, exposures: 20 },
    })
  })

  it('counts consultants and names none', () => {
    expect(told.departments).toContainEqual({ kind: 'people', people: 3, cases: 4 })
    expect(JSON.stringify(told)).not.toMatch(/Ewa|Piotr|Iza/)
  })

  it('names teams, stages and the state of the knowledge with their numbers', () => {
    expect(told.departments[0]).toEqual({
      kind: 'share',
      trait: { name: 'team', value: 'logistyka' },
      count: { events: 3, exposures: 4 },
    })
    expect(told['contact-points']).toEqual([{ kind: 'stage', stage: 'waiting', count: { events: 3, exposures: 4 } }])
    expect(told.procedures).toEqual([{ kind: 'knowledge', articles: 2, overdue: 1, changed: 2 }])
  })

  it('does not repeat the problem’s own kind of mistake as a sign of itself', () => {
    expect(JSON.stringify(told.signals)).not.toContain('slow-response')
  })

  it('speaks of the very articles where the mistakes do', () => {
    const quoting = casesOf([1, 2].map(() => ({ traits: [{ name: 'article', value: 'zwroty' }], codes: ['spelling'] })))
    expect(answerByData({ ...evidence, own: quoting }).procedures).toEqual([
      { kind: 'article', article: 'zwroty', updatedAt: 1 },
    ])
  })

  it('says nothing of a problem whose conversations are gone', () => {
    const empty = answerByData({ ...evidence, own: [], others: [], stages: [], knowledge: [] })
    expect(empty.place).toEqual([{ kind: 'spread' }])
    expect(empty.departments).toEqual([])
    expect(empty.procedures).toEqual([])
  })
})

describe('a suggested cause', () => {
  const suggested = (change: Partial<Evidence>) => {
    const whole = { ...evidence, ...change }
    return suggestCause(whole, answerByData(whole))
  }
  const contrast = (name: 'author' | 'article', value: string) => ({
    trait: { name, value },
    inside: { events: 4, exposures: 5 },
    outside: { events: 1, exposures: 90 },
    ratio: null,
    chance: 0.001,
  })
  const plain = casesOf([1, 2, 3].map(() => ({ traits: [], codes: ['slow-response'] as const })))

  it('is passing on between teams where conversations travel far more often than elsewhere', () => {
    expect(suggested({})).toEqual({ cause: 'handover', origin: 'system', because: 'communication' })
  })

  it('is what is written where one article stands out', () => {
    expect(suggested({ contrast: contrast('article', 'zwroty') })).toMatchObject({ cause: 'documentation' })
  })

  it('is a change made too fast where the rate moved right after one', () => {
    expect(suggested({ own: plain, followsChange: true })).toMatchObject({ cause: 'untested', because: 'signals' })
  })

  it('of one person’s habit is their introduction, and blames nobody alone', () => {
    expect(suggested({ own: plain, contrast: contrast('author', 'Ewa') })).toMatchObject({
      cause: 'onboarding',
      origin: 'mixed',
    })
  })

  it('is none where nothing points anywhere', () => {
    expect(suggested({ own: plain, knowledge: [article('zwroty', null)] })).toBeNull()
  })
})

describe('what people say', () => {
  const first = tell(
    UNDIAGNOSED,
    { answers: { tools: 'Stare makro.' }, whys: ['Bo makro kłamie.', ''] },
    { by: OLA, at: at(1) },
  )

  it('is kept with who and when', () => {
    expect(first.answers.tools).toEqual({ text: 'Stare makro.', by: OLA, at: 1 })
    expect(first.whys).toEqual([{ text: 'Bo makro kłamie.', by: OLA, at: 1 }])
  })

  it('stays the first one’s where the next leaves it as it stood', () => {
    const next = tell(
      first,
      { answers: { tools: 'Stare makro.', signals: 'Skargi.' }, whys: ['Bo makro kłamie.', 'Bo nikt go nie czyta.'] },
      { by: EWA, at: at(2) },
    )
    expect(next.answers.tools?.by).toBe(OLA)
    expect(next.answers.signals?.by).toBe(EWA)
    expect(next.whys.map(({ by }) => by)).toEqual([OLA, EWA])
  })

  it('can be taken back, and what is not named stays', () => {
    const next = tell(first, { answers: { tools: '' }, whys: null }, { by: EWA, at: at(2) })
    expect(next.answers).toEqual({})
    expect(next.whys).toEqual(first.whys)
  })
})
