import { describe, expect, it } from 'vitest'
import type { Case, Trait } from '../problem/problem.ts'
import type { ConversationId, CustomerId, Instant } from '../vocabulary/vocabulary.ts'
import { nextState, type Sides, sidesOf, untouchedSidesOf } from './verification.ts'

const DAY_MS = 86_400_000

/** One conversation a day; every third on returns, every second with the mistake. */
const cases: readonly Case[] = Array.from({ length: 60 }, (_, n) => ({
  conversation: `r-${n}` as ConversationId,
  customer: 'k' as CustomerId,
  at: (n * DAY_MS) as Instant,
  traits: [
    { name: 'topic', value: n % 3 === 0 ? 'return-goods' : 'invoice' },
    { name: 'channel', value: 'email' },
  ] satisfies readonly Trait[],
  mistakes: n % 2 === 0 ? [{ id: `m-${n}` as never, code: 'spelling', stage: 'answer', cost: 0 as never }] : [],
}))
const invoices = { code: 'spelling', trait: { name: 'topic', value: 'invoice' } } as const
const sides = (change: number, to = 60): Sides => ({
  from: 0 as Instant,
  change: (change * DAY_MS) as Instant,
  to: (to * DAY_MS) as Instant,
  plannedDays: 20,
})

describe('the sides of a change', () => {
  it('hold those that could have had the problem, and after it in the order in which they happened', () => {
    const { before, after } = sidesOf(invoices, cases, sides(40))
    expect([before.length, after.length]).toEqual([26, 14])
    expect(after.map(({ mistaken }) => mistaken)).toEqual(
      cases.filter(({ at }, n) => at >= 40 * DAY_MS && n % 3 !== 0).map(({ mistakes }) => mistakes.length > 0),
    )
    expect(new Set([...before, ...after].map(({ stratum }) => stratum))).toEqual(new Set(['invoice/email']))
  })

  it('spread what came before over the days planned, however much of the time before is known', () => {
    expect(sidesOf(invoices, cases, sides(40)).planned).toBe(14)
    expect(sidesOf(invoices, cases.slice(30), sides(40)).planned).toBe(14)
  })

  it('never change what was drawn when more comes', () => {
    const [early, late] = [sidesOf(invoices, cases, sides(40, 45)), sidesOf(invoices, cases, sides(40))]
    expect(late.before).toEqual(early.before)
    expect(late.planned).toBe(early.planned)
    expect(late.after.slice(0, early.after.length)).toEqual(early.after)
  })

  it('are empty where nothing was seen, and know nobody untouched where the problem is everywhere', () => {
    expect(sidesOf(invoices, [], sides(40))).toEqual({ before: [], after: [], planned: 0 })
    expect(untouchedSidesOf({ ...invoices, trait: null }, cases, sides(40))).toBeNull()
    expect(untouchedSidesOf(invoices, cases, sides(40))?.before).toHaveLength(14)
  })
})

describe('the state of a problem', () => {
  it('follows the answer; what is proven stays so until it comes back', () => {
    expect(nextState('watching', { answer: 'unknown' }, false)).toBe('watching')
    expect(nextState('watching', { answer: 'no' }, false)).toBe('open')
    expect(nextState('watching', { answer: 'yes' }, false)).toBe('solved')
    expect(nextState('solved', { answer: 'unknown' }, false)).toBe('solved')
    expect(nextState('solved', { answer: 'yes' }, true)).toBe('returned')
  })
})
