/**
 * Compiles polish/lexicon/lexicon.bin from PoliMorf and the words of polish/lexicon/words. Run: node training/lexicon/compile-lexicon.ts
 * Needs 3 GB of memory for half a minute and the Debian package libmorfologik-stemming2-java; the result is the same to the byte.
 */
import { writeFileSync } from 'node:fs'
import { readPolimorfWords } from './polimorf-words.ts'
import { writeLexicon } from './write-lexicon.ts'

const target = new URL('../../polish/lexicon/lexicon.bin', import.meta.url)
const file = writeLexicon(readPolimorfWords())
writeFileSync(target, file)
console.log(`${target.pathname}: ${file.length} bytes`)
