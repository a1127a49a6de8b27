import { describe, expect, it } from 'vitest'
import { isCrossSite, isSameSite } from './same-site.ts'

const ours = 'https://obsluga.sklep.pl'
const post = { method: 'POST', origin: undefined, fetchSite: undefined, host: 'obsluga.sklep.pl' }

describe('isSameSite', () => {
  it('lets our own pages write', () => {
    expect(isSameSite({ ...post, fetchSite: 'same-origin', origin: ours }, ours)).toBe(true)
    expect(isSameSite({ ...post, origin: ours }, ours)).toBe(true)
  })
  it.each(['https://evil.pl', 'null', 'https://obsluga.sklep.pl.evil.pl', 'http://[', ''])(
    'refuses a write from origin "%s"',
    (origin) => {
      expect(isSameSite({ ...post, origin }, ours)).toBe(false)
    },
  )
  it.each(['cross-site', 'same-site', 'none'])(
    'refuses a write that the browser calls %s, whatever the origin says',
    (fetchSite) => {
      expect(isSameSite({ ...post, fetchSite, origin: ours }, ours)).toBe(false)
    },
  )
  it('refuses a write by cookie without either header', () => {
    expect(isSameSite(post, ours)).toBe(false)
  })
  it('lets reading through: it changes nothing', () => {
    expect(isSameSite({ ...post, method: 'GET', fetchSite: 'cross-site' }, ours)).toBe(true)
  })
})

describe('isCrossSite', () => {
  it('does not mistake a script without a browser for another site', () => {
    expect(isCrossSite(post, ours)).toBe(false)
  })
  it('sees another site', () => {
    expect(isCrossSite({ ...post, origin: 'https://evil.pl' }, ours)).toBe(true)
  })
})
