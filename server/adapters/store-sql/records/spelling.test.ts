import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOf, neighbourLetters, oneLetterAway } from './spelling.ts'

describe('words one letter away', () => {
  it.each([
    ['paczka', 'pacza'],
    ['paczka', 'paczkka'],
    ['paczka', 'pavzka'],
    ['paczka', 'pazcka'],
    ['kowalska', 'kowalski'],
  ])('%s and %s are', (a, b) => {
    expect([oneLetterAway(a, b), oneLetterAway(b, a)]).toEqual([true, true])
    expect(neighbourLetters(b)).toContain(lettersOf(a))
  })
  it.each([
    ['paczka', 'pcazak'],
    ['kot', 'rok'],
    ['zwrot', 'zwroty2'],
  ])('%s and %s are not', (a, b) => {
    expect(oneLetterAway(a, b)).toBe(false)
  })
  it('are found by their letters whatever the mistake is', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abckz'), minLength: 4, maxLength: 9 })
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...'abckz'), fc.nat(2), (right, place, letter, kind) => {
        const at = place % right.length
        const wrong = [
          right.slice(0, at) + right.slice(at + 1),
          right.slice(0, at) + letter + right.slice(at),
          right.slice(0, at) + letter + right.slice(at + 1),
        ][kind] as string
        expect(oneLetterAway(right, wrong)).toBe(true)
        expect(neighbourLetters(wrong)).toContain(lettersOf(right))
      }),
    )
  })
})
