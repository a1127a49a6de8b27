import { CONCEPT_LEXICON } from './concept-lexicon.ts'
import { PLACEHOLDER_LEXICON } from './placeholder-lexicon.ts'
import { lookUp, readStemTable } from './stem-table.ts'

const CONCEPTS = readStemTable(Object.values(CONCEPT_LEXICON).map((entries, number) => [number, entries] as const))
const PLACEHOLDERS = readStemTable(Object.entries(PLACEHOLDER_LEXICON))

/** How many concepts there are; a concept is a number below it. */
export const CONCEPT_COUNT = Object.keys(CONCEPT_LEXICON).length

/** Every concept that a word without diacritics stands for. */
export function conceptsOf(word: string): readonly number[] {
  const found = new Set<number>()
  lookUp(word, CONCEPTS, (concept) => found.add(concept))
  return [...found]
}

/** The class that stands for a thing, a relative, a day or a town, or for any number; null for a word that matters itself. */
export function placeholderOf(word: string): string | null {
  if (/^\d/.test(word)) return '@number'
  let found: string | null = null
  lookUp(word, PLACEHOLDERS, (name) => {
    found ??= `@${name}`
  })
  return found
}
