import { readFileSync } from 'node:fs'
import { openFrequencies } from '../../polish/lexicon/frequencies.ts'
import { openLexicon } from '../../polish/lexicon/lexicon.ts'
import { openOwnWords } from '../../polish/lexicon/own-words.ts'
import type { Ranker } from '../../polish/models/ranker.ts'
import { POLISH_FILES, type Polish } from '../../polish/open-polish.ts'

const root = new URL('../../', import.meta.url)
const NOT_TRAINED: Ranker = { weights: new Int8Array(1), scale: 0 }

/** The engine before its models are trained: over the lexicon and the frequencies only. */
export function openUntrained(): Polish {
  const lexicon = openLexicon(readFileSync(new URL(POLISH_FILES.lexicon, root)))
  return {
    lexicon,
    ownWords: openOwnWords('', lexicon),
    frequencies: openFrequencies(readFileSync(new URL(POLISH_FILES.frequencies, root))),
    endings: new Map(),
    marks: NOT_TRAINED,
    tagger: NOT_TRAINED,
    meaning: { starts: new Uint32Array(1), list: new Uint8Array(), dimensions: 0, rows: new Int8Array() },
  }
}
