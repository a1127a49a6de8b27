import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conversation } from '../conversation/conversation.ts'
import type { Grosze, Instant, ProblemId } from '../vocabulary/vocabulary.ts'
import {
  costPerMonth,
  courseOf,
  findProblems,
  growFigures,
  keepIdentities,
  kindOf,
  nameProblem,
  rankProblems,
  traitsOf,
} from './problem.ts'
import { casesOf, desk, mistakeOf, trait } from './testing/cases.ts'

const origins = (cases: Parameters<typeof findProblems>[0]) =>
  findProblems(cases).map(({ code, contrast }) => `${code} @ ${contrast?.trait.value ?? '–'}`)

describe('findProblems', () => {
  it('finds where a mistake concentrates, beside a noise of others', () => {
    const cases = desk(4, 900, ({ topic, day }) => ({
      'not-my-department': topic === 'invoice' ? 0.2 : 0.01,
      'slow-first-response': day === 'mon-morning' ? 0.4 : 0.05,
      'no-apology': 0.04,
    }))
    const found = origins(cases)
    expect(found).toContain('not-my-department @ invoice')
    expect(found).toContain('slow-first-response @ mon-morning')
    expect(found).toContain('no-apology @ –')
  })

  it('names no origin where mistakes fall by chance alone', () => {
    const named = Array.from({ length: 40 }, (_, seed) =>
      findProblems(desk(seed, 400, () => ({ spelling: 0.1 }))),
    ).filter((found) => found.some(({ contrast }) => contrast !== null))
    expect(named.length).toBeLessThanOrEqual(4)
  })

  it('asks nobody who answers for what the desk does: a wait has no author', () => {
    const cases = desk(5, 600, ({ author }) => ({ 'slow-response': author === 'Ola' ? 0.5 : 0.02 })).map((one) => ({
      ...one,
      mistakes: one.mistakes.map((mistake) => ({ ...mistake, stage: 'waiting' as const })),
    }))
    expect(findProblems(cases).every(({ contrast }) => contrast?.trait.name !== 'author')).toBe(true)
  })

  it('may find a habit of writing, and names nobody', () => {
    const cases = desk(6, 600, ({ author }) => ({ 'wrong-vocative': author === 'Ola' ? 0.3 : 0.01 }))
    const [first] = findProblems(cases)
    expect(first?.contrast?.trait.name).toBe('author')
    expect(first && nameProblem(kindOf(first))).toEqual({
      pl: 'Błędny wołacz – u jednej osoby',
      en: 'Wrong vocative – with one person',
    })
  })

  it('joins kinds of mistake that one origin brings into the same conversations', () => {
    const cases = casesOf(
      Array.from({ length: 300 }, (_, n) => ({
        traits: [trait('week-hour', n % 10 === 0 ? 'mon-morning' : `d${n % 10}`)],
        codes: n % 10 === 0 ? (['slow-first-response', 'undocumented'] as const) : [],
      })),
    )
    const found = findProblems(cases)
    expect(found).toHaveLength(1)
    expect(found[0]?.alongside).toHaveLength(1)
    expect(found[0]?.cases[0]?.mistakes).toHaveLength(2)
  })

  it('gives every mistake to at most one problem, each with three cases or more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 300 }), (seed, n) => {
        const found = findProblems(
          desk(seed, n, ({ topic }) => ({ spelling: topic === 'invoice' ? 0.3 : 0.05, 'no-apology': 0.1 })),
        )
        const mistakes = found.flatMap(({ cases }) => cases.flatMap((one) => one.mistakes.map(({ id }) => id)))
        expect(new Set(mistakes).size).toBe(mistakes.length)
        expect(found.every(({ cases }) => cases.length >= 3)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('keepIdentities', () => {
  const make = (n: number) => `new-${n}` as ProblemId
  const cases = desk(4, 900, ({ topic }) => ({ 'not-my-department': topic === 'invoice' ? 0.2 : 0 }))

  it('keeps a problem’s id while new mistakes come', () => {
    const before = findProblems(cases.slice(0, 600))
    const known = before.map(({ cases: own }, n) => ({
      id: `p-${n}` as ProblemId,
      mistakes: new Set(own.flatMap(({ mistakes }) => mistakes.map(({ id }) => id))),
    }))
    expect(keepIdentities(findProblems(cases), known, make)).toEqual(['p-0'])
  })

  it('gives a new problem a new id', () => {
    expect(keepIdentities(findProblems(cases), [], make)).toEqual(['new-0'])
  })
})

describe('growFigures', () => {
  it('says of one case more what the search says of all', () => {
    const now = (84 * 86_400_000) as Instant
    const cases = casesOf(
      Array.from({ length: 80 }, (_, n) => ({ traits: [], codes: n % 3 === 0 ? (['spelling'] as const) : [] })),
    )
    const figuresOf = (count: number) => {
      const own = cases.slice(0, count)
      const [found] = findProblems(own)
      if (found === undefined) throw new Error('nothing found')
      const customers = new Set(found.cases.map(({ customer }) => customer)).size
      const cost = costPerMonth(found, cases[0]?.at ?? now, now)
      return { cases: found.cases.length, customers, costPerMonth: cost, course: courseOf(found, own, now) }
    }
    const more = {
      at: cases[78]?.at ?? now,
      cost: 1_000 as Grosze,
      isNewConversation: true,
      isNewCustomer: true,
      isCounted: false,
    }
    const grown = growFigures(figuresOf(78), more, { from: cases[0]?.at ?? now, to: now })
    expect({ ...grown, costPerMonth: 0 }).toEqual({ ...figuresOf(79), costPerMonth: 0 })
    expect(Math.abs(grown.costPerMonth - figuresOf(79).costPerMonth)).toBeLessThanOrEqual(1)
    const counted = growFigures(figuresOf(78), { ...more, isCounted: true }, { from: cases[0]?.at ?? now, to: now })
    const exposures = ({ weeks }: typeof grown.course) => weeks.reduce((sum, week) => sum + week.exposures, 0)
    expect([counted.cases, exposures(counted.course)]).toEqual([grown.cases, exposures(grown.course) - 1])
  })
})

describe('courseOf', () => {
  it('counts weeks up to now and compares the last four with the four before', () => {
    const cases = casesOf(
      Array.from({ length: 84 }, (_, n) => ({
        traits: [],
        codes: n >= 56 && n % 2 === 0 ? (['spelling'] as const) : [],
      })),
    )
    const [found] = findProblems(cases)
    if (found === undefined) throw new Error('nothing found')
    const course = courseOf(found, cases, (84 * 86_400_000) as Instant)
    expect(course.weeks).toHaveLength(12)
    expect(course.weeks.slice(-4).reduce((sum, { events }) => sum + events, 0)).toBe(14)
    expect(course.trend).toMatchObject({ ratio: null, high: null })
    expect(course.trend?.low).toBeGreaterThan(1)
  })
})

describe('rankProblems', () => {
  it('puts the dearest first', () => {
    const cases = desk(2, 300, () => ({ spelling: 0.3, 'lost-complaint': 0.1 })).map((one) => ({
      ...one,
      mistakes: one.mistakes.map((mistake) => ({
        ...mistake,
        cost: (mistake.code === 'spelling' ? 10 : 9_000) as typeof mistake.cost,
      })),
    }))
    const [first] = rankProblems(findProblems(cases), 0 as Instant, (300 * 86_400_000) as Instant)
    expect(first?.code).toBe('lost-complaint')
  })
})

describe('traitsOf', () => {
  it('tells a Monday morning in Warsaw from a Sunday night in Greenwich', () => {
    const conversation = {
      openedAt: Date.UTC(2026, 7, 2, 23, 30) as Instant,
      channel: 'chat',
      messages: [],
      orders: [],
      events: [],
    } as unknown as Conversation
    const known = { topic: null, handling: 'manual', words: [], timeZone: 'Europe/Warsaw' } as const
    const mistakes = [
      mistakeOf('broken-link', 'm', {
        evidence: { quote: 'https://a.example', explanation: { pl: '', en: '' }, source: null },
      }),
    ]
    const traits = traitsOf(conversation, { ...known, mistakes })
    expect(traits).toContainEqual(trait('week-hour', 'mon-night'))
    expect(traits).toContainEqual(trait('week', '2026-08-03'))
    expect(traits).toContainEqual(trait('link', 'https://a.example'))
  })
})
