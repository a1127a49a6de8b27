import type { Polish } from '../../../polish/polish.ts'
import { type ToneFeatures, toneFeaturesOf } from '../../guard/guard.ts'
import { hashOfPair, type MessageWords, readWords } from '../../understanding/understanding.ts'
import { ASKED_KINDS, askedKind, lastAsked } from './asked-kind.ts'

type Word = MessageWords['words'][number]

/** What a customer's last word can be: it leaves the firm owing nothing, wants or hands over something, or says that it is not well. */
export const ENDINGS = ['settled', 'wants', 'amiss'] as const
export type Ending = (typeof ENDINGS)[number]

/** Rows of the model; a power of two. */
export const ENDING_ROWS = 1 << 14

/** Kinds of feature: how loud, and what keeps them apart from other kinds. */
const KIND = { seed: 31, weight: 1 }
const IN_KIND = { seed: 32, weight: 0.8 }
const FIRST = { seed: 33, weight: 0.8 }
const PAIR = { seed: 38, weight: 0.8 }
const PIECE = { seed: 36, weight: 0.8 }
const WHOLE = { seed: 37, weight: 2, words: 3 }
const SIGN = { seed: 34, weight: 1 }
const ECHO = { seed: 35, weight: 2.5 }
/** Words that both say are an echo from so many letters on; endings differ. */
const STEM = 4
/** What tells how it ends stands in so many words, or there is more to it than an ending. */
const WORDS_IN_KIND = 12
const LENGTHS = [2, 4, 8, 14] as const
/** All values of a message together have this length. */
const LENGTH = 3

/** What the model of endings sees: the customer's words and meaning, what they were asked, and whether they say it back. */
export function lastWordFeaturesOf(text: string, before: string, polish: Polish): ToneFeatures {
  const said = toneFeaturesOf(text, polish)
  const { words } = readWords(text, polish)
  const rows = [...said.rows]
  const values = [...said.values]
  const add = (hash: number, weight: number): void => {
    rows.push(hash)
    values.push(weight)
  }
  const kind = ASKED_KINDS.indexOf(askedKind(before))
  add(hashOfPair(kind, 0, KIND.seed), KIND.weight)
  const first = words.slice(0, WORDS_IN_KIND)
  for (const { facts } of first)
    add(hashOfPair(facts.lemmaHash, kind, IN_KIND.seed), IN_KIND.weight * first.length ** -0.4)
  const pieces = first.flatMap(({ facts }) => [...facts.grams])
  for (const piece of pieces) add(hashOfPair(piece, 0, PIECE.seed), PIECE.weight * pieces.length ** -0.4)
  if (first[0] !== undefined) add(hashOfPair(first[0].facts.wordHash, kind, FIRST.seed), FIRST.weight)
  for (const [at, { facts }] of first.slice(1).entries())
    add(hashOfPair((first[at] as Word).facts.wordHash, facts.wordHash, PAIR.seed), PAIR.weight * first.length ** -0.4)
  if (words.length <= WHOLE.words) {
    const whole = words.reduce((hash, { facts }) => hashOfPair(hash, facts.wordHash, WHOLE.seed), kind)
    add(whole, WHOLE.weight)
  }
  for (const sign of signsOf(text, words.length)) add(hashOfPair(sign, 0, SIGN.seed), SIGN.weight)
  const echo = echoOf(text, before, polish)
  if (echo > 0) {
    add(hashOfPair(echo, 0, ECHO.seed), ECHO.weight)
    add(hashOfPair(echo, kind + 1, ECHO.seed), ECHO.weight)
  }
  const length = Math.hypot(...values) / LENGTH || 1
  return { rows: rows.map((row) => row & (ENDING_ROWS - 1)), values: values.map((value) => value / length) }
}

/** How long it is, and whether it asks, calls out, smiles or names a number. */
function signsOf(text: string, words: number): readonly number[] {
  const size = LENGTHS.findIndex((most) => words <= most)
  const seen = [/\?/, /!/, /[:;]-?[)D]|\p{Extended_Pictographic}/u, /\d{3,}/, /\d/]
  return [size < 0 ? LENGTHS.length : size, ...seen.flatMap((sign, at) => (sign.test(text) ? [10 + at] : []))]
}

/** 1: a word of the question said back ("pasuje"), 2: said back denied ("nie pasuje"), 0: neither. */
function echoOf(text: string, before: string, polish: Polish): number {
  const asked = new Set(stems(lastAsked(before), polish))
  const own = readWords(text, polish).words
  const at = own.findIndex(({ folded }) => folded.length >= STEM && asked.has(folded.slice(0, STEM)))
  if (at < 0) return 0
  return own.slice(Math.max(0, at - 2), at).some(({ folded }) => folded === 'nie') ? 2 : 1
}

function stems(text: string, polish: Polish): readonly string[] {
  return readWords(text, polish).words.flatMap(({ folded }) => (folded.length >= STEM ? [folded.slice(0, STEM)] : []))
}
