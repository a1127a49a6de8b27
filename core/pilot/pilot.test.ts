import { describe, expect, it } from 'vitest'
import { isUnderPilot } from '../playbook/playbook.ts'
import { chance } from '../statistics/testing/chance.ts'
import type { CustomerId, Share } from '../vocabulary/vocabulary.ts'
import { DEFAULT_GATE, decidePilot, type PilotWatch, pilotEffect, startPilotWatch, watchPilot } from './pilot.ts'

const share = 0.3 as Share
const group = { kind: 'share', share, salt: 'makro-zwroty-5' } as const
const customer = (n: number) => `k-${n}` as CustomerId

interface World {
  readonly target: readonly [rest: number, pilot: number]
  readonly hurt: readonly [rest: number, pilot: number]
  readonly rating: readonly [rest: number, pilot: number]
}

/** Runs until a decision other than waiting, or for as many customers. */
function run(seed: number, world: World, customers: number) {
  const next = chance(seed)
  let watch: PilotWatch = startPilotWatch()
  for (let n = 0; n < customers; n += 1) {
    const underPilot = next() < share
    const side = underPilot ? 1 : 0
    const rating = next() < 0.3 ? Math.min(10, Math.max(1, Math.round(world.rating[side] + 4 * (next() - 0.5)))) : null
    watch = watchPilot(
      watch,
      { underPilot, target: next() < world.target[side], hurt: next() < world.hurt[side], rating },
      share,
    )
    const decision = decidePilot(watch, DEFAULT_GATE, share)
    if (decision.kind !== 'wait') return { watch, decision, customers: n + 1 }
  }
  return { watch, decision: decidePilot(watch, DEFAULT_GATE, share), customers }
}

const shareOf = (runs: number, world: World, customers: number, is: (kind: string) => boolean) =>
  Array.from({ length: runs }, (_, seed) => run(seed, world, customers)).filter(({ decision }) => is(decision.kind))
    .length / runs

describe('isUnderPilot', () => {
  it('puts the asked share of customers under the pilot, the same ones each time', () => {
    const chosen = Array.from({ length: 20_000 }, (_, n) => isUnderPilot(customer(n), group))
    expect(chosen.filter(Boolean).length / 20_000).toBeCloseTo(0.3, 1)
    expect(Array.from({ length: 100 }, (_, n) => isUnderPilot(customer(n), group))).toEqual(chosen.slice(0, 100))
  })

  it('keeps everybody in when the share grows', () => {
    const wider = { ...group, share: 0.6 as Share }
    const customers = Array.from({ length: 2_000 }, (_, n) => customer(n))
    expect(customers.filter((one) => isUnderPilot(one, group)).every((one) => isUnderPilot(one, wider))).toBe(true)
  })

  it('draws another lot for another pilot', () => {
    const other = { ...group, salt: 'artykul-dostawa-2' }
    const both = Array.from({ length: 20_000 }, (_, n) => customer(n)).filter(
      (one) => isUnderPilot(one, group) && isUnderPilot(one, other),
    )
    expect(both.length / 20_000).toBeCloseTo(0.09, 2)
  })

  it('takes a chosen group by name', () => {
    const chosen = { kind: 'chosen', customers: [customer(7)] } as const
    expect([customer(7), customer(8)].map((one) => isUnderPilot(one, chosen))).toEqual([true, false])
  })
})

describe('decidePilot', () => {
  const same: World = { target: [0.08, 0.08], hurt: [0.14, 0.14], rating: [8, 8] }

  it('is fooled by a change that does nothing in at most one of twenty pilots, looking after every customer', () => {
    expect(shareOf(300, same, 1_500, (kind) => kind === 'ready')).toBeLessThanOrEqual(0.05)
    expect(shareOf(300, same, 1_500, (kind) => kind === 'retreat')).toBeLessThanOrEqual(0.05)
  })

  it('opens the gate for a fix that halves its mistake, and not before enough customers had it', () => {
    const halved: World = { target: [0.12, 0.03], hurt: [0.14, 0.1], rating: [8, 8.5] }
    const runs = Array.from({ length: 100 }, (_, seed) => run(seed, halved, 3_000))
    expect(runs.filter(({ decision }) => decision.kind === 'ready').length).toBeGreaterThan(90)
    expect(runs.every(({ watch, decision }) => decision.kind !== 'ready' || watch.pilot.target.exposures >= 50)).toBe(
      true,
    )
  })

  it('retreats from a fix that cures its mistake and doubles the others', () => {
    const harmful: World = { target: [0.12, 0.03], hurt: [0.14, 0.28], rating: [8, 8] }
    expect(shareOf(100, harmful, 2_000, (kind) => kind === 'retreat')).toBeGreaterThan(0.5)
  })

  it('retreats when errors fall and customers like it less', () => {
    const disliked: World = { target: [0.08, 0.06], hurt: [0.14, 0.14], rating: [8.5, 6.5] }
    const runs = Array.from({ length: 60 }, (_, seed) => run(seed, disliked, 2_000))
    expect(
      runs.filter(({ decision }) => decision.kind === 'retreat' && decision.because === 'ratings').length,
    ).toBeGreaterThan(45)
  })

  it('says how many more customers it needs, and nothing where no fall is in sight', () => {
    const fell = run(3, { ...same, target: [0.1, 0.05] }, 150)
    const decision = decidePilot(fell.watch, DEFAULT_GATE, share)
    expect(decision).toMatchObject({ kind: 'wait', for: 'evidence' })
    expect(decidePilot(startPilotWatch(), DEFAULT_GATE, share)).toEqual({
      kind: 'wait',
      for: 'evidence',
      moreExposures: null,
    })
  })

  it('shows the effect as a ratio with its interval', () => {
    const { watch } = run(5, { ...same, target: [0.2, 0.05] }, 400)
    const effect = pilotEffect(watch)
    expect(effect?.low).toBeLessThan(effect?.ratio ?? Number.NaN)
    expect(effect?.high).toBeGreaterThan(effect?.ratio ?? Number.NaN)
  })
})
