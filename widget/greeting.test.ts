import { describe, expect, it } from 'vitest'
import { isDue, pathBefore } from './greeting.ts'
import type { Greeting } from './wire.ts'

const rule = (path: string, inHours = false): Greeting => ({
  path,
  afterSeconds: 0,
  inHours,
  text: { pl: 'Pomóc?', en: 'Help?' },
})
const at = (path: string, cameFrom: string | null = null, now = 0) => ({ path, cameFrom, now })

describe('a greeting', () => {
  it('is for the pages that its path names, and no others', () => {
    expect(isDue(rule('/koszyk*'), [], at('/koszyk/adres'))).toBe(true)
    expect(isDue(rule('/koszyk'), [], at('/koszyk/adres'))).toBe(false)
    expect(isDue(rule('/produkt/*.html'), [], at('/produkt/fikus.html'))).toBe(true)
    expect(isDue(rule('/produkt/*.html'), [], at('/produkt/fikus-html'))).toBe(false)
    expect(isDue(rule('/*'), [], at('/'))).toBe(true)
  })

  it('is not for a page reached from another that called for it', () => {
    expect(isDue(rule('/koszyk*'), [], at('/koszyk/adres', '/koszyk'))).toBe(false)
    expect(isDue(rule('/koszyk*'), [], at('/koszyk', '/produkt/fikus'))).toBe(true)
  })

  it('keeps to the hours where it says so', () => {
    const open: [number, number][] = [[1000, 2000]]
    expect(isDue(rule('/*', true), open, at('/', null, 999))).toBe(false)
    expect(isDue(rule('/*', true), open, at('/', null, 1000))).toBe(true)
    expect(isDue(rule('/*', true), open, at('/', null, 2000))).toBe(false)
    expect(isDue(rule('/*'), open, at('/', null, 2000))).toBe(true)
  })
})

it('knows the page before only where it is of the same site', () => {
  expect(pathBefore('https://sklep.pl/koszyk?x=1', 'https://sklep.pl')).toBe('/koszyk')
  expect(pathBefore('https://szukaj.pl/', 'https://sklep.pl')).toBeNull()
  expect(pathBefore('', 'https://sklep.pl')).toBeNull()
})
