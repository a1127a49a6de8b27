import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instant, MistakeId, ProblemId } from '../vocabulary/vocabulary.ts'
import {
  beforeGrouping,
  courseOf,
  cutsOf,
  exposedTo,
  type FoundProblem,
  findProblems,
  type Grouping,
  keepIdentities,
  kindOf,
  regroup,
} from './problem.ts'
import { casesOf, trait } from './testing/cases.ts'

const id = (name: string) => name as ProblemId
const [invoices, returns, part] = [id('invoices'), id('returns'), id('part')]
const NONE: Grouping = { merged: [], split: [] }
const MERGED: Grouping = { ...NONE, merged: [{ problem: returns, into: invoices }] }
const byChat = { from: invoices, part, cut: { by: 'trait', trait: trait('channel', 'chat') } } as const
const SPLIT: Grouping = { ...NONE, split: [byChat] }

/** Two topics with mistakes of their own kinds, by chat and mail in turns, from one day to another. */
const told = (days: number) =>
  casesOf(
    Array.from({ length: 40 * days }, (_, n) => {
      const topic = ['invoice', 'return-goods', 'order-status', 'other'][n % 4] ?? ''
      const isBad = n % 8 < 2
      return {
        traits: [trait('topic', topic), trait('channel', n % 3 === 0 ? 'chat' : 'email')],
        codes: !isBad ? [] : topic === 'invoice' ? (['not-my-department'] as const) : (['no-apology'] as const),
      }
    }),
  )

const mistakesOf = ({ cases }: FoundProblem) =>
  cases.flatMap(({ mistakes }) => mistakes.map((one) => one.id)).toSorted()

/** One search after another, as the product makes them: what the one stored the next one knows. */
function search(cases: ReturnType<typeof told>, grouping: Grouping, before: ReturnType<typeof searchOnce>) {
  return searchOnce(cases, grouping, before.known)
}
function searchOnce(
  cases: ReturnType<typeof told>,
  grouping: Grouping,
  known: readonly { id: ProblemId; mistakes: ReadonlySet<MistakeId> }[],
) {
  const found = findProblems(cases)
  const names = (n: number) =>
    known.length > 0 ? id(`new-${n}`) : found[n]?.code === 'not-my-department' ? invoices : returns
  const ids = keepIdentities(found, beforeGrouping(known, grouping), names)
  const { shown, merged } = regroup(
    found.map((problem, n) => ({ id: ids[n] ?? id('?'), problem })),
    grouping,
    cases,
  )
  const stored = [...shown, ...merged].map((one) => ({ id: one.id, mistakes: new Set(mistakesOf(one.problem)) }))
  return { shown: new Map(shown.map((one) => [one.id, one])), known: stored }
}

describe('what people decided about the grouping', () => {
  it('holds for every later search: merged stays merged as new mistakes come', () => {
    const first = searchOnce(told(3), NONE, [])
    expect([...first.shown.keys()].toSorted()).toEqual([invoices, returns])
    let seen = first
    for (const days of [3, 4, 5]) {
      seen = search(told(days), MERGED, seen)
      expect([...seen.shown.keys()]).toEqual([invoices])
      const whole = seen.shown.get(invoices)
      expect(whole?.problem).toMatchObject({ code: 'not-my-department', alongside: ['no-apology'] })
      expect(whole?.kinds).toHaveLength(2)
      expect(whole?.problem.cases).toHaveLength(10 * days)
    }
  })

  it('divided stays divided, each part under its name', () => {
    let seen = searchOnce(told(3), NONE, [])
    for (const days of [3, 4, 5]) {
      seen = search(told(days), SPLIT, seen)
      expect([...seen.shown.keys()].toSorted()).toEqual([invoices, part, returns])
      const cut = seen.shown.get(part)
      expect(cut?.kinds[0]).toEqual({ code: 'not-my-department', trait: trait('channel', 'chat') })
      expect(cut?.problem.cases.every(({ traits }) => traits.some(({ value }) => value === 'chat'))).toBe(true)
    }
  })

  it('may be taken back, and everything is as it was', () => {
    const first = searchOnce(told(3), NONE, [])
    const apart = search(told(3), NONE, search(told(3), SPLIT, first))
    expect([...apart.shown.keys()].toSorted()).toEqual([invoices, returns])
    expect(apart.shown.get(invoices)?.problem.cases).toHaveLength(first.shown.get(invoices)?.problem.cases.length ?? 0)
  })

  it('cuts one kind of mistake out of conversations that have two', () => {
    const cases = casesOf(
      Array.from({ length: 60 }, (_, n) => ({
        traits: [trait('week-hour', n % 10 === 0 ? 'mon-morning' : `d${n % 10}`)],
        codes: n % 10 === 0 ? (['slow-first-response', 'undocumented'] as const) : [],
      })),
    )
    const found = findProblems(cases).map((problem) => ({ id: invoices, problem }))
    const [other] = found[0]?.problem.alongside ?? []
    if (other === undefined) throw new Error('the two kinds were not found together')
    const { shown } = regroup(
      found,
      { merged: [], split: [{ from: invoices, part, cut: { by: 'code', code: other } }] },
      cases,
    )
    expect(shown.map((one) => [one.id, one.problem.alongside, one.problem.cases.length])).toEqual([
      [invoices, [], 6],
      [part, [], 6],
    ])
    expect(shown[1]?.problem.code).toBe(other)
  })

  it('loses no mistake and counts none twice, whatever was decided', () => {
    const names = [invoices, returns, part]
    const decided = fc.record({
      merged: fc.uniqueArray(fc.record({ problem: fc.constantFrom(...names), into: fc.constantFrom(...names) }), {
        selector: ({ problem }) => problem,
      }),
      split: fc.constantFrom([], [byChat], [{ ...byChat, from: returns }]),
    })
    const found = findProblems(told(3)).map((problem, n) => ({ id: names[n] ?? part, problem }))
    const all = found.flatMap(({ problem }) => mistakesOf(problem)).toSorted()
    fc.assert(
      fc.property(decided, (grouping) => {
        const { shown } = regroup(found, grouping, told(3))
        expect(shown.flatMap(({ problem }) => mistakesOf(problem)).toSorted()).toEqual(all)
      }),
    )
  })
})

describe('the conversations that a problem’s rate is a rate of', () => {
  it('hold every one of its own, also one that came to it by another kind of mistake elsewhere', () => {
    const cases = casesOf([
      { traits: [trait('word', 'załącznik')], codes: ['missing-attachment'] },
      { traits: [], codes: ['too-general'] },
      { traits: [], codes: [] },
    ])
    const contrast = {
      trait: trait('word', 'załącznik'),
      inside: { events: 1, exposures: 1 },
      outside: { events: 0, exposures: 2 },
      ratio: null,
      chance: 0.01,
    }
    const problem = {
      code: 'missing-attachment',
      alongside: [],
      places: [],
      contrast,
      cases: cases.slice(0, 2),
    } as const
    const exposed = exposedTo({ id: part, problem, kinds: [kindOf(problem)] }, cases)
    expect(exposed).toEqual(cases.slice(0, 2))
    const { weeks } = courseOf(problem, exposed, (15 * 86_400_000) as Instant)
    expect(weeks.every(({ events, exposures }) => events <= exposures)).toBe(true)
  })
})

describe('ways to divide a problem', () => {
  it('are its conversations’ own, large enough on both sides, and name nobody', () => {
    const found = findProblems(told(3)).find(({ code }) => code === 'not-my-department')
    const cuts = found === undefined ? [] : cutsOf(found)
    expect(cuts.map(({ cut }) => (cut.by === 'trait' ? cut.trait.value : cut.code))).toEqual(['email', 'chat'])
  })
})
