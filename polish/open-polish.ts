import { type Lexicon, openLexicon } from './lexicon/lexicon.ts'

/** The language files' bytes; `README.md` says which file of polish/lexicon is which. */
export interface PolishData {
  /** lexicon.bin */
  readonly lexicon: Uint8Array
}

/** Everything opened once from the language files. Opaque to others: pass it on. */
export interface Polish {
  readonly lexicon: Lexicon
}

/** The engine over these bytes, in a few milliseconds. @throws a plain Error saying what to do when they are not language files. */
export function openPolish(data: PolishData): Polish {
  return { lexicon: openLexicon(data.lexicon) }
}
