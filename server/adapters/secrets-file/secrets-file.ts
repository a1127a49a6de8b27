import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../config/make-folder.ts'
import { Failure } from '../../ports/failure.ts'
import type { Secrets } from '../../ports/secrets.ts'

/** AES-256 in Galois counter mode: what was changed does not open. */
const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
/** @source NIST SP 800-38D, 8.2.1: 96 bits */
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** First part of whatever is sealed, so that another way can be told from this one later. */
const FORM = 'v1'

/** Secrets under a key that stands in the installation's own folder and never in the store. */
export function fileSecrets(folder: string): Secrets {
  // Read at first use: an installation that keeps no secret needs no key.
  let known: Buffer | null = null
  const key = () => (known ??= readOrMakeKey(folder))
  return {
    seal(workspace, secret) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, key(), nonce).setAAD(Buffer.from(workspace))
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
      return [FORM, Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')].join('.')
    },
    open(workspace, sealed) {
      const [form, content = ''] = sealed.split('.')
      const bytes = Buffer.from(content, 'base64url')
      if (form !== FORM || bytes.length < NONCE_BYTES + TAG_BYTES) throw new Failure('secret-unreadable', 'give-up')
      try {
        const decipher = createDecipheriv(CIPHER, key(), bytes.subarray(0, NONCE_BYTES))
          .setAAD(Buffer.from(workspace))
          .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
        return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      } catch (cause) {
        throw new Failure('secret-unreadable', 'give-up', cause)
      }
    },
    sign(workspace, purpose, text) {
      // A key of its own for each purpose: what seals never signs.
      const own = hkdfSync('sha256', key(), workspace, `sign ${purpose}`, KEY_BYTES)
      return createHmac('sha256', Buffer.from(own)).update(text).digest('base64url')
    },
  }
}

/** Two processes that start at once must end with one key: the file appears whole, and who comes second reads it. */
function readOrMakeKey(folder: string): Buffer {
  const file = join(folder, 'secrets.key')
  const kept = readKey(file)
  if (kept !== null) return kept
  makeFolder(folder)
  const made = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(made, randomBytes(KEY_BYTES), { mode: 0o600, flush: true })
  try {
    linkSync(made, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(made)
  }
  const key = readKey(file)
  if (key === null) throw new Error(`${file}: no key could be made`)
  return key
}

function readKey(file: string): Buffer | null {
  try {
    const key = readFileSync(file)
    if (key.length !== KEY_BYTES) throw new Error(`${file}: expected ${KEY_BYTES} bytes, found ${key.length}`)
    return key
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
