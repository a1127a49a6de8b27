import { gradeAt } from '../lexicon/frequencies.ts'
import { matchWord } from '../morphology/match.ts'
import type { Polish } from '../open-polish.ts'

/** What a letter typed without its mark may stand for, itself first. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  a: ['a', 'ą'],
  c: ['c', 'ć'],
  e: ['e', 'ę'],
  l: ['l', 'ł'],
  n: ['n', 'ń'],
  o: ['o', 'ó'],
  s: ['s', 'ś'],
  z: ['z', 'ź', 'ż'],
}

/** Longer words are left as they are: none of the lexicon's counted words is. */
const LONGEST = 40

export interface Marking {
  readonly word: string
  /** How common the form is, 0–40. */
  readonly grade: number
}

/** Known lower-case words that differ from this one only by Polish marks it lacks, itself included when known; commonest first. */
export function markings(word: string, polish: Polish): readonly Marking[] {
  if (word.length === 0 || word.length > LONGEST) return []
  const found = countedMarkings(word, polish)
  return found.length > 0 ? found.sort((a, b) => b.grade - a.grade) : rareMarkings(word, polish)
}

/** Through the counted forms, following every meaning of a letter at once. */
function countedMarkings(word: string, { frequencies }: Polish): Marking[] {
  const { words, alphabet } = frequencies
  const found: Marking[] = []
  const step = (state: number, at: number, spelled: string): void => {
    if (at === word.length) {
      const grade = gradeAt(state, words)
      if (grade > 0) found.push({ word: spelled, grade })
      return
    }
    const letter = word.charAt(at)
    for (const meant of MEANT[letter] ?? [letter]) {
      const next = words.step(state, alphabet.codes[meant.charCodeAt(0)] || 255)
      if (next >= 0) step(next >> 1, at + 1, spelled + meant)
    }
  }
  step(words.root, 0, '')
  return found
}

/** Rare forms are in the lexicon only: there every spelling is tried whole, the later letters first. */
function rareMarkings(word: string, { lexicon }: Polish): readonly Marking[] {
  let tails = ['']
  for (let at = word.length - 1; at >= 0; at--) {
    const letter = word.charAt(at)
    const meanings = tails.length < MOST_SPELLINGS ? (MEANT[letter] ?? [letter]) : [letter]
    tails = meanings.flatMap((meant) => tails.map((tail) => meant + tail))
  }
  return tails
    .filter((spelling) => matchWord(spelling, lexicon).length > 0)
    .map((spelling) => ({ word: spelling, grade: 0 }))
}

/** Enough for six or seven letters that can bear a mark; further ones, towards the front, stay as typed. */
const MOST_SPELLINGS = 128
