import type { FactKind, FactValues } from './fact.ts'
import type { Token } from './scan.ts'

export interface ReadingOf<K extends FactKind> {
  readonly kind: K
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly next: number
  readonly value: FactValues[K]
}

/** A fact found among tokens, before it gets its offsets and its subject. */
export type Reading = { [K in FactKind]: ReadingOf<K> }[FactKind]

/** Reads the fact that begins at a token; null when none begins there. Looks at a bounded number of tokens. */
export type Recogniser = (tokens: readonly Token[], at: number) => Reading | null

/** True when the token is this sign and nothing stands before it. */
export function isGlued(token: Token | undefined, signs: string): boolean {
  return token?.kind === 'sign' && token.glued && signs.includes(token.text)
}

/** True when exactly one white space of the same line stands between the token and the one before it. */
export function followsOneSpace(token: Token | undefined, before: Token | undefined): boolean {
  return token !== undefined && before !== undefined && token.start - before.end === 1 && !token.newLine
}

/** A hyphen or a dash of any length. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'sign' && '-–—−‑'.includes(token.text)
}

/** A word that begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const first = token.text.charAt(0)
  return first !== first.toLowerCase()
}
