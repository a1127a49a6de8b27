import { createHash } from 'node:crypto'
import type { HashToken } from '../../ports/tokens.ts'

/** SHA-256: enough for secrets of 256 random bits, which nobody guesses however fast. */
export const hashToken: HashToken = (secret) => createHash('sha256').update(secret).digest('hex')
