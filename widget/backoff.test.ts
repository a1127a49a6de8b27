import fc from 'fast-check'
import { expect, it } from 'vitest'
import { backoffMs } from './backoff.ts'

it('waits longer with every try, never beyond 15 s, never all at once', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, chance) => {
      const wait = backoffMs(tries, chance)
      expect(wait).toBeGreaterThanOrEqual(250)
      expect(wait).toBeLessThanOrEqual(15_000)
      expect(backoffMs(tries + 1, chance)).toBeGreaterThanOrEqual(wait)
    }),
  )
})
