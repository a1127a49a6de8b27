import { createHmac, timingSafeEqual } from 'node:crypto'
import type { ProveIdentity, SignedIdentity } from '../../ports/identity-proofs.ts'

/** A minute of difference between two servers' clocks. */
const LEEWAY_S = 60
/** A longer id or address is no person's. */
const MOST_SIGNS = 254

/**
 * Two forms, told apart by their look: `user|e-mail|hmac`, where the third is the HMAC-SHA-256 in hexadecimal of the first two with the
 * stroke between them, and a JSON Web Token with HS256, `sub` and `exp`.
 */
export const proveIdentity: ProveIdentity = (identity, secret, now) => {
  if (secret === '') return null
  const proven = identity.includes('|') ? byHmac(identity, secret) : byToken(identity, secret, now / 1_000)
  if (proven === null || proven.user === '' || proven.user.length > MOST_SIGNS) return null
  return proven.email !== null && proven.email.length > MOST_SIGNS ? null : proven
}

function byHmac(identity: string, secret: string): SignedIdentity | null {
  const [user = '', email = '', given = '', ...more] = identity.split('|')
  if (more.length > 0 || !/^[0-9a-f]{64}$/i.test(given)) return null
  const made = createHmac('sha256', secret).update(`${user}|${email}`).digest()
  if (!timingSafeEqual(made, Buffer.from(given, 'hex'))) return null
  return { user, email: email === '' ? null : email.toLowerCase(), name: null }
}

/** @source RFC 7519; RFC 8725, 3.1: the one algorithm we take is ours to say, not the token's. */
function byToken(token: string, secret: string, nowS: number): SignedIdentity | null {
  const [head = '', claims = '', given = '', ...more] = token.split('.')
  if (more.length > 0 || objectIn(head)?.['alg'] !== 'HS256') return null
  const made = createHmac('sha256', secret).update(`${head}.${claims}`).digest()
  const mark = Buffer.from(given, 'base64url')
  if (mark.length !== made.length || !timingSafeEqual(made, mark)) return null
  const { sub, email, name, exp, nbf } = objectIn(claims) ?? {}
  if (typeof sub !== 'string' || typeof exp !== 'number' || exp + LEEWAY_S < nowS) return null
  if (nbf !== undefined && (typeof nbf !== 'number' || nbf - LEEWAY_S > nowS)) return null
  return {
    user: sub,
    email: typeof email === 'string' && email !== '' ? email.toLowerCase() : null,
    name: typeof name === 'string' && name !== '' ? name.slice(0, MOST_SIGNS) : null,
  }
}

function objectIn(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
