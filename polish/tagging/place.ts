import { gradeOf } from '../lexicon/frequencies.ts'
import { hashText, mix, sumOf } from '../models/ranker.ts'
import { analyse, type Reading } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import { rememberWord } from '../text/remember.ts'
import type { Token } from '../text/tokenize.ts'
import { ALONE_FEATURES, aloneFeatures, type Seen, type Spelling } from './tag-features.ts'
import { NUMBER, PUNCTUATION, type TagInfo, tagInfoOf, UNKNOWN } from './tag-info.ts'

const features = new Int32Array(ALONE_FEATURES)

/** A reading with what features see of it. */
export interface Candidate extends Seen {
  readonly reading: Reading
  /** What word and reading say by themselves: inside a sentence, and where it begins. */
  readonly alone: number
  readonly aloneFirst: number
}

/** A word as the tagger sees it, wherever it stands. */
interface KnownWord extends Spelling {
  readonly candidates: readonly Candidate[]
  /** What it can be, as one number. */
  readonly grammar: number
  /** Its tag where there is nothing to choose. */
  readonly fixed: TagInfo
}

/** A token in its place. */
export interface Place {
  readonly known: KnownWord
  /** It begins a sentence. */
  readonly first: boolean
}

/** A word with more readings than this is cut; no Polish word has so many worth telling apart. */
const MOST_READINGS = 96

export function readPlaces(tokens: readonly Token[], polish: Polish): readonly Place[] {
  let first = true
  return tokens.map(({ text, kind }) => {
    const place = { known: kind === 'word' ? wordAt(text, polish) : otherAt(text, kind === 'number'), first }
    first = kind === 'punctuation' && /^[.!?…]+$/.test(text)
    return place
  })
}

function otherAt(text: string, isNumber: boolean): KnownWord {
  return { ...spellingOf(text), candidates: [], grammar: 0, fixed: isNumber ? NUMBER : PUNCTUATION }
}

/** What the tagger sees of a word wherever it stands. */
export const wordAt: (text: string, polish: Polish) => KnownWord = rememberWord(readWord)

function readWord(text: string, polish: Polish): KnownWord {
  const spelling = spellingOf(text)
  const candidates = toCandidates(analyse(text, polish).slice(0, MOST_READINGS), spelling, polish)
  const grammar = candidates.reduce((sum, { info }) => (sum + mix(info.core, 1)) | 0, 0)
  return { ...spelling, candidates, grammar, fixed: UNKNOWN }
}

function spellingOf(text: string): Spelling {
  const lower = text.toLowerCase()
  return {
    word: hashText(lower),
    ending2: hashText(lower.slice(-2)),
    ending3: hashText(lower.slice(-3)),
    capital: lower !== text,
  }
}

function toCandidates(readings: readonly Reading[], spelling: Spelling, polish: Polish): readonly Candidate[] {
  const lemmas = new Map<string, { hash: number; grade: number }>()
  for (const { lemma } of readings) {
    if (!lemmas.has(lemma))
      lemmas.set(lemma, { hash: hashText(lemma), grade: gradeOf(lemma.toLowerCase(), polish.frequencies) })
  }
  const highest = Math.max(0, ...Array.from(lemmas.values(), ({ grade }) => grade))
  return readings.map((reading) => {
    const { hash, grade } = lemmas.get(reading.lemma) ?? { hash: 0, grade: 0 }
    const info = tagInfoOf(reading.tag)
    const seen = {
      info,
      lemma: hash,
      behind: highest - grade,
      properName: reading.lemma !== reading.lemma.toLowerCase(),
    }
    const alone = (first: boolean): number => {
      aloneFeatures(spelling, first, seen, features)
      return sumOf(features, ALONE_FEATURES, polish.tagger)
    }
    // With a single reading nothing is chosen.
    return readings.length < 2
      ? { reading, ...seen, alone: 0, aloneFirst: 0 }
      : { reading, ...seen, alone: alone(false), aloneFirst: alone(true) }
  })
}
