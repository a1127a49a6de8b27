import { boundBefore } from './bounds.ts'
import type { Bound, DurationUnit } from './fact.ts'
import { beginsNumeral, readNumeralRange } from './numerals.ts'
import { isDash, type ReadingOf } from './reading.ts'
import type { Token } from './scan.ts'

const UNIT_FORMS: Readonly<Record<Exclude<DurationUnit, 'working-day'>, string>> = {
  second: 'sekunda sekundy sekund sekunde sekundach',
  minute: 'minuta minuty minut minute minutach minutami min minutes',
  hour: 'godzina godziny godzin godzine godzinie godzinach godzinami godz h hour hours',
  day: 'dzien dni dnia dniach dniami doba doby dobe dob dobach day days',
  week: 'tydzien tygodnie tygodni tygodnia tygodniach tygodniu tyg week weeks',
  month: 'miesiac miesiace miesiecy miesiaca miesiacach miesiacu mies month months',
  year: 'rok lata lat roku latach year years',
}
const UNITS = new Map<string, DurationUnit>(
  Object.entries(UNIT_FORMS).flatMap(([unit, forms]) =>
    forms.split(' ').map((form) => [form, unit as DurationUnit] as const),
  ),
)

export const DURATION_WORDS: readonly string[] = [...UNITS.keys()]

/** Singular forms that mean one unit without a numeral, by the word that must stand before them: "za tydzień", "w ciągu godziny". */
const ALONE_AFTER: ReadonlyMap<string, string> = new Map([
  ['za', 'minute godzine dzien dobe tydzien miesiac rok'],
  ['ciagu', 'minuty godziny dnia doby tygodnia miesiaca roku'],
  ['przeciagu', 'minuty godziny dnia doby tygodnia miesiaca roku'],
  ['do', 'godziny tygodnia miesiaca roku doby'],
  ['po', 'godzinie tygodniu miesiacu roku'],
  ['przez', 'godzine tydzien miesiac rok dobe'],
  ['w', 'tydzien miesiac dobe godzine'],
  ['na', 'tydzien miesiac rok'],
  ['niz', 'godzine tydzien miesiac rok'],
  ['ponad', 'godzine tydzien miesiac rok'],
])

/** Adjectives of duration: "14-dniowy", "24-miesięczna". */
const ADJECTIVE_STEMS: readonly (readonly [string, DurationUnit])[] = [
  ['minutow', 'minute'],
  ['godzinn', 'hour'],
  ['dniow', 'day'],
  ['tygodniow', 'week'],
  ['miesieczn', 'month'],
  ['letni', 'year'],
]
/** The same in one word: "dwuletnia gwarancja", "dwutygodniowy". */
const PREFIXES: readonly (readonly [string, number])[] = [
  ['jedno', 1],
  ['dwu', 2],
  ['trzy', 3],
  ['cztero', 4],
  ['piecio', 5],
  ['szescio', 6],
  ['siedmio', 7],
  ['dziesiecio', 10],
  ['czternasto', 14],
  ['trzydziesto', 30],
]

const WORKING = /^(robocz|pracuj|rob$|business$|working$)/

/** True for a word that may be an adjective of duration: "dwuletnia". */
export function looksLikeDuration(folded: string): boolean {
  return folded.length > 6 && ADJECTIVE_IN_WORD.test(folded)
}

const ADJECTIVE_IN_WORD = /minutow|godzinn|dniow|tygodniow|miesieczn|letni/

/** Reads "14 dni", "2–3 dni robocze", "dwa tygodnie", "pół roku", "24h". */
export function readDuration(tokens: readonly Token[], at: number): ReadingOf<'duration'> | null {
  if (tokens[at]?.kind === 'word' && !beginsNumeral(tokens[at].folded)) return readDurationWord(tokens, at)
  const number = readNumeralRange(tokens, at)
  if (number === null) return null
  const adjective = number.inDigits ? readAdjective(tokens, at, number.to, number.next) : null
  if (adjective !== null) return adjective
  const early = WORKING.test(tokens[number.next]?.folded ?? '')
  const unitAt = early ? number.next + 1 : number.next
  const unit = unitOf(tokens[unitAt])
  if (unit === undefined) return null
  const late = unit === 'day' && !early ? qualifierLength(tokens, unitAt + 1) : 0
  const working = early || (late > 0 && WORKING.test((tokens[unitAt + 1] as Token).folded))
  const bound: Bound = number.from === null ? boundBefore(tokens, at) : 'range'
  const value = {
    amount: number.to,
    from: number.from,
    unit: unit === 'day' && working ? ('working-day' as const) : unit,
    bound,
  }
  return { kind: 'duration', first: at, next: unitAt + 1 + late, value }
}

function unitOf(token: Token | undefined): DurationUnit | undefined {
  return token === undefined || token.newLine ? undefined : UNITS.get(token.folded)
}

/** "roboczych" and "kalendarzowych" belong to the duration. */
function qualifierLength(tokens: readonly Token[], at: number): number {
  const word = tokens[at]
  if (word === undefined || word.newLine) return 0
  return WORKING.test(word.folded) || word.folded.startsWith('kalendarzow') ? 1 : 0
}

function readAdjective(
  tokens: readonly Token[],
  at: number,
  amount: number,
  next: number,
): ReadingOf<'duration'> | null {
  const dash = isDash(tokens[next]) ? 1 : 0
  const word = tokens[next + dash]
  if (word?.kind !== 'word' || !word.glued) return null
  const unit = ADJECTIVE_STEMS.find(([stem]) => word.folded.startsWith(stem))?.[1]
  if (unit === undefined) return null
  return { kind: 'duration', first: at, next: next + dash + 1, value: { amount, from: null, unit, bound: 'exact' } }
}

function readDurationWord(tokens: readonly Token[], at: number): ReadingOf<'duration'> | null {
  const word = tokens[at] as Token
  const before = tokens[at - 1]?.folded ?? ''
  const unit = UNITS.get(word.folded)
  if (unit !== undefined) {
    if (word.newLine || !ALONE_AFTER.get(before)?.split(' ').includes(word.folded)) return null
    const bound: Bound =
      before === 'w' ? 'at-most' : before === 'przez' || before === 'na' ? 'exact' : boundBefore(tokens, at)
    return { kind: 'duration', first: at, next: at + 1, value: { amount: 1, from: null, unit, bound } }
  }
  const amount = PREFIXES.find(([prefix]) => word.folded.startsWith(prefix))
  if (amount === undefined) return null
  const rest = word.folded.slice(amount[0].length)
  const stem = ADJECTIVE_STEMS.find(([start]) => rest.startsWith(start))
  if (stem === undefined) return null
  return {
    kind: 'duration',
    first: at,
    next: at + 1,
    value: { amount: amount[1], from: null, unit: stem[1], bound: 'exact' },
  }
}
