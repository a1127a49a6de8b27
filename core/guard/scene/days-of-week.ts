import { matchesOf } from '../text/matches.ts'

const WEEK = [1, 2, 3, 4, 5, 6, 7]
const NAMES: readonly (readonly [name: string, day: number])[] = [
  ['poniedział\\p{L}+', 1],
  ['wtor\\p{L}+', 2],
  ['(?:środ[ayęo]|srod[aeyo])\\p{L}*', 3],
  ['czwart(?:ek|k\\p{L}+)', 4],
  ['pi[ąa]t(?:ek|k\\p{L}+)', 5],
  ['sobot\\p{L}*', 6],
  ['niedziel\\p{L}*', 7],
]
const GROUPS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/(?<!\p{L})(?:codziennie|każdego dnia|cały tydzień|siedem dni|7 dni w tygodniu)(?!\p{L})/giu, WEEK],
  [/(?<!\p{L})(?:weekend\p{L}*)/giu, [6, 7]],
  [/(?<!\p{L})(?:dni(?:ach)? robocz\p{L}+|dzień roboczy|w tygodniu)(?!\p{L})/giu, [1, 2, 3, 4, 5]],
]
const ANY = NAMES.map(([name]) => name).join('|')
const RANGE = new RegExp(String.raw`(?<!\p{L})(${ANY})\s?(?:[–—-]|do|aż do)\s?(${ANY})(?!\p{L})`, 'giu')
const SINGLE = new RegExp(String.raw`(?<!\p{L})(?:${ANY})(?!\p{L})`, 'giu')

/** Days of the week that a text names, 1 = Monday, one by one, as a range or as "codziennie". */
export function daysIn(text: string): readonly number[] {
  const days = new Set<number>()
  let rest = text.replace(RANGE, (_, from: string, to: string) => {
    const [first, last] = [dayOf(from), dayOf(to)]
    for (const day of WEEK) if (first <= last ? day >= first && day <= last : day >= first || day <= last) days.add(day)
    return ''
  })
  for (const [named, group] of GROUPS) {
    rest = rest.replace(named, () => {
      for (const day of group) days.add(day)
      return ''
    })
  }
  for (const [name] of matchesOf(SINGLE, rest)) days.add(dayOf(name))
  return [...days].sort()
}

const EXACT = NAMES.map(([name, day]) => [new RegExp(`^${name}$`, 'iu'), day] as const)

function dayOf(name: string): number {
  return EXACT.find(([named]) => named.test(name))?.[1] ?? 0
}
