import { describe, expect, it } from 'vitest'
import type { Instant } from '../../../core/vocabulary/vocabulary.ts'
import { totpCodes } from './totp-codes.ts'

/** @source RFC 6238, appendix B: the secret "12345678901234567890", the last six of its eight digits. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => (seconds * 1000) as Instant

describe('codes from a phone', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at second %d of the standard’s examples', (seconds, code) => {
    expect(totpCodes.stepOf(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30))
  })
  it('are good half a minute sooner and later, and no longer', () => {
    const told = [-31, -30, 0, 30, 59, 60, 90].map((late) => totpCodes.stepOf(SECRET, '005924', at(1234567890 + late)))
    expect(told.map((step) => step !== null)).toEqual([false, true, true, true, true, false, false])
  })
  it('are six digits and nothing else', () => {
    for (const code of ['', '5924', '05924', '0059240', '-05924', '00592٤'])
      expect(totpCodes.stepOf(SECRET, code, at(1234567890))).toBeNull()
  })
  it('come from secrets of 160 bits, another each time', () => {
    const secrets = Array.from({ length: 20 }, () => totpCodes.newSecret())
    expect(new Set(secrets).size).toBe(20)
    for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(totpCodes.newRecoveryCode()).toMatch(/^([a-z2-7]{4}-){3}[a-z2-7]{4}$/)
  })
})
