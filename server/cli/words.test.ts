import { describe, expect, it } from 'vitest'
import { counted, formatMoney, localeOf } from './words.ts'

describe('words', () => {
  it.each([
    [{ LANG: 'pl_PL.UTF-8' }, 'pl'],
    [{ LANG: 'C.UTF-8' }, 'pl'],
    [{}, 'pl'],
    [{ LANG: 'pl_PL.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'plt_MG.UTF-8' }, 'en'],
  ] as const)('%j speaks %s', (env, locale) => {
    expect(localeOf(env)).toBe(locale)
  })

  it('counts as Poles do', () => {
    const errors = (n: number) => counted(n, ['błąd', 'błędy', 'błędów'], ['error', 'errors'], 'pl')
    expect([1, 2, 5, 12, 22, 1000].map(errors)).toEqual([
      '1 błąd',
      '2 błędy',
      '5 błędów',
      '12 błędów',
      '22 błędy',
      '1\u00a0000 błędów',
    ])
  })

  it('shows whole złoty', () => {
    expect(formatMoney(123_456, 'pl')).toBe('1\u00a0235 zł')
  })
})
