import { isCapital } from '../facts/reading.ts'
import { scan, type Token } from '../facts/scan.ts'
import { GOVERNING_OFFICIALESE, OFFICIALESE } from './officialese-phrases.ts'

/** A piece of officialese and what says the same plainly; "" where it can simply go. */
export interface Officialese {
  readonly start: number
  readonly end: number
  readonly plainer: string
  /** The sentence stays right when the one is put in place of the other as it is. */
  readonly fits: boolean
}

interface Phrase {
  readonly words: readonly string[]
  readonly plainer: string
  readonly governs: boolean
}

/** First word → phrases, the longest first. */
const PHRASES = groupPhrases()

/** Every piece of officialese, in order, the longest where several begin at one word; the counterpart has the same capital. */
export function findOfficialese(tokens: readonly Token[]): readonly Officialese[] {
  const found: Officialese[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const phrase = PHRASES.get(token.folded)?.find(({ words }) => matches(tokens, at, words))
    if (phrase === undefined) continue
    const last = tokens[at + phrase.words.length - 1] as Token
    const plainer = withCapitalOf(token, phrase.plainer)
    const governed = phrase.governs && tokens[at + phrase.words.length]?.kind === 'word'
    found.push({ start: token.start, end: last.end, plainer, fits: !governed && !(plainer === '' && isCapital(token)) })
    at += phrase.words.length - 1
  }
  return found
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.folded === word)
}

function withCapitalOf(token: Token, plainer: string): string {
  return isCapital(token) ? plainer.charAt(0).toUpperCase() + plainer.slice(1) : plainer
}

function groupPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>()
  const governing = new Set(Object.keys(GOVERNING_OFFICIALESE))
  for (const [phrase, plainer] of Object.entries({ ...OFFICIALESE, ...GOVERNING_OFFICIALESE })) {
    const words = scan(phrase).map(({ folded }) => folded)
    const entry = { words, plainer, governs: governing.has(phrase) }
    const first = words[0] as string
    const group = groups.get(first)
    if (group === undefined) groups.set(first, [entry])
    else group.push(entry)
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length)
  return groups
}
