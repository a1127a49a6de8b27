import { remember } from '../text/remember.ts'
import { type Alphabet, openAlphabet, readLines } from './alphabet.ts'
import { Automaton } from './automaton.ts'
import { asUint16, asUint32, readSections } from './container.ts'

/**
 * Lexicon: which stems there are, and by which paradigms each is inflected.
 *
 * A word form is a prefix ('', 'nie' of negated participles, 'naj' of superlatives), a stem and a suffix. The automaton spells stems;
 * after a stem stands code 0 and then the number of a paradigm. A paradigm says which suffixes it takes, with which tags, and how the
 * lemma is made from the stem. A word whose forms share no stem (pies, psa) has several parts, linked from the part of its lemma.
 */
export interface Lexicon {
  readonly alphabet: Alphabet
  readonly stems: Automaton
  /** For each prefix: suffix → its number. */
  readonly suffixNumbers: readonly ReadonlyMap<string, number>[]
  /** Suffix of each number, without its prefix. */
  readonly suffixes: readonly string[]
  /** First suffix number of each prefix. */
  readonly prefixStarts: readonly number[]
  /** The tags of each set as they stand in the file, parted by spaces; `tagsIn` takes them apart. */
  readonly tagsets: readonly string[]
  readonly lemmaEndings: readonly string[]
  /** Which letters of a lemma are capitals, bit by bit. */
  readonly capitals: Uint32Array
  /** Start of each paradigm in `paradigms`; one more at the end. */
  readonly paradigmStarts: Uint32Array
  /** lemmaCut, lemma ending, capitals, start in `patterns`, then suffix numbers in ascending order. */
  readonly paradigms: Uint16Array
  /** Tagset numbers, in the order of a paradigm's suffixes. */
  readonly patterns: Uint16Array
  /** Paradigm of a lemma's part → the word's other parts. */
  readonly otherParts: ReadonlyMap<number, readonly StemPart[]>
}

export interface StemPart {
  readonly stem: string
  readonly paradigm: number
}

export const PREFIXES = ['', 'nie', 'naj'] as const

/** Where a paradigm's suffix numbers begin. */
export const PARADIGM_HEAD = 5

/** Section order of the file; `training/lexicon/write-lexicon.ts` writes it. */
export function openLexicon(file: Uint8Array): Lexicon {
  const sections = readSections(file, 'LEXI')
  const section = (index: number): Uint8Array => sections[index] ?? new Uint8Array()
  const alphabet = openAlphabet(section(0))
  const suffixes = readLines(section(2), alphabet)
  const prefixStarts = [...asUint16(section(3))]
  return {
    alphabet,
    stems: new Automaton(section(1)),
    suffixes,
    prefixStarts,
    suffixNumbers: PREFIXES.map((_, prefix) =>
      numberSuffixes(suffixes, prefixStarts[prefix], prefixStarts[prefix + 1]),
    ),
    tagsets: readLines(section(4), alphabet),
    lemmaEndings: readLines(section(5), alphabet),
    capitals: asUint32(section(6)),
    paradigmStarts: asUint32(section(7)),
    paradigms: asUint16(section(8)),
    patterns: asUint16(section(9)),
    otherParts: new Map(readLines(section(10), alphabet).map(readOtherParts)),
  }
}

/** All the lexicon's tagsets together are shorter. */
const KEPT_CHARACTERS = 100_000

/** The tags of a set; taking all 600 apart at the start would take as long as opening the rest. */
export const tagsIn: (tagset: string) => readonly string[] = remember((tagset) => tagset.split(' '), KEPT_CHARACTERS)

function numberSuffixes(suffixes: readonly string[], start = 0, end = suffixes.length): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (let number = start; number < end; number++) numbers.set(suffixes[number] as string, number)
  return numbers
}

function readOtherParts(line: string): [number, readonly StemPart[]] {
  const [paradigm = '', ...parts] = line.split(' ')
  return [
    Number(paradigm),
    parts.map((part) => {
      const [stem = '', number = ''] = part.split(':')
      return { stem, paradigm: Number(number) }
    }),
  ]
}

/** Paradigm numbers below this are one byte after the stem; others are two: SHORT_NUMBERS + high byte of the excess, low byte. */
export const SHORT_NUMBERS = 200

// Scratch of `paradigmsAfter`, so that looking a word up allocates nothing here. Never held across calls.
const firstLabels = new Uint8Array(256)
const firstTargets = new Int32Array(256)
const secondLabels = new Uint8Array(256)
const secondTargets = new Int32Array(256)

/** Fills `out` with the paradigms of the stem whose state after code 0 is `ended`; returns how many there are (at most `out.length`). */
export function paradigmsAfter(stems: Automaton, ended: number, out: Uint16Array): number {
  let found = 0
  const count = stems.arcs(ended >> 1, firstLabels, firstTargets)
  for (let arc = 0; arc < count; arc++) {
    const label = firstLabels[arc] as number
    if (label < SHORT_NUMBERS) {
      out[found++] = label
      continue
    }
    const low = stems.arcs((firstTargets[arc] as number) >> 1, secondLabels, secondTargets)
    for (let inner = 0; inner < low; inner++)
      out[found++] = SHORT_NUMBERS + ((label - SHORT_NUMBERS) << 8) + (secondLabels[inner] as number)
  }
  return Math.min(found, out.length)
}
