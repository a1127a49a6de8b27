import type { Span } from '../vocabulary/vocabulary.ts'
import type { MessageWords, Word } from './message-words.ts'

/**
 * Cues: short patterns of words, written as words without diacritics.
 *
 * `word` itself · `stem*` any word that begins so · `stem%` the same with one slip of the finger · `a|b*` one of these ·
 * `?word` may be missing · `~` up to three words between. A cue never reaches over the end of a sentence.
 */
export interface Cues {
  readonly byLetter: ReadonlyMap<string, readonly Pattern[]>
}

type Pattern = readonly Part[]

interface Part {
  readonly kind: 'word' | 'optional' | 'gap'
  readonly choices: readonly Choice[]
}

interface Choice {
  readonly text: string
  readonly match: 'whole' | 'stem' | 'typo'
}

const WIDEST_GAP = 3
/** Under this key stand the cues whose first letter may be anything. */
const ANY = ''

/** Reads cues, one a line; lines and spaces around do not matter. */
export function readCues(lines: string): Cues {
  const byLetter = new Map<string, Pattern[]>()
  for (const line of lines.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const pattern = line.split(/\s+/).map(readPart)
    const first = (pattern[0] as Part).choices
    const letters = first.some((choice) => choice.match === 'typo')
      ? [ANY]
      : new Set(first.map(({ text }) => text.charAt(0)))
    for (const letter of letters) byLetter.set(letter, [...(byLetter.get(letter) ?? []), pattern])
  }
  return { byLetter }
}

function readPart(text: string): Part {
  if (text === '~') return { kind: 'gap', choices: [] }
  const optional = text.startsWith('?')
  return {
    kind: optional ? 'optional' : 'word',
    choices: text
      .slice(optional ? 1 : 0)
      .split('|')
      .map(readChoice),
  }
}

function readChoice(text: string): Choice {
  if (text.endsWith('*')) return { text: text.slice(0, -1), match: 'stem' }
  if (text.endsWith('%')) return { text: text.slice(0, -1), match: 'typo' }
  return { text, match: 'whole' }
}

/** The first place where a cue holds; null when none does. */
export function findCue(cues: Cues, message: MessageWords): Span | null {
  return findCues(cues, message).next().value ?? null
}

/** Every place where a cue holds, one for each first word. */
export function* findCues(cues: Cues, { words }: MessageWords): Generator<Span, undefined> {
  const anywhere = cues.byLetter.get(ANY) ?? []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const likely = cues.byLetter.get(word.folded.charAt(0)) ?? []
    const end = endOfAny(likely, words, at) ?? endOfAny(anywhere, words, at)
    if (end !== null) yield { start: word.start, end: (words[end - 1] as Word).end }
  }
}

function endOfAny(patterns: readonly Pattern[], words: readonly Word[], at: number): number | null {
  for (const pattern of patterns) {
    const end = matchFrom(pattern, 0, words, at, at)
    if (end !== null) return end
  }
  return null
}

/** Where the match ends (exclusive word index), or null. */
function matchFrom(pattern: Pattern, part: number, words: readonly Word[], at: number, first: number): number | null {
  const wanted = pattern[part]
  if (wanted === undefined) return at
  if (wanted.kind === 'gap') {
    for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) {
      const end = matchFrom(pattern, part + 1, words, at + skipped, first)
      if (end !== null) return end
    }
    return null
  }
  const word = words[at]
  const inSentence =
    word !== undefined && (at === first || !words.slice(first + 1, at + 1).some((one) => one.startsSentence))
  if (inSentence && wanted.choices.some((choice) => matches(choice, word.folded))) {
    const end = matchFrom(pattern, part + 1, words, at + 1, first)
    if (end !== null) return end
  }
  return wanted.kind === 'optional' ? matchFrom(pattern, part + 1, words, at, first) : null
}

function matches({ text, match }: Choice, word: string): boolean {
  if (match === 'whole') return word === text
  if (word.startsWith(text)) return true
  return match === 'typo' && isOneSlipAway(text, word)
}

/** True when the word begins with the stem after one letter is left out, put in, changed, or two are swapped. */
export function isOneSlipAway(stem: string, word: string): boolean {
  let same = 0
  while (same < stem.length && stem[same] === word[same]) same++
  const rest = stem.slice(same)
  return (
    word.startsWith(rest.slice(1), same + 1) ||
    word.startsWith(rest.slice(1), same) ||
    word.startsWith(rest, same + 1) ||
    (rest.length > 1 && word.startsWith(`${rest[1]}${rest[0]}${rest.slice(2)}`, same))
  )
}
