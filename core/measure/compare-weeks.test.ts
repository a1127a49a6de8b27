import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ErrorCode, Grosze } from '../vocabulary/vocabulary.ts'
import { compareWeeks, type Stretch } from './compare-weeks.ts'

const stretch = (conversations: number, counts: Partial<Record<ErrorCode, number>>): Stretch => ({
  conversations,
  byCode: Object.entries(counts).map(([code, count]) => ({
    code: code as ErrorCode,
    count,
    cost: (count * 2_000) as Grosze,
  })),
})

describe('a week against the four before it', () => {
  it('tells what rose and what fell, and by how much', () => {
    const { worse, better } = compareWeeks(
      stretch(800, { 'rude-tone': 8, 'slow-response': 160, spelling: 40 }),
      stretch(200, { 'rude-tone': 14, 'slow-response': 12, spelling: 11 }),
    )
    expect(worse.map(({ code, ratio }) => [code, ratio])).toEqual([['rude-tone', 7]])
    expect(better.map(({ code }) => code)).toEqual(['slow-response'])
  })

  it('is silent about what may be chance', () => {
    const { worse, better } = compareWeeks(
      stretch(800, { spelling: 40, bounced: 4 }),
      stretch(200, { spelling: 13, bounced: 2 }),
    )
    expect([...worse, ...better]).toEqual([])
  })

  it('names what is new without a ratio', () => {
    const { worse } = compareWeeks(stretch(800, {}), stretch(200, { 'data-leak': 6 }))
    expect(worse).toMatchObject([{ code: 'data-leak', ratio: null, before: { events: 0 } }])
  })

  it('has nothing to say where nothing was audited before, or now', () => {
    expect(compareWeeks(stretch(0, {}), stretch(50, { spelling: 9 }))).toEqual({ worse: [], better: [] })
    expect(compareWeeks(stretch(50, { spelling: 9 }), stretch(0, {}))).toEqual({ worse: [], better: [] })
  })

  it('never calls the same kind both worse and better', () => {
    const count = fc.nat(60)
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const { worse, better } = compareWeeks(
          stretch(400, { spelling: a, bounced: b }),
          stretch(100, { spelling: c, bounced: d }),
        )
        return worse.every(({ code }) => !better.some((other) => other.code === code))
      }),
    )
  })
})
