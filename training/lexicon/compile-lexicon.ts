/**
 * Compiles polish/lexicon/lexicon.bin from PoliMorf and the words of polish/lexicon/words. Run: node training/lexicon/compile-lexicon.ts
 * Needs 3 GB of memory for a minute and the Debian package libmorfologik-stemming2-java; the result is the same to the byte.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Lexicon, openLexicon } from '../../polish/lexicon/lexicon.ts'
import { inflectLikeModel, parseOwnWords } from '../../polish/lexicon/own-words.ts'
import { POLISH_FILES } from '../../polish/open-polish.ts'
import { noteMade } from '../made-from.ts'
import type { Word } from './paradigms.ts'
import { readPolimorfWords } from './polimorf-words.ts'
import { writeLexicon } from './write-lexicon.ts'

const folder = new URL('../../polish/lexicon/', import.meta.url)
const polimorf = readPolimorfWords()
const base = openLexicon(writeLexicon(polimorf))
const file = writeLexicon([...polimorf, ...modernWords(base)])
writeFileSync(new URL('lexicon.bin', folder), file)
noteMade(POLISH_FILES.lexicon)
console.log(`lexicon.bin: ${file.length} bytes`)

/** Modern words are inflected like their models in PoliMorf, so a first lexicon is needed to make the second. */
function modernWords(lexicon: Lexicon): readonly Word[] {
  const known = new Set(polimorf.map(({ lemma }) => lemma))
  return parseOwnWords(readFileSync(new URL('words/modern-words.txt', folder), 'utf8')).map((word) => {
    if (known.has(word.lemma)) console.warn(`${word.lemma} stands in PoliMorf already`)
    return { lemma: word.lemma, forms: inflectLikeModel(word, lexicon) }
  })
}
