import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { models } from './testing/models-for-tests.ts'
import { understand } from './understanding.ts'

const quoted = (text: string, kind: 'faultAlleged' | 'faultAdmitted' | 'promiseRecalled') => {
  const place = understand(text, models, polish).signals[kind]
  return place === null ? null : text.slice(place.start, place.end)
}

describe('who is at fault', () => {
  it.each([
    ['To ewidentnie Państwa błąd, nie mój.', 'Państwa błąd'],
    ['naliczyliście mi podwójną opłatę', 'naliczyliście'],
    ['Przez Was straciłam urlop.', 'Przez Was'],
    ['This is your fault entirely.', 'your fault'],
  ])('"%s" blames the firm', (text, words) => {
    expect(quoted(text, 'faultAlleged')).toBe(words)
  })
  it.each([
    ['Mój błąd, źle zmierzyłam okno.', 'Mój błąd'],
    ['pomyliłem numer bloku', 'pomyliłem'],
    ['Zamówiłam to przez pomyłkę.', 'przez pomyłkę'],
  ])('"%s" is owned by the customer', (text, words) => {
    expect(quoted(text, 'faultAdmitted')).toBe(words)
    expect(quoted(text, 'faultAlleged')).toBeNull()
  })
  it('a plain question blames nobody', () => {
    expect(quoted('Gdzie jest moja paczka?', 'faultAlleged')).toBeNull()
    expect(quoted('Gdzie jest moja paczka?', 'faultAdmitted')).toBeNull()
  })
})

describe('promises recalled', () => {
  it.each([
    ['Obiecaliście zwrot do piątku.', 'Obiecaliście'],
    ['Pan z serwisu miał oddzwonić wczoraj.', 'miał oddzwonić'],
    ['I was promised a call back.', 'was promised'],
  ])('"%s"', (text, words) => {
    expect(quoted(text, 'promiseRecalled')).toBe(words)
  })
  it('a wish is no promise', () => {
    expect(quoted('Proszę oddzwonić do mnie jutro.', 'promiseRecalled')).toBeNull()
  })
})
