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

/** Known lower-case words that differ from this one only by Polish marks it lacks, itself included when known; commonest first. */
export function markings(word: string, polish: Polish): readonly string[] {
  if (word.length === 0 || word.length > LONGEST) return []
  const found: { word: string; grade: number }[] = []
  walkCounted(word, polish, found)
  if (found.length > 0) return found.sort((a, b) => b.grade - a.grade).map((candidate) => candidate.word)
  return walkLexicon(word, polish)
}

/** Through the counted forms, following every meaning of a letter at once. */
function walkCounted(word: string, { frequencies }: Polish, found: { word: string; grade: number }[]): void {
  const { words, alphabet } = frequencies
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
}

/** Rare forms are in the lexicon only: there every spelling whose stem exists is tried whole. */
function walkLexicon(word: string, { lexicon }: Polish): readonly string[] {
  let tails = ['']
  for (let at = word.length - 1; at >= 0; at--) {
    const letter = word.charAt(at)
    const meanings = at >= word.length - MARKED_TAIL ? (MEANT[letter] ?? [letter]) : [letter]
    tails = meanings.flatMap((meant) => tails.map((tail) => meant + tail))
    if (tails.length > MOST_SPELLINGS) return []
  }
  return tails.filter((candidate) => matchWord(candidate, lexicon).length > 0)
}

/** Rare words are tried with marks on their last letters only, and with at most so many spellings: enough, and bounded. */
const MARKED_TAIL = 12
const MOST_SPELLINGS = 128
