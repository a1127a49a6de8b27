import { asUint16 } from './container.ts'

/** The letters of the lexicon: each has a code 1–255, by which the automata are labelled. Code 0 ends a stem. */
export interface Alphabet {
  /** UTF-16 unit → code; 0 for what the lexicon never spells. */
  readonly codes: Uint8Array
  /** code → letter. */
  readonly letters: readonly string[]
}

export function openAlphabet(section: Uint8Array): Alphabet {
  const codes = new Uint8Array(0x10000)
  const letters = ['']
  for (const unit of asUint16(section)) {
    codes[unit] = letters.length
    letters.push(String.fromCharCode(unit))
  }
  return { codes, letters }
}

/** How many units at a time are made a text: safely below what a call takes as arguments. */
const CHUNK = 8192

/** The lines of a text section: codes of letters, 0 between lines. */
export function readLines(section: Uint8Array, { letters }: Alphabet): readonly string[] {
  if (section.length === 0) return []
  const units = Uint16Array.from(letters, (letter) => letter.charCodeAt(0) || 0)
  const text = new Uint16Array(section.length)
  for (let at = 0; at < section.length; at++) text[at] = units[section[at] as number] as number
  let all = ''
  for (let at = 0; at < text.length; at += CHUNK)
    all += String.fromCharCode.apply(null, text.subarray(at, at + CHUNK) as unknown as number[])
  return all.split('\0')
}
