import { describe, expect, it } from 'vitest'
import { polish } from '../testing/open-for-tests.ts'
import { likenessOf, openWordVectors, vectorOf } from './word-vectors.ts'

const likeness = (one: string, other: string): number => {
  const [a, b] = [vectorOf(one, polish.meaning), vectorOf(other, polish.meaning)]
  if (a === null || b === null) throw new Error('a word of this test has no vector')
  return likenessOf(a, b)
}

describe('word vectors', () => {
  it('find words of like company nearer than others', () => {
    expect(likeness('lekarz', 'pediatra')).toBeGreaterThan(likeness('lekarz', 'paczka'))
    expect(likeness('parking', 'samochod')).toBeGreaterThan(likeness('parking', 'faktura'))
  })
  it('have none for a word never seen', () => {
    expect(vectorOf('xqzw', polish.meaning)).toBeNull()
  })
  it('refuse a file that is cut short', () => {
    expect(() => openWordVectors(new Uint8Array(40).fill(1))).toThrow(/Copy it again/)
    expect(() => openWordVectors(new Uint8Array(3))).toThrow(/Copy it again/)
  })
})
