import { foldDiacritics } from '../text/fold-diacritics.ts'
import { remember } from '../text/remember.ts'

/** A run of digits, a run of letters, or one other visible character. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign'
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case without Polish marks, so that "zł", "ZŁ" and "zl" are one word. */
  readonly folded: string
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean
  /** A line break stands before it. */
  readonly newLine: boolean
}

const OTHER_LETTER = /[\p{L}\p{M}]/u

const KEPT_CHARACTERS = 12_000

/** The tokens of a text, in order; white space makes none. */
export const scan: (text: string) => readonly Token[] = remember(readTokens, KEPT_CHARACTERS)

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  let newLine = true
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      newLine ||= code === 10 || code === 13 || code === 0x2028
      at++
      continue
    }
    const kind = isDigit(code) ? 'number' : isLetter(code) ? 'word' : 'sign'
    let end = at + 1
    if (kind === 'number') while (end < text.length && isDigit(text.charCodeAt(end))) end++
    else if (kind === 'word') while (end < text.length && isLetter(text.charCodeAt(end))) end++
    const slice = text.slice(at, end)
    const glued = tokens.length > 0 && (tokens[tokens.length - 1] as Token).end === at
    const folded = kind === 'word' ? foldDiacritics(slice.toLowerCase()) : slice
    tokens.push({ kind, start: at, end, text: slice, folded, glued, newLine })
    at = end
    newLine = false
  }
  return tokens
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x202f ||
    code === 0xfeff
  )
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  if (code >= 0x400 && code < 0x530) return true
  if (code >= 0x2010 && code < 0x2c00) return false
  return OTHER_LETTER.test(String.fromCharCode(code))
}
