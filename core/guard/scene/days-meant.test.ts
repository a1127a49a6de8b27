import { describe, expect, it } from 'vitest'
import { findFacts } from '../../../polish/polish.ts'
import { polish } from '../../../polish/testing/open-for-tests.ts'
import { MONDAY_TEN } from '../testing/conversations.ts'
import { areOtherDays, type Days, daysMeant } from './days-meant.ts'

const DAY_MS = 86_400_000
const MONDAY = Math.floor(MONDAY_TEN / DAY_MS)

/** The first fact of the text that names a day, as days from Monday. */
function meant(text: string, until = false): Days | null {
  const days = findFacts(text, polish)
    .map((fact) => daysMeant(fact, MONDAY_TEN, 'Europe/Warsaw', until))
    .find((found) => found !== null)
  return days === undefined || days === null ? null : { from: days.from - MONDAY, to: days.to - MONDAY }
}

describe('daysMeant', () => {
  it.each([
    ['dziś', 0, 0],
    ['jutro rano', 1, 1],
    ['w czwartek', 3, 3],
    ['w przyszły wtorek', 8, 8],
    ['12 marca', 10, 10],
    ['za dwa dni', 1, 3],
    ['w tym tygodniu', 0, 6],
    ['w przyszłym tygodniu', 7, 13],
  ])('reads “%s” on a Monday', (text, from, to) => expect(meant(text)).toEqual({ from, to }))

  it('leaves all days open until a last one', () => expect(meant('do piątku', true)).toEqual({ from: 0, to: 4 }))

  it('reads no day in how long something takes', () => expect(meant('naprawa trwa dwa dni')).toBeNull())
})

describe('areOtherDays', () => {
  it.each([
    [{ from: 3, to: 3 }, { from: 4, to: 4 }, true],
    [{ from: 0, to: 6 }, { from: 4, to: 4 }, false],
    [{ from: 0, to: 29 }, { from: 0, to: 4 }, true],
    [{ from: 0, to: 5 }, { from: 0, to: 4 }, false],
  ])('%o and %o: %s', (now, before, other) => expect(areOtherDays(now, before)).toBe(other))
})
