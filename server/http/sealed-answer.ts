import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Names and seals answers by a key that only the sender keeps: an answer may hold a token that is shown once, and who reads the
 * database must not find it there.
 */
export interface Seal {
  /** Stands for the key in the store. */
  readonly name: string
  close(answer: string): string
  /** @throws {Error} when the text was not closed with this key. */
  open(sealed: string): string
}

/** `key`: what the sender made up, with who they are and which route they call. */
export function sealBy(key: string): Seal {
  const secret = Buffer.from(hkdfSync('sha256', key, '', 'opiekun kept answer', 32))
  return {
    name: createHash('sha256').update(`name ${key}`).digest('base64url'),
    close(answer) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', secret, nonce)
      const body = Buffer.concat([cipher.update(answer, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, NONCE_BYTES))
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
        'utf8',
      )
    },
  }
}
