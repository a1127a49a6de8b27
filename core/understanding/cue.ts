import type { Span } from '../vocabulary/vocabulary.ts'
import type { Choice, Part, Pattern } from './cue-pattern.ts'
import type { MessageWords, Word } from './message-words.ts'

/**
 * Cues: short patterns of words, written as words without diacritics.
 *
 * `word` itself · `stem*` any word that begins so · `stem%` the same with one slip of the finger · `a|b*` one of these ·
 * `?word` may be missing · `~` up to three words between · `@thing` any word that this placeholder stands for.
 * A cue never reaches over the end of a sentence.
 */
export interface Cues {
  /** Number of the table: a word remembers for each which of its cues may begin with it. */
  readonly table: number
}

/** A cue found: its place, and the position of its group. */
export interface FoundCue extends Span {
  readonly group: number
}

const WIDEST_GAP = 3
/** Cues are looked up by so many first letters of a word, those that begin with a shorter word or stem by all its letters. */
const START = 3
const SHORT_START = 2
/** Under this key stand the cues that may begin with any word. */
const ANY = ''

let tables = 0
/** The cues of all tables by their start. */
const BY_START = new Map<string, Pattern[]>()

/** Reads cues, one a line; lines and spaces around do not matter. Each text given is a group of its own. */
export function readCues(...groups: readonly string[]): Cues {
  const table = tables++
  groups.forEach((lines, group) => {
    for (const line of lines.split('\n').map((one) => one.trim())) {
      if (line === '') continue
      const pattern = { parts: line.split(/\s+/).map(readPart), table, group }
      for (const start of startsOf(pattern)) {
        const there = BY_START.get(start)
        if (there === undefined) BY_START.set(start, [pattern])
        else there.push(pattern)
      }
    }
  })
  return { table }
}

function startsOf({ parts }: Pattern): ReadonlySet<string> {
  const first = (parts[0] as Part).choices
  const isFree = first.some(({ text, match }) => match === 'typo' || (match === 'stem' && text.length < SHORT_START))
  return new Set(isFree ? [ANY] : first.map(({ text }) => text.slice(0, START)))
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
  if (text.startsWith('@')) return { text, match: 'placeholder' }
  if (text.endsWith('*')) return { text: text.slice(0, -1), match: 'stem' }
  if (text.endsWith('%')) return { text: text.slice(0, -1), match: 'typo' }
  return { text, match: 'whole' }
}

/** The first place where a cue holds; null when none does. */
export function findCue(cues: Cues, { words }: MessageWords): Span | null {
  for (let at = 0; at < words.length; at++) {
    for (const { parts } of candidatesFor(cues, words[at] as Word)) {
      const end = matchFrom(parts, 0, words, at, at)
      if (end !== null) return { start: (words[at] as Word).start, end: (words[end - 1] as Word).end }
    }
  }
  return null
}

/** Every place where a cue holds: for each word at most one cue of each group. */
export function findCues(cues: Cues, { words }: MessageWords): readonly FoundCue[] {
  const found: FoundCue[] = []
  for (let at = 0; at < words.length; at++) {
    const candidates = candidatesFor(cues, words[at] as Word)
    if (candidates.length > 0) found.push(...matchesAt(candidates, words, at))
  }
  return found
}

const NONE: readonly never[] = []

/** Which cues may begin with a word hangs on its spelling alone, so it is worked out once a spelling, for all tables together. */
function candidatesFor({ table }: Cues, word: Word): readonly Pattern[] {
  const { cues } = word.facts
  if (cues[table] === undefined) findCandidates(word, cues)
  return cues[table] ?? NONE
}

function findCandidates(word: Word, cues: (readonly Pattern[])[]): void {
  const { folded, placeholder } = word.facts
  const starts = [ANY, folded.slice(0, START)]
  if (folded.length >= START) starts.push(folded.slice(0, SHORT_START))
  if (placeholder !== null) starts.push(placeholder.slice(0, START))
  const found = new Set<Pattern>()
  for (const start of starts)
    for (const pattern of BY_START.get(start) ?? NONE) if (mayBeginWith(pattern, word)) found.add(pattern)
  for (let table = 0; table < tables; table++) cues[table] = NONE
  for (const pattern of found) cues[pattern.table] = [...(cues[pattern.table] ?? NONE), pattern]
}

function mayBeginWith({ parts }: Pattern, word: Word): boolean {
  const first = parts[0] as Part
  return first.kind !== 'word' || first.choices.some((choice) => matches(choice, word))
}

function matchesAt(candidates: readonly Pattern[], words: readonly Word[], at: number): readonly FoundCue[] {
  const found: FoundCue[] = []
  for (const { parts, group } of candidates) {
    if (found.some((one) => one.group === group)) continue
    const end = matchFrom(parts, 0, words, at, at)
    if (end !== null) found.push({ group, start: (words[at] as Word).start, end: (words[end - 1] as Word).end })
  }
  return found
}

/** Where the match ends (exclusive word index), or null. */
function matchFrom(
  parts: readonly Part[],
  part: number,
  words: readonly Word[],
  at: number,
  first: number,
): number | null {
  const wanted = parts[part]
  if (wanted === undefined) return at
  if (wanted.kind === 'gap') {
    for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) {
      const end = matchFrom(parts, part + 1, words, at + skipped, first)
      if (end !== null) return end
      if (words[at + skipped]?.startsSentence ?? true) return null
    }
    return null
  }
  const word = words[at]
  const inSentence = word !== undefined && (at === first || !word.startsSentence)
  if (inSentence && wanted.choices.some((choice) => matches(choice, word))) {
    const end = matchFrom(parts, part + 1, words, at + 1, first)
    if (end !== null) return end
  }
  return wanted.kind === 'optional' ? matchFrom(parts, part + 1, words, at, first) : null
}

function matches({ text, match }: Choice, word: Word): boolean {
  if (match === 'placeholder') return word.facts.placeholder === text
  if (match === 'whole') return word.folded === text
  if (word.folded.startsWith(text)) return true
  return match === 'typo' && isOneSlipAway(text, word.folded)
}

/** True when the word begins with the stem after one letter is left out, put in, changed, or two are swapped. */
function isOneSlipAway(stem: string, word: string): boolean {
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
