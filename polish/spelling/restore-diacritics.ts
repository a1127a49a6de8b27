import { isKnownWord } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import { tokenize } from '../text/tokenize.ts'

const MARKED: Readonly<Record<string, readonly string[]>> = {
  a: ['ą'],
  c: ['ć'],
  e: ['ę'],
  l: ['ł'],
  n: ['ń'],
  o: ['ó'],
  s: ['ś'],
  z: ['ź', 'ż'],
}

/** The text with Polish marks put where the words need them. */
export function restoreDiacritics(text: string, polish: Polish): string {
  let result = ''
  let at = 0
  for (const { kind, text: word, start, end } of tokenize(text)) {
    if (kind !== 'word') continue
    result += text.slice(at, start) + restoreWord(word, polish)
    at = end
  }
  return result + text.slice(at)
}

function restoreWord(word: string, polish: Polish): string {
  if (word.length > 20 || isKnownWord(word, polish)) return word
  let candidates = ['']
  for (const letter of word) {
    const choices = [letter, ...(MARKED[letter] ?? [])]
    candidates = candidates.flatMap((head) => choices.map((choice) => head + choice)).slice(0, 512)
  }
  return candidates.find((candidate) => isKnownWord(candidate, polish)) ?? word
}
