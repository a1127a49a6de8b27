import { describe, expect, it } from 'vitest'
import { chance } from '../statistics/testing/chance.ts'
import { DEFAULT_GATE, decidePilot, startPilotWatch, usualRate, watchChosen } from './pilot.ts'

const RUNS = 400

/** Chosen customers until the pilot is withdrawn; null when all of them went well enough. */
function pilot(seed: number, rate: number, customers: number): number | null {
  const next = chance(seed)
  const earlier = Array.from({ length: 80 }, () => next() < 0.14).filter(Boolean).length
  const usual = usualRate({ hurt: earlier, conversations: 80 })
  let watch = startPilotWatch()
  for (let n = 1; n <= customers; n += 1) {
    watch = watchChosen(watch, { underPilot: true, target: false, hurt: next() < rate, rating: null }, usual)
    if (decidePilot(watch, DEFAULT_GATE, 1 as never).kind === 'retreat') return n
  }
  return null
}

const stopped = (rate: number, customers: number) =>
  Array.from({ length: RUNS }, (_, seed) => pilot(seed + 1, rate, customers)).filter((n) => n !== null).length / RUNS

describe('a pilot on customers chosen by name', () => {
  it('is withdrawn by itself when mistakes become far more frequent than before', () => {
    expect(stopped(0.42, 60)).toBeGreaterThan(0.8)
  })

  it('is left alone where nothing changed, also after three hundred customers', () => {
    expect(stopped(0.14, 300)).toBeLessThanOrEqual(0.05)
  })

  it('shows its customers, and never claims that the fix helps', () => {
    let watch = startPilotWatch()
    for (let n = 0; n < 500; n += 1)
      watch = watchChosen(watch, { underPilot: true, target: false, hurt: false, rating: 9 }, 0.1)
    expect(watch.pilot).toMatchObject({ hurt: { events: 0, exposures: 500 }, ratings: { count: 500 } })
    expect(decidePilot(watch, DEFAULT_GATE, 1 as never).kind).toBe('wait')
  })

  it('knows no rate of none or of all', () => {
    expect(usualRate({ hurt: 0, conversations: 100_000 })).toBe(0.005)
    expect(usualRate({ hurt: 0, conversations: 0 })).toBe(0.9)
  })
})
