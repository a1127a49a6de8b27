import { foldDiacritics, lemmaOf, type Polish, rememberBy } from '../../polish/polish.ts'

/** A word as search keeps it: without marks, in small letters. */
export interface SearchTerm {
  /** As it was written. */
  readonly word: string
  /** What all its forms have in common; of a number or an address the thing itself. */
  readonly term: string
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Digits with what people put between them: phones, parcels, accounts. */
const DIGITS = /\+?\d(?:[\s().\-/]{0,2}\d){3,}/g
/** "ZP/2026/0117", "FV-12". */
const CODE = /[\p{L}\p{N}]+(?:[/\-_][\p{L}\p{N}]+)+/gu
const WORD = /[\p{L}\p{N}]+/gu
/** Shorter words are everywhere and find nothing. */
const SHORTEST = 3
const LONGEST = 60
/** Poland's prefix before nine digits. */
const HOME_PHONE = /^48(\d{9})$/
const LEMMAS_KEPT = 400_000

/** The words, numbers and addresses that a text is found by, each once. */
export function searchTerms(text: string, polish: Polish): readonly SearchTerm[] {
  const found = new Map<string, SearchTerm>()
  const add = (word: string, term = word): void => {
    if (word.length >= SHORTEST && word.length <= LONGEST) found.set(`${word} ${term}`, { word, term })
  }
  for (const [address] of text.matchAll(EMAIL)) add(fold(address))
  for (const [number] of text.matchAll(DIGITS)) {
    const digits = number.replace(/\D/g, '')
    add(digits)
    const home = HOME_PHONE.exec(digits)?.[1]
    if (home !== undefined) add(home)
  }
  for (const [code] of text.matchAll(CODE)) if (/\d/.test(code)) add(fold(code).replace(/[^\p{L}\p{N}]/gu, ''))
  for (const [word] of text.matchAll(WORD)) add(fold(word), /\d/.test(word) ? fold(word) : lemmaTerm(word, polish))
  return [...found.values()]
}

/** What of a question to the search has to be found, each part by any of its readings; empty where nothing can be looked for. */
export function askedTerms(words: string, polish: Polish): readonly SearchTerm[] {
  const whole = wholeNumber(words)
  if (whole !== null) return [{ word: whole, term: whole }]
  const addresses = Array.from(words.matchAll(EMAIL), ([address]) => fold(address))
  const codes = Array.from(words.replaceAll(EMAIL, ' ').matchAll(CODE), ([code]) => code).filter((code) =>
    /\d/.test(code),
  )
  const rest = codes.reduce((text, code) => text.replace(code, ' '), words.replaceAll(EMAIL, ' '))
  return [
    ...[...addresses, ...codes.map((code) => fold(code).replace(/[^\p{L}\p{N}]/gu, ''))].map((word) => ({
      word,
      term: word,
    })),
    ...Array.from(rest.matchAll(WORD), ([word]) => ({ word: fold(word), term: lemmaTerm(word, polish) })),
  ].filter(({ word }) => word.length >= SHORTEST)
}

/** "+48 600 123 456" is one thing to look for, not four. */
function wholeNumber(words: string): string | null {
  if (!/^[\s\d+().\-/]+$/.test(words)) return null
  const digits = words.replace(/\D/g, '')
  return digits === '' ? null : (HOME_PHONE.exec(digits)?.[1] ?? digits)
}

const lemmaTerm = rememberBy((word: string, polish: Polish) => fold(lemmaOf(word, polish)), LEMMAS_KEPT)

function fold(text: string): string {
  return foldDiacritics(text.toLowerCase())
}
