import { analyse, type Reading } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import { restoreDiacritics } from '../spelling/restore-diacritics.ts'
import { tagWords } from '../tagging/tag-words.ts'
import { foldDiacritics } from '../text/fold-diacritics.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { type Token, tokenize } from '../text/tokenize.ts'
import { CONJUNCTIONS, GREETINGS, INTERROGATIVES, PARTICLES, VERBLESS } from './clause-words.ts'

/** A clause as a place in the text (UTF-16 offsets, end exclusive), without the commas and white space around it. */
export interface Clause {
  readonly start: number
  readonly end: number
}

/** A word with what clauses are told by. */
interface Place {
  readonly token: Token
  readonly folded: string
  /** A finite verb, an impersonal form, "można", "brak". */
  readonly predicate: boolean
  /** A first person that may open a clause where nobody types commas: "… chcę zwrot …". */
  readonly opener: boolean
}

/** A stretch of places, `first` up to and without `next`, with what tells whether it is a clause. */
interface Piece {
  readonly first: number
  readonly next: number
  readonly words: number
  /** The first word, folded; "" where there is none. */
  readonly head: string
  readonly predicate: boolean
}

/**
 * Clauses in order, each with a predicate where the text has one, together covering every word; every sentence begins a new one.
 * Survives chat writing: without commas a conjunction or a verb in the first person begins a clause. Lists stay in one piece.
 */
export function splitClauses(text: string, polish: Polish): readonly Clause[] {
  // Without marks half of the verbs are no words; put in, they change no offset.
  const tokens = tokenize(MARK.test(text) ? text : restoreDiacritics(text, polish))
  const readings = tagWords(tokens, polish)
  const places = tokens.map((token, at): Place => {
    const folded = token.kind === 'word' ? foldDiacritics(token.text.toLowerCase()) : ''
    const tag = finiteTag(tokens, readings, at, polish)
    const predicate = tag !== null || VERBLESS.has(folded)
    return { token, folded, predicate, opener: folded === 'prosze' || (tag !== null && FIRST_PERSON.test(tag)) }
  })
  const clauses: Clause[] = []
  let at = 0
  for (const sentence of splitSentences(text)) {
    const first = at
    while (at < tokens.length && (tokens[at] as Token).start < sentence.end) at++
    for (const piece of piecesOf(places, first, at)) {
      const clause = trimmed(places, piece)
      if (clause !== null) clauses.push(clause)
    }
  }
  return clauses
}

const MARK = /[ąćęłńóśźż]/i
const FINITE = /^(fin|praet|cond|impt|imps|bedzie|winien|pred)(:|$)/
const FIRST_PERSON = /^(fin|praet|cond|bedzie):(sg|pl):(?:m1|m2|m3|f|n|m\d)?:?pri/

/** The tag that makes the word its clause's predicate: its own, or a finite one beside "się" ("się dzieje" is not "dzieje"). */
function finiteTag(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  at: number,
  polish: Polish,
): string | null {
  const reading = readings[at]
  const token = tokens[at] as Token
  if (token.text.toLowerCase() === 'to') return isCopula(tokens, at) ? 'pred' : null
  if (reading != null && FINITE.test(reading.tag)) return reading.tag
  const before = tokens[at - 1]?.text === 'nie' ? tokens[at - 2] : tokens[at - 1]
  const isReflexive = [before, tokens[at + 1]].some((beside) => beside !== undefined && /^się$/i.test(beside.text))
  if (!isReflexive || token.kind !== 'word') return null
  return analyse(token.text, polish).find(({ tag }) => FINITE.test(tag))?.tag ?? null
}

/** "czy to wasza wina", "bo to oszustwo"; not "lubię to" or "to zamówienie". */
function isCopula(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'word' && /^(czy|bo|że|ale|więc|chyba)$/i.test(tokens[at - 1]?.text ?? '')
}

/** The sentence cut at every mark, conjunction and opener, and put together again where a piece says nothing by itself. */
function piecesOf(places: readonly Place[], first: number, next: number): readonly Piece[] {
  const pieces: Piece[] = []
  let start = first
  let predicate = -1
  for (let at = first; at < next; at++) {
    const cut = at > start ? cutBefore(places, at, start, predicate) : null
    if (cut !== null) {
      pieces.push(pieceOf(places, start, cut))
      start = cut
      predicate = -1
    }
    if ((places[at] as Place).predicate) predicate = at
  }
  if (start < next) pieces.push(pieceOf(places, start, next))
  return joined(places, pieces)
}

/** Where the clause begins that this token shows to have begun; null where it shows none. */
function cutBefore(places: readonly Place[], at: number, start: number, predicate: number): number | null {
  const place = places[at] as Place
  const before = places[at - 1] as Place
  if (isMark(before.token) && !isMark(place.token)) return at
  if (place.token.kind === 'emoji') return null
  if (CONJUNCTIONS.has(place.folded) && !CONJUNCTIONS.has(before.folded)) return at
  if (!place.opener || predicate < 0) return null
  let head = at
  while (head > start + 1 && PARTICLES.has((places[head - 1] as Place).folded)) head--
  return head - predicate > 1 ? head : null
}

const isMark = ({ kind, text }: Token): boolean =>
  kind === 'emoji' || (kind === 'punctuation' && /^[,;:–—()…]|^\.{2,}/.test(text))

function pieceOf(places: readonly Place[], first: number, next: number): Piece {
  const words = places.slice(first, next).filter(({ folded }) => folded !== '')
  return {
    first,
    next,
    words: words.length,
    head: words[0]?.folded ?? '',
    predicate: words.some(({ predicate }) => predicate),
  }
}

const together = (one: Piece, other: Piece): Piece => ({
  first: one.first,
  next: other.next,
  words: one.words + other.words,
  head: one.head === '' ? other.head : one.head,
  predicate: one.predicate || other.predicate,
})

/** A piece without a predicate belongs to the one before it, a first one to the one after it. */
function joined(places: readonly Place[], pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = []
  let open: Piece | null = null
  for (const piece of pieces) {
    const own: Piece = open === null ? piece : together(open, piece)
    open = null
    const last = whole.at(-1)
    if (saysSomething(places, own)) whole.push(own)
    else if (last !== undefined && !isGreeting(last)) whole[whole.length - 1] = together(last, own)
    else open = own
  }
  if (open !== null) whole.push(open)
  return whole
}

function saysSomething(places: readonly Place[], piece: Piece): boolean {
  if (piece.predicate || isGreeting(piece)) return true
  return piece.words > 1 && INTERROGATIVES.has(piece.head) && places[piece.next - 1]?.token.text !== ','
}

const isGreeting = ({ words, head }: Piece): boolean => words <= 4 && GREETINGS.has(head)

/** The piece without the marks at its ends; null where nothing else is in it. */
function trimmed(places: readonly Place[], { first, next }: Piece): Clause | null {
  let from = first
  let to = next
  while (from < to && isEdge((places[from] as Place).token)) from++
  while (to > from && isEdge((places[to - 1] as Place).token)) to--
  return from === to ? null : { start: (places[from] as Place).token.start, end: (places[to - 1] as Place).token.end }
}

const isEdge = ({ kind, text }: Token): boolean => kind === 'punctuation' && /^[,;:–—()…-]/.test(text)
