import { type Lexicon, PARADIGM_HEAD, PREFIXES, paradigmsAfter } from '../lexicon/lexicon.ts'

/** One way to cut a lower-case word into prefix, stem and a suffix that the stem's paradigm takes. */
export interface Match {
  readonly stem: string
  readonly paradigm: number
  /** Place among the paradigm's suffixes. */
  readonly cell: number
}

/** No stem of the lexicon bears more suffix than this; keeps absurdly long words cheap. */
const MOST_SUFFIX = 40
/** The most paradigms looked at for one stem; the lexicon's own maximum is about 60. */
const found = new Uint16Array(512)

/** Every match of a lower-case word, none when the lexicon does not know it. */
export function matchWord(word: string, lexicon: Lexicon): readonly Match[] {
  const matches: Match[] = []
  for (let prefix = 0; prefix < PREFIXES.length; prefix++) {
    const text = PREFIXES[prefix] as string
    if (word.startsWith(text)) matchRest(prefix === 0 ? word : word.slice(text.length), prefix, lexicon, matches)
  }
  return matches
}

function matchRest(rest: string, prefix: number, lexicon: Lexicon, matches: Match[]): void {
  const { codes } = lexicon.alphabet
  const numbers = lexicon.suffixNumbers[prefix] as ReadonlyMap<string, number>
  let state = lexicon.stems.root
  for (let at = 0; at < rest.length; ) {
    const next = lexicon.stems.step(state, codes[rest.charCodeAt(at)] || 255)
    if (next < 0) return
    state = next >> 1
    at++
    if (rest.length - at > MOST_SUFFIX) continue
    const ended = lexicon.stems.step(state, 0)
    if (ended < 0) continue
    const suffix = numbers.get(rest.slice(at))
    if (suffix === undefined) continue
    const count = paradigmsAfter(lexicon.stems, ended, found)
    for (let index = 0; index < count; index++) {
      const paradigm = found[index] as number
      const cell = findCell(lexicon, paradigm, suffix)
      if (cell >= 0) matches.push({ stem: rest.slice(0, at), paradigm, cell })
    }
  }
}

/** Place of the suffix among the paradigm's, by halving; -1 when the paradigm does not take it. */
function findCell({ paradigms, paradigmStarts }: Lexicon, paradigm: number, suffix: number): number {
  const first = (paradigmStarts[paradigm] as number) + PARADIGM_HEAD
  let low = first
  let high = (paradigmStarts[paradigm + 1] as number) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = paradigms[middle] as number
    if (value === suffix) return middle - first
    if (value < suffix) low = middle + 1
    else high = middle - 1
  }
  return -1
}
