import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Instant } from '../../../core/vocabulary/vocabulary.ts'
import { proveIdentity } from './prove-identity.ts'

const SECRET = 'sklepowy-sekret-1'
const NOW = Date.UTC(2026, 10, 22, 12) as Instant
const IN_AN_HOUR = NOW / 1_000 + 3_600
const prove = (identity: string, secret = SECRET) => proveIdentity(identity, secret, NOW)

const hmac = (text: string, secret = SECRET) => createHmac('sha256', secret).update(text).digest('hex')
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
function token(claims: object, { alg = 'HS256', secret = SECRET } = {}): string {
  const signed = `${part({ alg, typ: 'JWT' })}.${part(claims)}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

describe('an identity signed by the shop', () => {
  it('is taken with an HMAC over id and address', () => {
    expect(prove(`17|Ola@Poczta.example|${hmac('17|Ola@Poczta.example')}`)).toEqual({
      user: '17',
      email: 'ola@poczta.example',
      name: null,
    })
    expect(prove(`17||${hmac('17|')}`)).toMatchObject({ user: '17', email: null })
  })
  it('is taken as a token that is in its time', () => {
    const claims = { sub: '17', email: 'ola@poczta.example', name: 'Ola Żak', exp: IN_AN_HOUR }
    expect(prove(token(claims))).toEqual({ user: '17', email: 'ola@poczta.example', name: 'Ola Żak' })
  })
  it.each([
    ['nothing', ''],
    ['a name without a mark', '17|ofiara@poczta.example|'],
    ['a made-up mark', `17|ofiara@poczta.example|${'0'.repeat(64)}`],
    ['another one’s mark', `18|ofiara@poczta.example|${hmac('17|ola@poczta.example')}`],
    ['the mark of the id alone', `17|ofiara@poczta.example|${hmac('17')}`],
    ['a mark by another secret', `17||${hmac('17|', 'inny')}`],
    ['no id', `|ofiara@poczta.example|${hmac('|ofiara@poczta.example')}`],
    ['a fourth part', `17||${hmac('17|')}|x`],
    ['a token without a signature', `${part({ alg: 'none' })}.${part({ sub: '17', exp: IN_AN_HOUR })}.`],
    ['a token that says “none”', token({ sub: '17', exp: IN_AN_HOUR }, { alg: 'none' })],
    ['a token of another algorithm', token({ sub: '17', exp: IN_AN_HOUR }, { alg: 'RS256' })],
    ['a token by another secret', token({ sub: '17', exp: IN_AN_HOUR }, { secret: 'inny' })],
    ['a token past its time', token({ sub: '17', exp: IN_AN_HOUR - 7_200 })],
    ['a token without an end', token({ sub: '17' })],
    ['a token for later', token({ sub: '17', exp: IN_AN_HOUR, nbf: IN_AN_HOUR })],
    ['a token with a number for a name', token({ sub: 17, exp: IN_AN_HOUR })],
    ['a cut token', token({ sub: '17', exp: IN_AN_HOUR }).slice(0, -3)],
    ['rubbish', '….….…'],
  ])('is not taken: %s', (_, identity) => {
    expect(prove(identity)).toBeNull()
  })
  it('is never taken where there is no secret', () => {
    expect(prove(`17||${hmac('17|', '')}`, '')).toBeNull()
    expect(prove(token({ sub: '17', exp: IN_AN_HOUR }, { secret: '' }), '')).toBeNull()
  })
})
