import { SHORT_NUMBERS } from '../../polish/lexicon/lexicon.ts'
import { buildAutomaton } from './build-automaton.ts'
import { cutIntoParts, type Part, PREFIXES, type Word } from './paradigms.ts'
import { bytesOf, writeContainer } from './write-container.ts'

/** A part with the capitals of its word and the other parts it leads to. */
interface Piece {
  readonly part: Part
  readonly capitals: number
  readonly key: string
  readonly others: readonly Piece[]
}

/** The lexicon file of these words, the same for the same words in the same order; layout as in `polish/lexicon/lexicon.ts`. */
export function writeLexicon(words: Iterable<Word>): Uint8Array {
  const pieces = [...words].flatMap(piecesOf)
  const paradigms = rankByUse(pieces.map(({ key }) => key))
  const samples = new Map(pieces.map((piece) => [piece.key, piece]))
  const ordered = [...paradigms.keys()].map((key) => samples.get(key) as Piece)

  const cellKeys = [...new Set(ordered.flatMap(({ part }) => part.cells.map(cellKey)))].sort(compareText)
  const cellNumbers = new Map(cellKeys.map((key, index) => [key, index]))
  const tagsets = rankByUse(ordered.flatMap(({ part }) => part.cells.map(({ tags }) => tags)))
  const endings = rankByUse(ordered.map(({ part }) => part.lemmaAdd))
  const capitals = rankByUse(ordered.map((piece) => String(piece.capitals)))
  const letters = lettersOf(pieces, [...tagsets.keys(), '0123456789: '])
  const codes = new Map(letters.map((letter, index) => [letter, index + 1]))

  const patterns: number[] = []
  const patternStarts = new Map<string, number>()
  const starts: number[] = []
  const table: number[] = []
  for (const { part, capitals: mask } of ordered) {
    const cells = [...part.cells].sort(
      (a, b) => (cellNumbers.get(cellKey(a)) ?? 0) - (cellNumbers.get(cellKey(b)) ?? 0),
    )
    const pattern = cells.map(({ tags }) => tagsets.get(tags) ?? 0)
    const patternKey = pattern.join()
    if (!patternStarts.has(patternKey)) {
      patternStarts.set(patternKey, patterns.length)
      patterns.push(...pattern)
    }
    const patternStart = patternStarts.get(patternKey) ?? 0
    starts.push(table.length)
    table.push(
      part.lemmaCut,
      endings.get(part.lemmaAdd) ?? 0,
      capitals.get(String(mask)) ?? 0,
      patternStart & 0xffff,
      patternStart >>> 16,
    )
    table.push(...cells.map((cell) => cellNumbers.get(cellKey(cell)) ?? 0))
  }
  starts.push(table.length)
  for (const [name, size] of Object.entries({
    paradigms: ordered.length,
    suffixes: cellKeys.length,
    tagsets: tagsets.size,
    endings: endings.size,
  })) {
    if (size >= 0xffff) throw new Error(`${size} ${name} are more than the layout can number`)
  }

  const others = ordered
    .filter(({ others }) => others.length > 0)
    .map((piece) =>
      [paradigms.get(piece.key), ...piece.others.map((other) => `${other.part.stem}:${paradigms.get(other.key)}`)].join(
        ' ',
      ),
    )
  const lines = (texts: readonly string[]): Uint8Array => encodeLines(texts, codes)
  return writeContainer('LEXI', [
    bytesOf(Uint16Array.from(letters, (letter) => letter.charCodeAt(0))),
    buildAutomaton(stemSequences(pieces, paradigms, codes)),
    lines(cellKeys.map((key) => key.slice(1))),
    bytesOf(Uint16Array.from(PREFIXES, (_, prefix) => cellKeys.findIndex((key) => Number(key[0]) >= prefix))),
    lines([...tagsets.keys()]),
    lines([...endings.keys()]),
    bytesOf(Uint32Array.from(capitals.keys(), Number)),
    bytesOf(Uint32Array.from(starts)),
    bytesOf(Uint16Array.from(table)),
    bytesOf(Uint16Array.from(patterns)),
    lines(others),
  ])
}

function piecesOf(word: Word): readonly Piece[] {
  const capitals = capitalsOf(word.lemma)
  const parts = [...cutIntoParts(word)].sort((a, b) => Number(spellsLemma(b, word)) - Number(spellsLemma(a, word)))
  const bare = parts.map((part) => ({ part, capitals, key: paradigmKey(part, capitals), others: [] }))
  const [first, ...rest] = bare
  if (first === undefined || rest.length === 0) return bare
  // The part that leads to others is this word's alone: its key holds the word.
  return [
    {
      ...first,
      key: `${first.key}#${first.part.stem}#${rest.map(({ part, key }) => part.stem + key).join()}`,
      others: rest,
    },
    ...rest,
  ]
}

const spellsLemma = (part: Part, word: Word): boolean =>
  part.cells.some(({ prefix, suffix }) => prefix === 0 && part.stem + suffix === word.lemma.toLowerCase())

/** Bit i: letter i of the lemma is a capital. Letters past the thirtieth count as small. */
function capitalsOf(lemma: string): number {
  let mask = 0
  for (let at = 0; at < Math.min(30, lemma.length); at++) if (lemma[at] !== lemma[at]?.toLowerCase()) mask |= 1 << at
  return mask
}

const cellKey = ({ prefix, suffix }: { prefix: number; suffix: string }): string => `${prefix}${suffix}`
const paradigmKey = (part: Part, capitals: number): string =>
  `${capitals}|${part.lemmaCut}|${part.lemmaAdd}|${part.cells.map((cell) => `${cellKey(cell)}=${cell.tags}`).join(';')}`

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Distinct texts, most used first, with their rank. */
function rankByUse(texts: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1)
  return new Map([...uses].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([text], rank) => [text, rank]))
}

function lettersOf(pieces: readonly Piece[], texts: readonly string[]): readonly string[] {
  const letters = new Set(texts.join(''))
  for (const { part } of pieces)
    for (const letter of [part.stem, part.lemmaAdd, ...part.cells.map(({ suffix }) => suffix)].join(''))
      letters.add(letter)
  if (letters.size > 255) throw new Error(`${letters.size} letters are more than the 255 that the layout can number`)
  return [...letters].sort(compareText)
}

export function encodeLines(texts: readonly string[], codes: ReadonlyMap<string, number>): Uint8Array {
  return Uint8Array.from(
    texts.flatMap((text, index) => [
      ...(index > 0 ? [0] : []),
      ...Array.from(text, (letter) => codes.get(letter) ?? 0),
    ]),
  )
}

function stemSequences(
  pieces: readonly Piece[],
  paradigms: ReadonlyMap<string, number>,
  codes: ReadonlyMap<string, number>,
): readonly Uint8Array[] {
  const sequences = pieces.map(({ part, key }) => {
    const number = paradigms.get(key) ?? 0
    const excess = number - SHORT_NUMBERS
    const value = excess < 0 ? [number] : [SHORT_NUMBERS + (excess >> 8), excess & 255]
    return Uint8Array.from([...Array.from(part.stem, (letter) => codes.get(letter) ?? 0), 0, ...value])
  })
  return distinctSorted(sequences)
}

/** The sequences in ascending order, each once. */
export function distinctSorted(sequences: readonly Uint8Array[]): readonly Uint8Array[] {
  const sorted = [...sequences].sort(compareBytes)
  return sorted.filter(
    (sequence, index) => index === 0 || compareBytes(sequence, sorted[index - 1] as Uint8Array) !== 0,
  )
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return (a[at] as number) - (b[at] as number)
  return a.length - b.length
}
