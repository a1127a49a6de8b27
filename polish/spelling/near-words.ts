import type { Automaton } from '../lexicon/automaton.ts'
import { gradeAt } from '../lexicon/frequencies.ts'
import type { Polish } from '../open-polish.ts'
import { DOUBLED, ORDINARY, SWAPPED, substitution } from './edit-costs.ts'

/** A counted word near the one typed. */
export interface NearWord {
  readonly word: string
  readonly grade: number
  /** Tenths of an ordinary wrong letter. */
  readonly cost: number
}

/** No counted word is longer than this with its slips. */
export const LONGEST = 40
const WIDTH = LONGEST + 2

const OUT_OF_REACH = 1000

// Scratch: one row of costs for each depth, the letters on the way and the arcs of their states. Never held across calls.
const rows = new Int16Array(WIDTH * WIDTH)
/** First and last place of each row that the budget still allows; nothing outside is looked at. */
const firsts = new Int32Array(WIDTH)
const lasts = new Int32Array(WIDTH)
const path = new Uint8Array(WIDTH)
const arcLabels = Array.from({ length: WIDTH }, () => new Uint8Array(256))
const arcTargets = Array.from({ length: WIDTH }, () => new Int32Array(256))

interface Search {
  readonly typed: Uint8Array
  /** [letter meant × typed length + place] → cost. */
  readonly costs: Uint8Array
  readonly budget: number
  readonly words: Automaton
  readonly letters: readonly string[]
  readonly found: NearWord[]
}

/** Counted words that cost at most `budget` to have been typed as `word` (lower case, at most 40 letters). */
export function nearWords(word: string, budget: number, { frequencies }: Polish): readonly NearWord[] {
  const { words, alphabet } = frequencies
  const typed = Uint8Array.from(word, (letter) => alphabet.codes[letter.charCodeAt(0)] || 255)
  const found: NearWord[] = []
  for (let at = 0; at <= word.length; at++) rows[at] = at * ORDINARY
  firsts[0] = 0
  lasts[0] = Math.min(word.length, Math.floor(budget / ORDINARY))
  const costs = substitutionTable(word, alphabet.letters)
  walk(words.root, 0, { typed, costs, budget, words, letters: alphabet.letters, found })
  return found
}

function walk(state: number, depth: number, search: Search): void {
  const labels = arcLabels[depth] as Uint8Array
  const targets = arcTargets[depth] as Int32Array
  const { words, typed, found, budget } = search
  const count = words.arcs(state, labels, targets)
  for (let arc = 0; arc < count; arc++) {
    const label = labels[arc] as number
    if (label === 0) {
      const cost = rows[depth * WIDTH + typed.length] as number
      if (lasts[depth] === typed.length && cost <= budget) {
        found.push({ word: spell(depth, search.letters), grade: gradeAt(state, words), cost })
      }
    } else if (depth + 1 < WIDTH && fillRow(depth + 1, label, search) <= budget) {
      path[depth] = label
      walk((targets[arc] as number) >> 1, depth + 1, search)
    }
  }
}

function spell(depth: number, letters: readonly string[]): string {
  let word = ''
  for (let at = 0; at < depth; at++) word += letters[path[at] as number]
  return word
}

/**
 * The row of the prefix one letter longer, which is `label`, as far as the budget allows it; returns its smallest cost.
 * A place is reached from the row above or from its left, so the row begins no earlier and ends little later than the one above.
 */
function fillRow(depth: number, label: number, { typed, costs, budget }: Search): number {
  const length = typed.length
  const row = depth * WIDTH
  const above = row - WIDTH
  const last = depth > 1 ? (path[depth - 2] as number) : 0
  const missed = label === last ? DOUBLED : ORDINARY
  const lastAbove = lasts[depth - 1] as number
  const swapFrom = depth > 1 ? (firsts[depth - 2] as number) + 2 : OUT_OF_REACH
  const swapTo = depth > 1 ? (lasts[depth - 2] as number) + 2 : 0
  const from = firsts[depth - 1] as number
  let first = OUT_OF_REACH
  let final = -1
  let least = OUT_OF_REACH
  let left = OUT_OF_REACH
  for (let at = from; at <= length; at++) {
    // Right of what is reached from above and by a swap, only the place to the left leads on.
    if (at > lastAbove + 1 && at > swapTo && left >= OUT_OF_REACH) break
    let cost = at <= lastAbove ? (rows[above + at] as number) + missed : OUT_OF_REACH
    if (at > 0) {
      const letter = typed[at - 1] as number
      const before = at > 1 ? (typed[at - 2] as number) : 0
      if (at > from && at <= lastAbove + 1) {
        const changed = (rows[above + at - 1] as number) + (costs[label * length + at - 1] as number)
        if (changed < cost) cost = changed
      }
      const added = left + (letter === before ? DOUBLED : ORDINARY)
      if (added < cost) cost = added
      if (at >= swapFrom && at <= swapTo && letter === last && before === label && letter !== label) {
        const swapped = (rows[above - WIDTH + at - 2] as number) + SWAPPED
        if (swapped < cost) cost = swapped
      }
    }
    if (cost > budget) cost = OUT_OF_REACH
    else {
      if (first === OUT_OF_REACH) first = at
      final = at
      if (cost < least) least = cost
    }
    rows[row + at] = left = cost
  }
  firsts[depth] = first
  lasts[depth] = final
  return least
}

/** For each code of a letter, what each typed letter costs when that one was meant. */
function substitutionTable(word: string, letters: readonly string[]): Uint8Array {
  const table = new Uint8Array(letters.length * word.length)
  letters.forEach((meant, code) => {
    for (let at = 0; at < word.length; at++) table[code * word.length + at] = substitution(word.charAt(at), meant)
  })
  return table
}
