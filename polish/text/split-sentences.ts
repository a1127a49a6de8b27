import { NEVER_LAST, PERHAPS_LAST } from './abbreviations.ts'
import { remember } from './remember.ts'
import { type Token, tokenize } from './tokenize.ts'

const KEPT_CHARACTERS = 12_000

/**
 * Sentences in order as places in the text, without the white space around them; together they cover every token.
 * Survives chat writing: no capitals, no space after a full stop, emoji for full stops, one line a sentence.
 */
export const splitSentences: (text: string) => readonly Sentence[] = remember(readSentences, KEPT_CHARACTERS)

interface Sentence {
  readonly start: number
  readonly end: number
}

function readSentences(text: string): readonly Sentence[] {
  const tokens = tokenize(text)
  const sentences: Sentence[] = []
  let first = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at + 1 < tokens.length && !endsSentence(text, tokens, at, first)) continue
    sentences.push({ start: (tokens[first] as Token).start, end: (tokens[at] as Token).end })
    first = at + 1
  }
  return sentences
}

/** Whether a sentence that began at `first` ends with the token `at`; there is a next token. */
function endsSentence(text: string, tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1] as Token
  if (breaksLine(text, token, next)) return true
  if (closes(next)) return false
  const last = lastMark(tokens, at, first)
  if (last === null) return false
  const mark = tokens[last] as Token
  if (mark.kind === 'emoji') return next.start > token.end && startsCapital(next)
  if (/[!?]/.test(mark.text)) return next.start > token.end || startsCapital(next)
  if (mark.text.length > 1 || mark.text === '…') return startsCapital(next) || next.kind === 'emoji'
  return dotEnds(tokens, last, next, first)
}

/** What still belongs to the sentence before it: closing marks, emoji, further full stops. */
const closes = (token: Token): boolean =>
  token.kind === 'emoji' || (token.kind === 'punctuation' && /^[.!?…)\]}”"'’»,;:]/.test(token.text))

/** The mark that would end the sentence, looking back over closing quotes and emoji; null when there is none. */
function lastMark(tokens: readonly Token[], at: number, first: number): number | null {
  let emoji: number | null = null
  for (let back = at; back > first && back > at - 8; back--) {
    const { kind, text } = tokens[back] as Token
    if (kind === 'punctuation' && /^[.!?…]+$/.test(text)) return back
    if (kind === 'emoji') emoji ??= back
    else if (kind !== 'punctuation' || !/^[)\]}”"'’»]$/.test(text)) return emoji
  }
  return emoji
}

function dotEnds(tokens: readonly Token[], dot: number, next: Token, first: number): boolean {
  const before = tokens[dot - 1]
  if (before === undefined) return false
  const after = tokens[dot + 1] as Token
  const spaced = after.start > (tokens[dot] as Token).end
  const capital = startsCapital(next)
  if (before.kind === 'number') return spaced && capital && dot - 1 > first
  if (before.kind !== 'word' || before.end !== (tokens[dot] as Token).start) return spaced
  const word = before.text.toLowerCase()
  if (PERHAPS_LAST.has(word)) return spaced && capital && next.kind !== 'number'
  if (NEVER_LAST.has(word)) return false
  if (word.length === 1) return false
  return spaced || (capital && word.length > 2 && next.text.length > 1)
}

const startsCapital = ({ text, kind }: Token): boolean =>
  kind !== 'emoji' && (/^[\p{Lu}\p{N}]/u.test(text) || /^[„"«(–—•*-]/.test(text))

/** A line break ends a sentence, except where a long line was folded in the middle of one. */
function breaksLine(text: string, token: Token, next: Token): boolean {
  if (next.start - token.end > 64) return true
  const gap = text.slice(token.end, next.start)
  const breaks = gap.split('\n').length - 1
  if (breaks !== 1) return breaks > 1
  const lineStart = text.lastIndexOf('\n', token.end - 1) + 1
  const folded = token.end - lineStart > FOLDED_LINE && /^\p{Ll}/u.test(next.text) && !/[.!?…:]$/.test(token.text)
  return !folded
}

/** Mail programs fold lines at 65–78 characters; a chat line this long that goes on in small letters was folded. */
const FOLDED_LINE = 60
