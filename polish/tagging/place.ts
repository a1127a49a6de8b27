import { gradeOf } from '../lexicon/frequencies.ts'
import { hashText, mix } from '../models/ranker.ts'
import { analyse, type Reading } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import type { Token } from '../text/tokenize.ts'
import { NUMBER, PUNCTUATION, type TagInfo, UNKNOWN } from './tag-info.ts'

/** A reading with what features see of it. */
export interface Candidate {
  readonly reading: Reading
  readonly info: TagInfo
  readonly lemma: number
  /** Steps of frequency by which the commonest lemma of the word is commoner. */
  readonly behind: number
  readonly properName: boolean
}

/** A token as the tagger sees it. */
export interface Place {
  readonly word: number
  readonly ending2: number
  readonly ending3: number
  readonly candidates: readonly Candidate[]
  /** What it can be, as one number. */
  readonly grammar: number
  readonly capital: boolean
  readonly first: boolean
  /** Its tag where there is nothing to choose. */
  readonly fixed: TagInfo
}

/** A word with more readings than this is cut; no Polish word has so many worth telling apart. */
const MOST_READINGS = 96

export function readPlaces(tokens: readonly Token[], polish: Polish): readonly Place[] {
  let first = true
  return tokens.map((token) => {
    const place = readPlace(token, first, polish)
    first = token.kind === 'punctuation' && /^[.!?…]+$/.test(token.text)
    return place
  })
}

export function readPlace({ text, kind }: Pick<Token, 'text' | 'kind'>, first: boolean, polish: Polish): Place {
  const lower = text.toLowerCase()
  const readings = kind === 'word' ? analyse(text, polish).slice(0, MOST_READINGS) : []
  const candidates = toCandidates(readings, polish)
  return {
    word: hashText(lower),
    ending2: hashText(lower.slice(-2)),
    ending3: hashText(lower.slice(-3)),
    candidates,
    grammar: candidates.reduce((sum, { info }) => (sum + mix(info.core, 1)) | 0, 0),
    capital: lower !== text,
    first,
    fixed: kind === 'word' ? UNKNOWN : kind === 'number' ? NUMBER : PUNCTUATION,
  }
}

function toCandidates(readings: readonly Reading[], polish: Polish): readonly Candidate[] {
  const lemmas = new Map<string, { hash: number; grade: number }>()
  for (const { lemma } of readings) {
    if (!lemmas.has(lemma))
      lemmas.set(lemma, { hash: hashText(lemma), grade: gradeOf(lemma.toLowerCase(), polish.frequencies) })
  }
  const highest = Math.max(0, ...Array.from(lemmas.values(), ({ grade }) => grade))
  return readings.map((reading) => {
    const { hash, grade } = lemmas.get(reading.lemma) ?? { hash: 0, grade: 0 }
    const info = polish.tags.get(reading.tag) ?? UNKNOWN
    return {
      reading,
      info,
      lemma: hash,
      behind: highest - grade,
      properName: reading.lemma !== reading.lemma.toLowerCase(),
    }
  })
}
