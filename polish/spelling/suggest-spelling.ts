import { isKnownWord } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'

export interface SpellingSuggestion {
  readonly word: string
  /** 0–1, higher is likelier. */
  readonly score: number
}

const LETTERS = [...'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż']

/** Words that the unknown word may stand for, likeliest first; [] for a known word. */
export function suggestSpelling(word: string, polish: Polish): readonly SpellingSuggestion[] {
  const lower = word.toLowerCase()
  if (lower.length > 40 || isKnownWord(lower, polish)) return []
  const found = new Set<string>()
  for (let at = 0; at <= lower.length; at++) {
    const [head, tail] = [lower.slice(0, at), lower.slice(at)]
    for (const letter of LETTERS) {
      found.add(head + letter + tail.slice(1))
      found.add(head + letter + tail)
    }
    found.add(head + tail.slice(1))
    found.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))
  }
  return [...found]
    .filter((candidate) => candidate !== lower && isKnownWord(candidate, polish))
    .map((candidate) => ({ word: candidate, score: 0.5 }))
}
