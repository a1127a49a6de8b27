import { describe, expect, it } from 'vitest'
import { systemRandom } from './system-random.ts'
import { uuidAt } from './uuid-at.ts'

describe('uuidAt', () => {
  it('is the example of the standard', () => {
    // @source RFC 9562, appendix A.6: 017F22E2-79B0-7CC3-98C4-DC0C0C07398F
    const chance = Buffer.from('0cc318c4dc0c0c07398f', 'hex')
    expect(uuidAt(0x017f22e279b0, chance)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  })
  it('sorts by time of making', () => {
    const high = Buffer.alloc(10, 0xff)
    const low = Buffer.alloc(10)
    expect(uuidAt(1_000, high) < uuidAt(1_001, low)).toBe(true)
  })
})

describe('systemRandom', () => {
  it('makes distinct UUIDs of version 7', () => {
    const made = Array.from({ length: 1_000 }, () => systemRandom.uuid())
    expect(new Set(made).size).toBe(1_000)
    for (const uuid of made) expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  })
  it('makes secrets of 256 bits that fit into an address', () => {
    const secret = systemRandom.secret()
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(systemRandom.secret()).not.toBe(secret)
  })
})
