/** Weekdays (ISO: 1 Monday … 7 Sunday) by folded form, abbreviations among them. */
export const WEEKDAYS: ReadonlyMap<string, number> = byForm([
  [1, 'poniedzialek poniedzialku poniedzialki poniedzialkiem poniedzialkowi pon pn poniedz monday'],
  [2, 'wtorek wtorku wtorki wtorkiem wt wto tuesday'],
  [3, 'sroda srody srode sroda srodach sr wednesday'],
  [4, 'czwartek czwartku czwartki czwartkiem czw thursday'],
  [5, 'piatek piatku piatki piatkiem pt pia friday'],
  [6, 'sobota soboty sobote soboty sobotach sob sb saturday'],
  [7, 'niedziela niedzieli niedziele niedziela niedzielach niedz nd ndz sunday'],
])

/** Abbreviations that a dot may follow. */
export const WEEKDAY_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'pon pn poniedz wt wto sr czw pt pia sob sb niedz nd ndz'.split(' '),
)

/** Months (1–12) by folded form: genitive, nominative, abbreviation, English, Ukrainian. */
export const MONTHS: ReadonlyMap<string, number> = byForm([
  [1, 'stycznia styczen sty january jan січня'],
  [2, 'lutego luty lut february feb лютого'],
  [3, 'marca marzec mar march березня'],
  [4, 'kwietnia kwiecien kwi april apr квітня'],
  [5, 'maja maj may травня'],
  [6, 'czerwca czerwiec cze june jun червня'],
  [7, 'lipca lipiec lip july jul липня'],
  [8, 'sierpnia sierpien sie august aug серпня'],
  [9, 'wrzesnia wrzesien wrz september sept sep вересня'],
  [10, 'pazdziernika pazdziernik paz october oct жовтня'],
  [11, 'listopada listopad lis november nov листопада'],
  [12, 'grudnia grudzien gru december dec грудня'],
])

/** Months in the locative: "w maju". */
export const MONTHS_WITHIN: ReadonlyMap<string, number> = new Map(
  'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrzesniu pazdzierniku listopadzie grudniu'
    .split(' ')
    .map((form, index) => [form, index + 1]),
)

/** Words for a part of a month: "do końca maja". */
export const MONTH_PARTS: ReadonlyMap<string, 'beginning' | 'middle' | 'end'> = new Map([
  ...['poczatek', 'poczatku', 'poczatkiem'].map((form) => [form, 'beginning'] as const),
  ...['polowa', 'polowy', 'polowie'].map((form) => [form, 'middle'] as const),
  ...['koniec', 'konca', 'koncu', 'koncem'].map((form) => [form, 'end'] as const),
])

/** Adjectives that say which week, month or weekday: number of units from the present one. */
export const WHICH: ReadonlyMap<string, number> = byForm([
  [0, 'biezacy biezacego biezacym tego tym ten te ta biezacej tej'],
  [
    1,
    'przyszly przyszlego przyszlym przyszla przyszlej nastepny nastepnego nastepnym nastepna nastepnej kolejny kolejnym',
  ],
  [
    -1,
    'zeszly zeszlego zeszlym zeszla zeszlej ubiegly ubieglego ubieglym ubiegla ubieglej poprzedni poprzedniego poprzednim miniony minionego minionym',
  ],
])

/** "w najbliższy piątek" */
export const COMING: ReadonlySet<string> = new Set('najblizszy najblizsza najblizszego najblizszej'.split(' '))

export const ROMAN_MONTHS: ReadonlyMap<string, number> = new Map(
  'I II III IV V VI VII VIII IX X XI XII'.split(' ').map((roman, index) => [roman, index + 1]),
)

/** Days from the day of writing. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = byForm([
  [-2, 'przedwczoraj'],
  [-1, 'wczoraj wczorajszy yesterday'],
  [0, 'dzis dzisiaj dzisiejszy today'],
  [1, 'jutro jutra jutrzejszy tomorrow'],
  [2, 'pojutrze'],
])

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** True for a day that the month has; 29 February counts unless the year is known not to be a leap year. */
export function isDayOfMonth(day: number, month: number, year: number | null): boolean {
  if (day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0)) return false
  if (month !== 2 || day < 29 || year === null) return true
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function byForm(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)))
}
