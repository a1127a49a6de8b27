import { describe, expect, it } from 'vitest'
import { remember, rememberBy, rememberWord } from './remember.ts'

describe('remember', () => {
  it('asks once for what was asked lately', () => {
    const asked: string[] = []
    const length = remember((text) => {
      asked.push(text)
      return text.length
    }, 100)
    expect([length('paczka'), length('paczka'), length('najprawdopodobniej'), length('najprawdopodobniej')]).toEqual([
      6, 6, 18, 18,
    ])
    expect(asked).toEqual(['paczka', 'najprawdopodobniej'])
  })
  it('holds at most twice so many characters, and keeps what is asked again and again', () => {
    const asked = new Map<string, number>()
    const same = remember((text) => {
      asked.set(text, (asked.get(text) ?? 0) + 1)
      return text
    }, 50)
    for (let n = 0; n < 1000; n++) {
      same('często')
      same(`rzadko ${n}`)
    }
    expect(asked.get('często')).toBe(1)
    same('rzadko 1')
    expect(asked.get('rzadko 1')).toBe(2)
  })
  it('answers for a text longer than it holds', () => {
    const length = remember((text) => text.length, 10)
    expect([length('x'.repeat(1000)), length('x'.repeat(1000))]).toEqual([1000, 1000])
  })
  it('keeps apart what depends on something else', () => {
    const joined = rememberBy((text, by: { readonly name: string }) => `${text} ${by.name}`, 100)
    const [one, other] = [{ name: 'raz' }, { name: 'dwa' }]
    expect([joined('a', one), joined('a', other), joined('a', one)]).toEqual(['a raz', 'a dwa', 'a raz'])
  })
})

describe('rememberWord', () => {
  it('works each thing out of a word once, whoever else asks of the word, and apart for each engine', () => {
    const asked: string[] = []
    const noting =
      (what: string) =>
      (word: string, by: { readonly name: string }): string | null => {
        asked.push(`${what} ${word} ${by.name}`)
        return what === 'nothing' ? null : `${what} of ${word}`
      }
    const [lemma, nothing] = [rememberWord(noting('lemma')), rememberWord(noting('nothing'))]
    const [one, other] = [{ name: 'raz' }, { name: 'dwa' }]
    for (let round = 0; round < 2; round++) {
      expect([lemma('paczka', one), nothing('paczka', one)]).toEqual(['lemma of paczka', null])
      expect(lemma('paczka', other)).toBe('lemma of paczka')
    }
    expect(asked).toEqual(['lemma paczka raz', 'nothing paczka raz', 'lemma paczka dwa'])
  })
})
