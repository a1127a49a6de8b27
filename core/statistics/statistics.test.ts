import { describe, expect, it } from 'vitest'
import {
  betaBelow,
  betaQuantile,
  compareRates,
  discoveries,
  draw,
  evidence,
  FALLS,
  HARMS,
  RISES,
  startCoin,
  startLot,
  toss,
} from './statistics.ts'
import { chance } from './testing/chance.ts'

describe('betaBelow', () => {
  it('is the binomial tail: I_p(k, n − k + 1) is the chance of at least k successes of n', () => {
    for (const [n, k, p] of [
      [10, 3, 0.2],
      [40, 31, 0.7],
      [200, 9, 0.03],
    ] as const) {
      let below = 0
      let term = (1 - p) ** n
      for (let i = 0; i < k; i += 1) {
        below += term
        term *= ((n - i) / (i + 1)) * (p / (1 - p))
      }
      expect(betaBelow(k, n - k + 1, p)).toBeCloseTo(1 - below, 10)
    }
  })

  it('is turned back by betaQuantile', () => {
    for (const share of [0.001, 0.025, 0.5, 0.975])
      expect(betaBelow(7, 12, betaQuantile(7, 12, share))).toBeCloseTo(share, 9)
  })
})

describe('compareRates', () => {
  it('gives Clopper and Pearson’s published limits turned into odds', () => {
    // 4 of 10 successes: 0.1216–0.7376.
    const ratio = compareRates({ events: 6, exposures: 100 }, { events: 4, exposures: 100 })
    expect(ratio?.ratio).toBeCloseTo(4 / 6, 12)
    expect(ratio?.low).toBeCloseTo(0.1216 / 0.8784, 3)
    expect(ratio?.high).toBeCloseTo(0.7376 / 0.2624, 3)
  })

  it('has no upper limit without an event before, and says nothing without exposure', () => {
    expect(compareRates({ events: 0, exposures: 50 }, { events: 3, exposures: 50 })).toMatchObject({
      ratio: null,
      high: null,
    })
    expect(compareRates({ events: 0, exposures: 0 }, { events: 3, exposures: 50 })).toBeNull()
  })

  it('covers the true ratio in at least 95 of 100 runs', () => {
    const next = chance(11)
    let covered = 0
    for (let run = 0; run < 2_000; run += 1) {
      const draw = (n: number, p: number) => Array.from({ length: n }, next).filter((x) => x < p).length
      const found = compareRates(
        { events: draw(400, 0.08), exposures: 400 },
        { events: draw(250, 0.04), exposures: 250 },
      )
      if (found !== null && found.low <= 0.5 && (found.high === null || found.high >= 0.5)) covered += 1
    }
    expect(covered / 2_000).toBeGreaterThanOrEqual(0.95)
  })
})

const fall = (onNewSide: boolean) => ({ onOldSide: onNewSide ? 0 : 1, onNewSide: onNewSide ? 1 : 0 })

describe('a coin watched toss by toss', () => {
  const watch = (seed: number, real: number, share: number, guesses: readonly number[], tosses: number) => {
    const next = chance(seed)
    let coin = startCoin(guesses)
    for (let i = 0; i < tosses; i += 1) coin = toss(coin, guesses, fall(next() < real), share)
    return coin
  }

  it('is fooled in at most one run of twenty, looking after every toss', () => {
    const fooled = (guesses: readonly number[], share: number) =>
      Array.from({ length: 1_000 }, (_, seed) => watch(seed, share, share, guesses, 300)).filter(
        ({ best }) => best >= 20,
      ).length
    expect(fooled(FALLS, 0.5)).toBeLessThanOrEqual(50)
    expect(fooled(RISES, 0.2)).toBeLessThanOrEqual(50)
  })

  it('sees a halved rate in most runs of 150 mistakes', () => {
    const seen = Array.from({ length: 200 }, (_, seed) => watch(seed, 1 / 3, 0.5, FALLS, 150)).filter(
      ({ best }) => best >= 20,
    )
    expect(seen.length).toBeGreaterThan(160)
  })

  it('owns nothing more or less than it began with before the first toss', () => {
    expect(evidence(startCoin(FALLS))).toBe(1)
  })
})

describe('discoveries', () => {
  it('follows the published example of Benjamini and Hochberg: four of fifteen', () => {
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ]
    expect(discoveries(published, 0.05).filter(Boolean)).toHaveLength(4)
    expect(discoveries([0.8, 0.0001], 0.05)).toEqual([false, true])
    expect(discoveries([], 0.05)).toEqual([])
  })
})

describe('a lot', () => {
  const share = 0.2
  const run = (seed: number, old: number, times: number, most: number) => {
    const next = chance(seed)
    let lot = startLot(HARMS)
    for (let n = 0; n < most && lot.best < 20; n += 1) {
      const onNewSide = next() < share
      lot = draw(lot, HARMS, { onNewSide, happened: next() < (onNewSide ? old * times : old) }, share)
    }
    return lot
  }
  const stopped = (old: number, times: number, most: number) =>
    Array.from({ length: 400 }, (_, seed) => run(seed + 1, old, times, most)).filter(({ best }) => best >= 20).length /
    400

  it('is fooled at most once in twenty where both sides are alike, though looked at after everybody', () => {
    for (const rate of [0.02, 0.14, 0.5]) expect(stopped(rate, 1, 1_500)).toBeLessThanOrEqual(0.05)
  })

  it('sees a doubled rate in most pilots of 400 customers, eighty of them on the new side', () => {
    expect(stopped(0.14, 2, 400)).toBeGreaterThan(0.7)
  })

  it('wins nothing on average, whatever happens: the mean of its purse after one turn is 1', () => {
    let lot = startLot(HARMS)
    for (const happened of [true, false, false, true, false]) {
      const [onNew, onOld] = [true, false].map((onNewSide) => draw(lot, HARMS, { onNewSide, happened }, share))
      if (onNew === undefined || onOld === undefined) throw new Error('no turn')
      const held = ({ purses }: typeof lot) => purses.reduce((sum, purse) => sum + Math.exp(purse), 0)
      expect(share * held(onNew) + (1 - share) * held(onOld)).toBeCloseTo(held(lot), 12)
      lot = onNew
    }
  })
})
