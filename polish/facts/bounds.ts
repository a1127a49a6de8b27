import type { Bound } from './fact.ts'
import type { Token } from './scan.ts'

const WORDS: ReadonlyMap<string, Bound> = new Map([
  ...[
    'do',
    'maksymalnie',
    'maks',
    'max',
    'najwyzej',
    'najpozniej',
    'ponizej',
    'within',
    'ciagu',
    'przeciagu',
    'terminie',
    'przed',
  ].map((word) => [word, 'at-most'] as const),
  ...['od', 'minimum', 'min', 'minimalnie', 'przynajmniej', 'powyzej', 'ponad', 'najmniej', 'from'].map(
    (word) => [word, 'at-least'] as const,
  ),
  ...['okolo', 'ok', 'orientacyjnie', 'srednio', 'mniej-wiecej', 'jakies', 'about'].map(
    (word) => [word, 'about'] as const,
  ),
  ...['za', 'po', 'after', 'in'].map((word) => [word, 'after'] as const),
])

/** How the number at this token is meant, by the word before it: "do 14 dni", "co najmniej rok", "ok. 3 dni", "za tydzień". */
export function boundBefore(tokens: readonly Token[], at: number): Bound {
  const near = tokens[at - 1]
  if (near === undefined || tokens[at]?.newLine) return 'exact'
  if (near.kind === 'sign') return near.text === '.' && tokens[at - 2]?.folded === 'ok' ? 'about' : 'exact'
  if (near.folded === 'niz') return boundOfComparison(tokens, at - 2)
  if (near.folded === 'wiecej' && tokens[at - 2]?.folded === 'mniej') return 'about'
  return WORDS.get(near.folded) ?? 'exact'
}

/** The same of what is counted or paid: "za 11,90 zł", "po 5 sztuk" tell how much, not after how much. */
export function boundOfCount(tokens: readonly Token[], at: number): Bound {
  const bound = boundBefore(tokens, at)
  return bound === 'after' ? 'exact' : bound
}

/** "nie dłużej niż", "nie mniej niż", "więcej niż". */
function boundOfComparison(tokens: readonly Token[], at: number): Bound {
  const negated = tokens[at - 1]?.folded === 'nie'
  const word = tokens[at]?.folded ?? ''
  if (['dluzej', 'wiecej', 'pozniej', 'drozej'].includes(word)) return negated ? 'at-most' : 'at-least'
  if (['krocej', 'mniej', 'wczesniej', 'taniej'].includes(word)) return negated ? 'at-least' : 'at-most'
  return 'exact'
}
