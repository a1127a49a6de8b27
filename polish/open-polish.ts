import { type Endings, openEndings } from './lexicon/endings.ts'
import { type Frequencies, openFrequencies } from './lexicon/frequencies.ts'
import { type Lexicon, openLexicon } from './lexicon/lexicon.ts'
import { type OwnWords, openOwnWords } from './lexicon/own-words.ts'
import { openWordVectors, type WordVectors } from './meaning/word-vectors.ts'
import { openRanker, type Ranker } from './models/ranker.ts'

/** The language files' bytes; `POLISH_FILES` says which file is which. */
export interface PolishData {
  readonly lexicon: Uint8Array
  readonly frequencies: Uint8Array
  readonly endings: Uint8Array
  readonly marks: Uint8Array
  readonly tagger: Uint8Array
  readonly meaning: Uint8Array
}

/** Where each of the engine's files lies, from the root of the repository. */
export const POLISH_FILES: Readonly<Record<keyof PolishData, string>> = {
  lexicon: 'polish/lexicon/lexicon.bin',
  frequencies: 'polish/lexicon/frequencies.bin',
  endings: 'polish/lexicon/endings.bin',
  marks: 'polish/models/marks.bin',
  tagger: 'polish/models/tagger.bin',
  meaning: 'polish/models/meaning.bin',
}

/** Everything opened once from the language files. Opaque to others: pass it on. */
export interface Polish {
  readonly lexicon: Lexicon
  readonly ownWords: OwnWords
  readonly frequencies: Frequencies
  readonly endings: Endings
  /** Chooses where a word needs Polish marks. */
  readonly marks: Ranker
  /** Chooses among a word's readings. */
  readonly tagger: Ranker
  /** Tells which words keep like company. */
  readonly meaning: WordVectors
}

/** The engine's data, each file fetched by the caller's `read`; the engine itself reads nothing. */
export function polishData(read: (path: string) => Uint8Array): PolishData {
  return {
    lexicon: read(POLISH_FILES.lexicon),
    frequencies: read(POLISH_FILES.frequencies),
    endings: read(POLISH_FILES.endings),
    marks: read(POLISH_FILES.marks),
    tagger: read(POLISH_FILES.tagger),
    meaning: read(POLISH_FILES.meaning),
  }
}

/**
 * The engine over these bytes, in a few milliseconds. `ownWords` are words that the lexicon lacks, one a line: `word` alone, or
 * `word model kind` where the model is inflected the same way, e.g. `Zwrotex indeks subst:m3`; the kind may be left out.
 * @throws a plain Error saying what to do when the bytes are not language files or a line of own words is wrong.
 */
export function openPolish(data: PolishData, ownWords = ''): Polish {
  const lexicon = openLexicon(data.lexicon)
  return {
    lexicon,
    ownWords: openOwnWords(ownWords, lexicon),
    frequencies: openFrequencies(data.frequencies),
    endings: openEndings(data.endings),
    marks: openRanker(data.marks),
    tagger: openRanker(data.tagger),
    meaning: openWordVectors(data.meaning),
  }
}

/** The engine with these words instead of the own words it had. @throws a plain Error saying what to do where a line of them is wrong. */
export function withOwnWords(polish: Polish, ownWords: string): Polish {
  return { ...polish, ownWords: openOwnWords(ownWords, polish.lexicon) }
}
