import { type Alphabet, openAlphabet } from './alphabet.ts'
import { Automaton } from './automaton.ts'
import { readSections } from './container.ts'

/**
 * Frequencies: how common a word form is in today's Polish (subtitles, web, Wikipedia, books together), in steps of a quarter decade.
 * Each form in small letters is followed by code 0 and its grade.
 */
export interface Frequencies {
  readonly alphabet: Alphabet
  readonly words: Automaton
}

/** Grade 1 is about 3 in 10⁹ words; each further grade is 1.58 times as much. */
export const GRADE_STEP = 0.2

export function openFrequencies(file: Uint8Array): Frequencies {
  const [letters = new Uint8Array(), words = new Uint8Array()] = readSections(file, 'FREQ')
  return { alphabet: openAlphabet(letters), words: new Automaton(words) }
}

const labels = new Uint8Array(256)
const targets = new Int32Array(256)

/** The grade of a lower-case form: 0 when it is not counted, else 1–40 (log10 of its share = grade × 0.2 − 8.6). */
export function gradeOf(word: string, { alphabet, words }: Frequencies): number {
  let state = words.root
  for (let at = 0; at < word.length; at++) {
    const next = words.step(state, alphabet.codes[word.charCodeAt(at)] || 255)
    if (next < 0) return 0
    state = next >> 1
  }
  return gradeAt(state, words)
}

/** The grade written after the state of a spelled word; 0 when no word ends there. */
export function gradeAt(state: number, words: Automaton): number {
  const ended = words.step(state, 0)
  if (ended < 0) return 0
  return words.arcs(ended >> 1, labels, targets) > 0 ? (labels[0] as number) : 0
}
