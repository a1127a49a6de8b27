import { CONCEPT_LEXICON } from './concept-lexicon.ts'

const SHORTEST_STEM = 2
const LONGEST_STEM = 14

const NAMES = Object.keys(CONCEPT_LEXICON)
const WHOLE = new Map<string, readonly number[]>()
const STEMS = new Map<string, readonly number[]>()

Object.values(CONCEPT_LEXICON).forEach((entries, concept) => {
  for (const entry of entries.split(' ')) {
    const [table, key] = entry.endsWith('*') ? [STEMS, entry.slice(0, -1)] : [WHOLE, entry]
    table.set(key, [...(table.get(key) ?? []), concept])
  }
})

/** How many concepts there are; a concept is a number below it. */
export const CONCEPT_COUNT = NAMES.length

/** Adds to `found` every concept that a word without diacritics stands for. */
export function addConcepts(word: string, found: Set<number>): void {
  for (const concept of WHOLE.get(word) ?? []) found.add(concept)
  const longest = Math.min(word.length, LONGEST_STEM)
  for (let length = SHORTEST_STEM; length <= longest; length++) {
    const concepts = STEMS.get(word.slice(0, length))
    if (concepts) for (const concept of concepts) found.add(concept)
  }
}
