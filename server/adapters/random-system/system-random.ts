import { randomBytes } from 'node:crypto'
import type { Random } from '../../ports/random.ts'
import { uuidAt } from './uuid-at.ts'

/** 256 bits, as base64url 43 characters. */
const SECRET_BYTES = 32

/** The operating system's generator. */
export const systemRandom: Random = {
  uuid: () => uuidAt(Date.now(), randomBytes(10)),
  secret: () => randomBytes(SECRET_BYTES).toString('base64url'),
}
