import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { OneTimeCodes } from '../../ports/one-time-codes.ts'

/** @source RFC 4648, section 6 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** @source RFC 4226, section 4, R6: at least 128 bits, 160 recommended */
const SECRET_BYTES = 20
const RECOVERY_BYTES = 10
/** @source RFC 6238, section 5.2: the default, and what phones' programs assume */
const STEP_MS = 30_000
/** What phones' programs show. */
const DIGITS = 6
/** Clocks go wrong, and typing takes time. @source RFC 6238, section 5.2: at most one step is recommended */
const NEAR = [0, -1, 1] as const

/** @source RFC 6238, with HMAC-SHA-1: the only one that every phone's program knows. */
export const totpCodes: OneTimeCodes = {
  newSecret: () => toBase32(randomBytes(SECRET_BYTES)),
  newRecoveryCode: () =>
    toBase32(randomBytes(RECOVERY_BYTES))
      .toLowerCase()
      .replace(/.{4}(?=.)/g, '$&-'),
  stepOf(secret, code, now) {
    const key = fromBase32(secret)
    const given = Buffer.from(code)
    const step = Math.floor(now / STEP_MS)
    const found = NEAR.find((away) => {
      const wanted = Buffer.from(codeAt(key, step + away))
      return given.length === wanted.length && timingSafeEqual(given, wanted)
    })
    return found === undefined ? null : step + found
  },
}

/** @source RFC 4226, section 5.3 */
function codeAt(key: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', key).update(counter).digest()
  const offset = mac.readUInt8(mac.length - 1) & 0xf
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, '0')
}

function toBase32(bytes: Buffer): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from(bits.matchAll(/.{5}/g), ([five]) => LETTERS[Number.parseInt(five, 2)]).join('')
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from(Array.from(bits.matchAll(/.{8}/g), ([eight]) => Number.parseInt(eight, 2)))
}
