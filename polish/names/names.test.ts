import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polish } from '../testing/open-for-tests.ts'
import { readFirstName } from './read-first-name.ts'
import { readSurname } from './read-surname.ts'

const vocative = (name: string): string | null => readFirstName(name, polish).vocative
const surname = (name: string, gender: 'feminine' | 'masculine' | null): string | null =>
  readSurname(name, gender, polish).vocative

describe('readFirstName', () => {
  it('puts names into the vocative', () => {
    expect(['Marek', 'Paweł', 'Katarzyna', 'Julia', 'Maciej', 'Jerzy', 'Kuba'].map(vocative)).toEqual([
      'Marku',
      'Pawle',
      'Katarzyno',
      'Julio',
      'Macieju',
      'Jerzy',
      'Kubo',
    ])
  })
  it('knows pet names and women whose name has no -a', () => {
    expect(['Kasia', 'Ola', 'Zbyszek', 'Krzyś', 'Seba'].map(vocative)).toEqual([
      'Kasiu',
      'Olu',
      'Zbyszku',
      'Krzysiu',
      'Sebo',
    ])
    expect(readFirstName('Inez', polish)).toMatchObject({ gender: 'feminine', vocative: 'Inez' })
  })
  it('finds the nominative of a name given in the vocative', () => {
    expect(readFirstName('Marku', polish)).toMatchObject({
      gender: 'masculine',
      nominative: 'Marek',
      vocative: 'Marku',
    })
    expect(readFirstName('Aniu', polish)).toMatchObject({ gender: 'feminine', nominative: 'Ania' })
  })
  it('reads any capitals, missing marks and double names', () => {
    expect(vocative('MAŁGORZATA')).toBe('Małgorzato')
    expect(readFirstName('lukasz', polish)).toMatchObject({ nominative: 'Łukasz', vocative: 'Łukaszu' })
    expect(vocative('Anna Maria')).toBe('Anno Mario')
  })
  it('reads Ukrainian names and is less sure of what it has by ending only', () => {
    expect(vocative('Mykoła')).toBe('Mykoło')
    expect(vocative('Oksana')).toBe('Oksano')
    expect(readFirstName('Oleksandr', polish)).toMatchObject({ vocative: 'Oleksandrze', confidence: 0.98 })
    expect(readFirstName('Rostysław', polish)).toMatchObject({ gender: 'masculine', vocative: 'Rostysławie' })
    expect(readFirstName('Switozara', polish)).toMatchObject({ vocative: 'Switozaro', confidence: 0.75 })
    expect(readFirstName('Yuliia', polish)).toMatchObject({ gender: 'feminine', vocative: null })
  })
  it('abstains on what tells nothing', () => {
    for (const name of ['', 'xX', '123', 'Nguyen', 'Pani', '🙂', 'Sasha', 'ООО'])
      expect(readFirstName(name, polish).gender).toBeNull()
  })
  it('never throws and never gives an empty vocative', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        expect(readFirstName(name, polish).vocative).not.toBe('')
      }),
    )
  })

  const names = new URL('../../../shared/data/names/names.jsonl', import.meta.url)
  it.skipIf(!existsSync(names))(
    'is right on 98 of 100 listed names and abstains on at most 4 (needs ../shared/data)',
    () => {
      const rows = readFileSync(names, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { name: string; vocative: string })
      const given = rows.filter(({ name }) => vocative(name) !== null)
      expect(given.length / rows.length).toBeGreaterThanOrEqual(0.96)
      expect(given.filter((row) => vocative(row.name) === row.vocative).length / given.length).toBeGreaterThanOrEqual(
        0.98,
      )
    },
  )
})

describe('readSurname', () => {
  it('leaves adjectival surnames and women’s consonant surnames as they are', () => {
    expect(surname('Kowalski', 'masculine')).toBe('Kowalski')
    expect(surname('Nowak-Zielińska', 'feminine')).toBe('Nowak-Zielińska')
    expect(surname('Wróbel', 'feminine')).toBe('Wróbel')
  })
  it('inflects men’s surnames', () => {
    expect(
      ['Nowak', 'Wróbel', 'Wójcik', 'Mazur', 'Duda', 'Dudek', 'Szewczenko'].map((name) => surname(name, 'masculine')),
    ).toEqual(['Nowaku', 'Wróblu', 'Wójciku', 'Mazurze', 'Dudo', 'Dudku', 'Szewczenko'])
  })
  it('tells the gender where the ending does, and abstains where it does not', () => {
    expect(readSurname('Kowalska', null, polish).gender).toBe('feminine')
    expect(readSurname('Zawadzki', null, polish).gender).toBe('masculine')
    expect(readSurname('Nowak', null, polish)).toMatchObject({ gender: null, vocative: null })
  })
  it('doubts a surname that contradicts the gender', () => {
    expect(readSurname('Kowalska', 'masculine', polish).confidence).toBeLessThan(0.5)
  })
})
