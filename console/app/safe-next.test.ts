import { describe, expect, it } from 'vitest'
import { safeNext } from './safe-next.ts'

describe('safeNext', () => {
  it('keeps a path of this site with its filters', () => {
    expect(safeNext('/ledger?code=wrong-name&minSeverity=3')).toBe('/ledger?code=wrong-name&minSeverity=3')
  })

  it.each([
    '//evil.pl',
    '/\\evil.pl',
    'https:evil.pl',
    'https://evil.pl',
    'javascript:alert(1)',
    '/\t/evil.pl',
    '',
    undefined,
    7,
  ])('goes to the inbox instead of %j', (wanted) => {
    expect(safeNext(wanted)).toBe('/inbox')
  })
})
