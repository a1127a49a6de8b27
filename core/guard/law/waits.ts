import type { DurationUnit, DurationValue, Fact } from '../../../polish/polish.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import type { Scene } from '../scene/scene.ts'
import type { Sentence } from '../text/words.ts'

/** Calendar days of a unit; working days at their longest. */
const DAYS: Readonly<Record<DurationUnit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1_440,
  hour: 1 / 24,
  day: 1,
  'working-day': 7 / 5,
  week: 7,
  month: 30,
  year: 365,
}

/** The longest length of time that the sentence names, in calendar days; 0 when it names none. */
export function longestWait(sentence: Sentence, scene: Scene): number {
  return Math.max(0, ...waits(sentence, scene))
}

/**
 * The length of time that stands nearest to the word, in calendar days; 0 when the sentence holds none, or not the word.
 * One beyond a comma is nearest only where none stands this side of it.
 */
export function waitNearest(word: RegExp, { start, end }: Sentence, scene: Scene): number {
  const text = scene.text.slice(start, end)
  const at = text.search(word)
  if (at < 0) return 0
  const distance = (fact: Fact) => {
    const there = fact.start - start
    const parted = text.slice(Math.min(at, there), Math.max(at, there)).includes(', ')
    return Math.abs(there - at) + (parted ? text.length : 0)
  }
  const [nearest] = scene
    .facts()
    .filter((fact) => fact.kind === 'duration' && fact.start >= start && fact.end <= end)
    .sort((one, other) => distance(one) - distance(other))
  return nearest?.kind === 'duration'
    ? nearest.value.amount * DAYS[nearest.value.unit]
    : Math.max(0, ...bareWaits({ start, end }, scene))
}

/** The shortest one; null when the sentence names none. */
export function shortestWait(sentence: Sentence, scene: Scene): number | null {
  const all = waits(sentence, scene)
  return all.length === 0 ? null : Math.min(...all)
}

/** True when the firm's articles name the same lengths of time: other branches have other terms, and the articles know them. */
export function isFirmsOwnTerm(sentence: Sentence, scene: Scene): boolean {
  const own = scene.articleFacts().flatMap(({ fact }) => (fact.kind === 'duration' ? [fact.value] : []))
  return durations(sentence, scene).every(({ amount, unit }) =>
    own.some((term) => term.amount === amount && term.unit === unit),
  )
}

/** All lengths of time between the places, in calendar days. */
export function waits(sentence: Span, scene: Pick<Scene, 'facts' | 'text'>): readonly number[] {
  return [...durations(sentence, scene).map(({ amount, unit }) => amount * DAYS[unit]), ...bareWaits(sentence, scene)]
}

/** A unit that stands for one of it: "mamy miesiąc na odpowiedź", "roczna rękojmia". */
const BARE: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})dobę(?!\p{L})/iu, 1],
  [/(?<!\p{L})(?:tydzień|tygodniow\p{L}+)(?!\p{L})/iu, 7],
  [/(?<!\p{L})(?:miesiąc|miesięczn\p{L}+)(?!\p{L})/iu, 30],
  [/(?<!\p{L})kwarta(?:ł|łu|le|ln\p{L}+)(?!\p{L})/iu, 91],
  [/(?<!\p{L})(?:rok|roczn\p{L}+|dwunastomiesięczn\p{L}+)(?!\p{L})/iu, 365],
]

function bareWaits({ start, end }: Span, scene: Pick<Scene, 'facts' | 'text'>): readonly number[] {
  const text = scene.text.slice(start, end)
  return BARE.flatMap(([unit, days]) => {
    const at = text.search(unit)
    return at < 0 || scene.facts().some((fact) => fact.start <= start + at && start + at < fact.end) ? [] : [days]
  })
}

function durations({ start, end }: Span, scene: Pick<Scene, 'facts' | 'text'>): readonly DurationValue[] {
  return scene
    .facts()
    .flatMap((fact) => (fact.kind === 'duration' && fact.start >= start && fact.end <= end ? [fact.value] : []))
    .filter(({ amount, unit }) => unit !== 'year' || amount < CENTURY)
}

/** "W 2025 roku" is a date. */
const CENTURY = 100

/** @source art. 43c ustawy o prawach konsumenta: two years from delivery. Read 2026-11. */
export const LIABILITY_DAYS = 730

/** "Po trzech latach": whatever is refused then, the consumer's rights are over. */
export function isLongAfter({ start, end }: Span, scene: Scene): boolean {
  return scene
    .facts()
    .some(
      ({ kind, value, start: at }) =>
        kind === 'duration' &&
        at >= start &&
        at < end &&
        value.bound === 'after' &&
        value.amount < CENTURY &&
        value.amount * DAYS[value.unit] >= LIABILITY_DAYS,
    )
}
