import { describe, expect, it } from 'vitest'
import type { Grosze, Link } from '../vocabulary/vocabulary.ts'
import { type DominoCount, measureDomino } from './measure.ts'

const costs = {
  revenuePerCustomer: 60_000 as Grosze,
  labourPerHour: 6_000 as Grosze,
  minutesPerMistake: 20,
}
const row = (mistaken: boolean, conversations: number, fell: readonly Link[] = [], lostValue = 0): DominoCount => ({
  mistaken,
  fell,
  conversations,
  lostValue: lostValue as Grosze,
})

describe('the domino of mistakes', () => {
  it('counts only what falls more often after a mistake than without one', () => {
    const { links, cost } = measureDomino(
      [row(true, 70), row(true, 30, ['repeat-contact']), row(false, 180), row(false, 20, ['repeat-contact'])],
      costs,
    )
    expect(links[0]).toMatchObject({
      link: 'repeat-contact',
      mistaken: { events: 30, exposures: 100 },
      flawless: { events: 20, exposures: 200 },
      extra: 20,
      cost: 20 * 2_000,
    })
    expect(links[0]?.ratio?.ratio).toBeCloseTo(3)
    expect(cost).toBe(40_000)
  })

  it('costs nothing where flawless conversations fare no better', () => {
    const { links, cheapest, cost } = measureDomino(
      [row(true, 90), row(true, 10, ['complaint']), row(false, 90), row(false, 10, ['complaint'])],
      costs,
    )
    expect(links.map(({ extra }) => extra)).toEqual([0, 0, 0, 0])
    expect([cost, cheapest]).toEqual([0, null])
  })

  it('finds the cheapest cut before the dearest pieces that come through few: whoever came back, not everybody', () => {
    const all: readonly Link[] = ['repeat-contact', 'complaint', 'low-rating', 'lost-order']
    const { links, cheapest } = measureDomino(
      [row(true, 900), row(true, 80, ['repeat-contact']), row(true, 20, all, 20 * 15_000), row(false, 1_000)],
      costs,
    )
    expect(links.map(({ cut }) => cut.cases)).toEqual([1_000, 100, 20, 20])
    // A złoty each: the price of a lost order is what was lost.
    expect(links[3]?.cost).toBe(300_000)
    expect(links[0]?.cut).toEqual({ cases: 1_000, work: 2_000_000, saved: 100 * 2_000 + 20 * (4_000 + 9_000 + 15_000) })
    expect(cheapest).toBe('low-rating')
  })

  it('says nothing of an empty desk', () => {
    const { links, cost, cheapest } = measureDomino([], costs)
    expect(links.map(({ ratio }) => ratio)).toEqual([null, null, null, null])
    expect([cost, cheapest]).toEqual([0, null])
  })
})
