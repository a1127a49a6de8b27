import { openAlphabet, readLines } from './alphabet.ts'
import { readSections } from './container.ts'

/** What words with an ending usually are. */
export interface EndingRule {
  /** Letters the lemma does without, and what it adds. */
  readonly cut: number
  readonly add: string
  /** Number of a tagset of the lexicon. */
  readonly tagset: number
  /** Share of the words with the ending that follow the rule, 0–1. */
  readonly share: number
}

/** Ending → its rules as they stand in the file; they are read when asked for. */
export type Endings = ReadonlyMap<string, string>

/** Longest ending that is looked at. */
export const LONGEST_ENDING = 6

/** @throws a plain Error when the bytes are no table of endings. */
export function openEndings(file: Uint8Array): Endings {
  const [letters = new Uint8Array(), table = new Uint8Array()] = readSections(file, 'ENDS')
  const endings = new Map<string, string>()
  for (const line of readLines(table, openAlphabet(letters))) {
    const space = line.indexOf(' ')
    endings.set(line.slice(0, space), line.slice(space + 1))
  }
  return endings
}

/** One rule as it stands in the table. */
export function readRule(text: string): EndingRule {
  const [cut, add = '', tagset, percent] = text.split(',')
  return { cut: Number(cut), add, tagset: Number(tagset), share: Number(percent) / 100 }
}
