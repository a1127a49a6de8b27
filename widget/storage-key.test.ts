import { describe, expect, it } from 'vitest'
import { storageKeyFor } from './storage-key.ts'

const token = (claims: object, time: number) =>
  `eyJhbGciOiJIUzI1NiJ9.${btoa(JSON.stringify({ ...claims, exp: time }))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')}.podpis`

describe('what the browser remembers', () => {
  it('keeps the conversations of two people in one browser apart', () => {
    const keys = [null, '17|ola@poczta.example|abc', '18|jan@poczta.example|abc', token({ sub: '19' }, 1)].map(
      (identity) => storageKeyFor('sklep', identity),
    )
    expect(keys).toEqual(['sklep', 'sklep:17', 'sklep:18', 'sklep:19'])
  })
  it('finds the same person again under another token', () => {
    expect(storageKeyFor('sklep', token({ sub: '19', name: 'Zolc?>?' }, 1))).toBe(
      storageKeyFor('sklep', token({ sub: '19', name: 'x' }, 2)),
    )
  })
  it('takes rubbish for one more stranger', () => {
    expect(storageKeyFor('sklep', 'rubbish')).toBe('sklep:?')
  })
})
