import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConversationId, Instant, Share } from '../vocabulary/vocabulary.ts'
import { type Served, usualTrouble, watchTopic } from './breaker.ts'

const served = (change: Partial<Served> = {}): Served => ({
  conversation: 'r1' as ConversationId,
  topic: 'return-goods',
  at: 0 as Instant,
  mistaken: false,
  wantedPerson: false,
  handedOver: false,
  cameBack: null,
  confirmed: false,
  ...change,
})
const good = served()
const bad = served({ mistaken: true })
const row = (length: number, one: Served): readonly Served[] => Array.from({ length }, () => ({ ...one }))
const USUAL = 0.1 as Share

describe('a topic', () => {
  it('runs on at the usual rate of trouble', () => {
    const usual = Array.from({ length: 300 }, (_, n) => (n % 10 === 9 ? { ...bad } : { ...good }))
    expect(watchTopic(usual, USUAL).level).toBeLessThan(1)
  })

  it('stops when trouble comes one after the other, and names the cases', () => {
    const watch = watchTopic([...row(100, good), ...row(12, bad)], USUAL)
    expect(watch.level).toBe(1)
    expect(watch.cases.length).toBeGreaterThan(3)
    expect(watch.cases.every(({ mistaken }) => mistaken)).toBe(true)
  })

  it.each([
    ['a mistake that stands', { mistaken: true }],
    ['a customer who then wants a person', { wantedPerson: true }],
    ['a customer who comes back', { cameBack: 5 as Instant }],
  ])('counts %s as trouble', (_, change) => {
    expect(watchTopic(row(12, served(change)), USUAL).level).toBe(1)
  })

  it('does not hold a handover without a wish against it: the assistant may well know its limits', () => {
    expect(watchTopic(row(50, served({ handedOver: true })), USUAL).level).toBe(0)
  })

  it('is not stopped by one, two or three bad conversations', () => {
    expect(watchTopic(row(3, bad), USUAL).level).toBeLessThan(1)
  })

  it('gains no credit from a good past', () => {
    const short = watchTopic(row(8, bad), USUAL)
    const long = watchTopic([...row(5_000, good), ...row(8, bad)], USUAL)
    expect(long.level).toBe(short.level)
    expect(long.cases.length).toBe(short.cases.length)
  })

  it('never stops later for one more trouble', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), fc.nat(60), (flags, at) => {
        const outcomes = flags.map((isBad) => (isBad ? { ...bad } : { ...good }))
        const worse = outcomes.map((one, i) => (i === at ? { ...bad } : one))
        expect(watchTopic(worse, USUAL).level).toBeGreaterThanOrEqual(watchTopic(outcomes, USUAL).level)
      }),
    )
  })
})

describe('the usual rate of trouble', () => {
  it('is the firm’s own, within what can be believed', () => {
    expect(usualTrouble([])).toBe(0.08)
    expect(usualTrouble([...row(80, good), ...row(20, bad)])).toBeCloseTo(0.2)
    expect(usualTrouble(row(10, bad))).toBe(0.35)
  })
})
