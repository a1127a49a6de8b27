import { describe, expect, it } from 'vitest'
import { inOrder } from './problem-order.ts'

const problem = (name: string, costPerMonth: number, cases: number, severity: 1 | 2 | 3 | 4, low: number | null) => ({
  name,
  costPerMonth,
  cases,
  severity,
  isCurrent: true,
  trend: { direction: 'unknown' as const, change: low === null ? null : { ratio: 2, low, high: null } },
})

const all = [problem('dear', 900, 10, 1, 0.5), problem('grave', 100, 5, 4, null), problem('growing', 50, 3, 2, 1.4)]
const gone = { ...problem('gone', 5_000, 90, 4, 3), isCurrent: false }

describe('problems', () => {
  it('stand in the order that was chosen, those that are gone last', () => {
    const names = (order: 'cost' | 'growth' | 'harm') => inOrder([gone, ...all], order).map(({ name }) => name)
    expect(names('cost')).toEqual(['dear', 'grave', 'growing', 'gone'])
    expect(names('harm')).toEqual(['grave', 'growing', 'dear', 'gone'])
    expect(names('growth')).toEqual(['growing', 'dear', 'grave', 'gone'])
  })
})
