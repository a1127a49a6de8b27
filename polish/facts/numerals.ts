import { followsOneSpace, isDash, isGlued } from './reading.ts'
import type { Token } from './scan.ts'

/** A number as read: `next` is the index after its last token. */
export interface Numeral {
  readonly value: number
  readonly next: number
  readonly inDigits: boolean
}

/** One number or a range of two; `from` is null for one number. */
export interface NumeralRange {
  readonly from: number | null
  readonly to: number
  readonly next: number
  readonly inDigits: boolean
}

const FORMS: readonly (readonly [number, string])[] = [
  [0.5, 'pol polowa polowe polowy'],
  [1.5, 'poltora poltorej'],
  [0, 'zero zera'],
  [1, 'jeden jedna jedno jednego jednej jednym jednemu one'],
  [2, 'dwa dwie dwoch dwu dwom dwoma dwiema two'],
  [3, 'trzy trzech trzem trzema three'],
  [4, 'cztery czterech czterem czterema four'],
  [5, 'piec pieciu piecioma five'],
  [6, 'szesc szesciu szescioma six'],
  [7, 'siedem siedmiu siedmioma seven'],
  [8, 'osiem osmiu osmioma eight'],
  [9, 'dziewiec dziewieciu dziewiecioma nine'],
  [10, 'dziesiec dziesieciu dziesiecioma'],
  [11, 'jedenascie jedenastu'],
  [12, 'dwanascie dwunastu twelve'],
  [13, 'trzynascie trzynastu'],
  [14, 'czternascie czternastu fourteen'],
  [15, 'pietnascie pietnastu fifteen'],
  [16, 'szesnascie szesnastu'],
  [17, 'siedemnascie siedemnastu'],
  [18, 'osiemnascie osiemnastu'],
  [19, 'dziewietnascie dziewietnastu'],
  [20, 'dwadziescia dwudziestu twenty'],
  [30, 'trzydziesci trzydziestu thirty'],
  [40, 'czterdziesci czterdziestu'],
  [50, 'piecdziesiat piecdziesieciu fifty'],
  [60, 'szescdziesiat szescdziesieciu sixty'],
  [70, 'siedemdziesiat siedemdziesieciu'],
  [80, 'osiemdziesiat osiemdziesieciu'],
  [90, 'dziewiecdziesiat dziewiecdziesieciu ninety'],
  [100, 'sto stu'],
  [200, 'dwiescie dwustu'],
  [300, 'trzysta trzystu'],
  [400, 'czterysta czterystu'],
  [500, 'piecset pieciuset'],
  [600, 'szescset szesciuset'],
  [700, 'siedemset siedmiuset'],
  [800, 'osiemset osmiuset'],
  [900, 'dziewiecset dziewieciuset'],
]

const SCALES: ReadonlyMap<string, number> = new Map([
  ...['tys', 'tysiac', 'tysiace', 'tysiecy', 'tysiaca', 'tysiacach'].map((word) => [word, 1000] as const),
  ...['mln', 'milion', 'miliony', 'milionow', 'miliona'].map((word) => [word, 1_000_000] as const),
])

const CARDINALS: ReadonlyMap<string, number> = new Map(
  FORMS.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
)

/** Endings of the ordinal's oblique forms: "piątego", "piątej", "piątym". Nominatives are left out, being mostly adjectives. */
const ORDINAL_STEMS: readonly (readonly [number, string])[] = [
  [1, 'pierwsz'],
  [2, 'drug'],
  [3, 'trzec'],
  [4, 'czwart'],
  [5, 'piat'],
  [6, 'szost'],
  [7, 'siodm'],
  [8, 'osm'],
  [9, 'dziewiat'],
  [10, 'dziesiat'],
  [11, 'jedenast'],
  [12, 'dwunast'],
  [13, 'trzynast'],
  [14, 'czternast'],
  [15, 'pietnast'],
  [16, 'szesnast'],
  [17, 'siedemnast'],
  [18, 'osiemnast'],
  [19, 'dziewietnast'],
  [20, 'dwudziest'],
  [30, 'trzydziest'],
]
const ORDINALS: ReadonlyMap<string, number> = new Map(
  ORDINAL_STEMS.flatMap(([value, stem]) =>
    ['ego', 'iego', 'ej', 'iej', 'ym', 'im', 'a', 'y'].map((ending) => [stem + ending, value] as const),
  ),
)

/** Every word that a numeral or an ordinal may begin with. */
export const NUMERAL_WORDS: readonly string[] = [...CARDINALS.keys(), ...SCALES.keys(), ...ORDINALS.keys()]

/** True when a number may begin with this word. */
export function beginsNumeral(folded: string): boolean {
  return CARDINALS.has(folded) || SCALES.has(folded)
}

/** Reads an ordinal below 40 in words: "ósmej", "dwudziestego pierwszego". */
export function readOrdinal(tokens: readonly Token[], at: number): Numeral | null {
  const first = ORDINALS.get(tokens[at]?.folded ?? '')
  if (first === undefined) return null
  const second = first >= 20 ? ORDINALS.get(tokens[at + 1]?.folded ?? '') : undefined
  if (second !== undefined && second < 10) return { value: first + second, next: at + 2, inDigits: false }
  return { value: first, next: at + 1, inDigits: false }
}

/** Reads a number in digits or words with its scale: "1 299,50", "3 tys.", "dwadzieścia jeden". */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at]?.kind === 'number' ? readDigits(tokens, at) : readWords(tokens, at)
  if (first === null) return null
  const scale =
    first.inDigits && !tokens[first.next]?.newLine ? SCALES.get(tokens[first.next]?.folded ?? '') : undefined
  if (scale === undefined) return first
  const dot = tokens[first.next]?.folded === 'tys' && isGlued(tokens[first.next + 1], '.') ? 1 : 0
  return { value: first.value * scale, next: first.next + 1 + dot, inDigits: true }
}

/** Reads one number or a range: "2–3", "2 do 3", "dwa lub trzy". */
export function readNumeralRange(tokens: readonly Token[], at: number): NumeralRange | null {
  const first = readNumeral(tokens, at)
  if (first === null) return null
  const joint = tokens[first.next]
  const joins = isDash(joint) || joint?.folded === 'do' || joint?.folded === 'lub' || joint?.folded === 'albo'
  const second = joins ? readNumeral(tokens, first.next + 1) : null
  if (second !== null && second.value > first.value) {
    return { from: first.value, to: second.value, next: second.next, inDigits: first.inDigits && second.inDigits }
  }
  return { from: null, to: first.value, next: first.next, inDigits: first.inDigits }
}

function readDigits(tokens: readonly Token[], at: number): Numeral {
  const first = tokens[at] as Token
  let digits = first.text
  let next = at + 1
  if (digits.length <= 3 && !isFactor(tokens, at)) {
    while (next - at < 8 && isThousands(tokens, next)) {
      const own = tokens[next]?.kind === 'number' ? 0 : 1
      digits += (tokens[next + own] as Token).text
      next += own + 1
    }
  }
  const decimals = tokens[next + 1]
  if (isGlued(tokens[next], ',.') && decimals?.kind === 'number' && decimals.glued && decimals.text.length <= 2) {
    return { value: Number(`${digits}.${decimals.text}`), next: next + 2, inDigits: true }
  }
  return { value: Number(digits), next, inDigits: true }
}

/** The second side of "70×100": what stands after it is another number. */
function isFactor(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && /^[x×]$/.test(tokens[at - 1]?.folded ?? tokens[at - 1]?.text ?? '')
}

/** A group of three digits after one space ("1 299") or a dot ("1.299"). */
function isThousands(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]
  if (here?.kind === 'number') return here.text.length === 3 && followsOneSpace(here, tokens[at - 1])
  const group = tokens[at + 1]
  return isGlued(here, '.') && group?.kind === 'number' && group.glued && group.text.length === 3
}

function readWords(tokens: readonly Token[], at: number): Numeral | null {
  let total = 0
  let group = 0
  let lowest = 1000
  let next = at
  for (; next < tokens.length && next - at < 10; next++) {
    const token = tokens[next] as Token
    if (token.kind !== 'word' || (next > at && token.newLine)) break
    const scale = SCALES.get(token.folded)
    if (scale !== undefined && token.folded !== 'tys' && token.folded !== 'mln') {
      total += (group || 1) * scale
      group = 0
      lowest = 1000
      continue
    }
    const value = CARDINALS.get(token.folded)
    if (value === undefined || !descends(value, lowest)) break
    group += value
    lowest = value
  }
  if (next === at) return null
  const half = total === 0 && group >= 1 && tokens[next]?.folded === 'i' && tokens[next + 1]?.folded === 'pol'
  return { value: total + group + (half ? 0.5 : 0), next: half ? next + 2 : next, inDigits: false }
}

/** "sto dwadzieścia pięć" falls in magnitude with every word; halves and teens end it. */
function descends(value: number, lowest: number): boolean {
  if (lowest === 1000) return true
  if (lowest >= 100) return value < 100 && value >= 1 && value !== 1.5
  return lowest >= 20 && value < 10 && value >= 1 && value !== 1.5
}
