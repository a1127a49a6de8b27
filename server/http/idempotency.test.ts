import { describe, expect, it } from 'vitest'
import { makeIdempotency } from './idempotency.ts'

describe('makeIdempotency', () => {
  it('does the work once, also for two at the same time', async () => {
    const { once } = makeIdempotency<number>()
    let done = 0
    const work = async () => ++done
    expect(await Promise.all([once('a', { x: 1 }, 0, work), once('a', { x: 1 }, 0, work)])).toEqual([1, 1])
    expect(await once('a', { x: 1 }, 1000, work)).toBe(1)
    expect(await once('b', { x: 1 }, 1000, work)).toBe(2)
  })
  it('refuses the same key for another request', async () => {
    const { once } = makeIdempotency<number>()
    await once('a', { x: 1 }, 0, async () => 1)
    await expect(once('a', { x: 2 }, 0, async () => 2)).rejects.toMatchObject({ code: 'conflict' })
  })
  it('forgets what failed and what is older than a day', async () => {
    const { once } = makeIdempotency<number>()
    await expect(once('a', {}, 0, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await once('a', {}, 0, async () => 1)).toBe(1)
    expect(await once('a', {}, 25 * 3_600_000, async () => 2)).toBe(2)
  })
})
