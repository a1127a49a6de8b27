import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chance } from '../statistics/testing/chance.ts'
import type { Share } from '../vocabulary/vocabulary.ts'
import { matchBeforeAfter } from './match.ts'
import { type BeforeAfter, type Exposed, hasReturned, verifyFix } from './verification.ts'

const claim = { ratio: 0.5, falseYes: 0.05 as Share }

function exposed(next: () => number, n: number, rate: number | ((stratum: string) => number), chat = 0.5): Exposed[] {
  return Array.from({ length: n }, () => {
    const stratum = next() < chat ? 'chat' : 'email'
    return { stratum, mistaken: next() < (typeof rate === 'number' ? rate : rate(stratum)) }
  })
}

function change(seed: number, before: number, after: number, weeks = 6): BeforeAfter {
  const next = chance(seed)
  return { before: exposed(next, 2_600, before), after: exposed(next, 200 * weeks, after), planned: 1_600 }
}

const answers = (runs: number, make: (seed: number) => BeforeAfter) =>
  Array.from({ length: runs }, (_, seed) => verifyFix(make(seed), claim).answer)

describe('verifyFix', () => {
  it('calls at most one in twenty fixes that did nothing a success', () => {
    const yes = answers(400, (seed) => change(seed, 0.08, 0.08, 8)).filter((answer) => answer === 'yes')
    expect(yes.length).toBeLessThanOrEqual(20)
  })

  it('finds a halved rate within six weeks of 200 conversations in four of five cases', () => {
    const yes = answers(100, (seed) => change(seed, 0.08, 0.04)).filter((answer) => answer === 'yes')
    expect(yes.length).toBeGreaterThanOrEqual(80)
  })

  it('says no where the rate rose', () => {
    const no = answers(40, (seed) => change(seed, 0.08, 0.16)).filter((answer) => answer === 'no')
    expect(no.length).toBeGreaterThanOrEqual(36)
  })

  it('says that it does not know after a handful of conversations, and how many more it takes', () => {
    const early = verifyFix(change(1, 0.1, 0.05, 0.25), claim)
    expect(early.answer).toBe('unknown')
    expect(early.moreExposures).toBeGreaterThan(0)
  })

  it('takes another mix of cases for no effect', () => {
    // Mails go wrong five times as often as chats; after the change almost everybody chats.
    const rate = (stratum: string) => (stratum === 'email' ? 0.2 : 0.04)
    const yes = answers(100, (seed) => {
      const next = chance(seed)
      return { before: exposed(next, 2_600, rate, 0.5), after: exposed(next, 1_200, rate, 0.9), planned: 1_600 }
    }).filter((answer) => answer === 'yes')
    expect(yes.length).toBeLessThanOrEqual(5)
  })

  it('does not credit the fix with what became better everywhere', () => {
    const credited = Array.from({ length: 60 }, (_, seed) =>
      verifyFix(change(seed, 0.1, 0.06), claim, change(seed + 1_000, 0.1, 0.06)),
    ).filter(({ answer }) => answer === 'yes')
    expect(credited.length).toBeLessThanOrEqual(6)
  })

  it('knows nothing where nothing was seen', () => {
    const empty = verifyFix({ before: [], after: [], planned: 100 }, claim)
    expect(empty).toMatchObject({ answer: 'unknown', effect: null, moreExposures: null })
  })
})

describe('matchBeforeAfter', () => {
  it('uses no conversation twice and matches only within a stratum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999 }),
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 1, max: 500 }),
        (seed, b, a, planned) => {
          const next = chance(seed)
          const before = exposed(next, b, 0.1)
          const used = [...matchBeforeAfter({ before, after: exposed(next, a, 0.1), planned })].flatMap((match) => {
            expect(match.before.every(({ stratum }) => stratum === match.after.stratum)).toBe(true)
            return match.before
          })
          expect(new Set(used).size).toBe(used.length)
          expect(used.length).toBeLessThanOrEqual(before.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('hasReturned', () => {
  it('sees a doubled rate and is quiet while the fix holds', () => {
    const found = (after: number) =>
      Array.from({ length: 60 }, (_, seed) => hasReturned(change(seed, 0.04, after, 8), 0.05 as Share)).filter(Boolean)
        .length
    expect(found(0.12)).toBeGreaterThan(54)
    expect(found(0.04)).toBeLessThanOrEqual(3)
  })
})
