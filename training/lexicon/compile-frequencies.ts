/**
 * Compiles polish/lexicon/frequencies.bin from the frequency lists (wordfreq; OpenSubtitles for what wordfreq lacks), kept to forms that
 * the lexicon knows. Run after compile-lexicon.ts: node training/lexicon/compile-frequencies.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { GRADE_STEP } from '../../polish/lexicon/frequencies.ts'
import { openLexicon } from '../../polish/lexicon/lexicon.ts'
import { parseOwnWords } from '../../polish/lexicon/own-words.ts'
import { matchWord } from '../../polish/morphology/match.ts'
import { formsOf, lemmaFrom } from '../../polish/morphology/paradigm.ts'
import { POLISH_FILES } from '../../polish/open-polish.ts'
import { noteMade } from '../made-from.ts'
import { readTable } from '../shared-data.ts'
import { buildAutomaton } from './build-automaton.ts'
import { bytesOf, writeContainer } from './write-container.ts'
import { distinctSorted } from './write-lexicon.ts'

const folder = new URL('../../polish/lexicon/', import.meta.url)
const lexicon = openLexicon(readFileSync(new URL('lexicon.bin', folder)))

/** log10 of a word's share that grade 0 would have. */
const FLOOR = -8.6

/** Forms of the modern words the lists do not have are at least this common: about 6 in 10⁸. */
const MODERN_GRADE = 7

const grades = new Map<string, number>()
const grade = (word: string, share: number): void => {
  const value = Math.max(1, Math.min(40, Math.round((Math.log10(share) - FLOOR) / GRADE_STEP)))
  if (!grades.has(word) && matchWord(word, lexicon).length > 0) grades.set(word, value)
}
for (const [word = '', , centibels = ''] of readTable('language/freq-wordfreq/large_pl.tsv.gz'))
  grade(word, 10 ** (Number(centibels) / 100))
const subtitles = readTable('language/freq-opensubtitles/pl_50k.tsv')
const total = subtitles.reduce((sum, [, count = '']) => sum + Number(count), 0)
for (const [word = '', count = ''] of subtitles) if (Number(count) > 0) grade(word, Number(count) / total)
for (const { lemma } of parseOwnWords(readFileSync(new URL('words/modern-words.txt', folder), 'utf8'))) {
  for (const form of formsOfWord(lemma)) if (!grades.has(form)) grades.set(form, MODERN_GRADE)
}

/** Words of the trade are raised so far: 0.6 decades. */
const SERVICE_STEPS = 3

const service = readFileSync(new URL('words/service-words.txt', folder), 'utf8').replace(/#.*/g, '').split(/\s+/)
const served = new Set(service.filter((lemma) => lemma !== '').flatMap((lemma) => formsOfWord(lemma)))
for (const form of served) grades.set(form, Math.min(40, (grades.get(form) ?? 1) + SERVICE_STEPS))

const letters = [...new Set([...grades.keys()].join(''))].sort()
const codes = new Map(letters.map((letter, index) => [letter, index + 1]))
const sequences = [...grades].map(([word, value]) =>
  Uint8Array.from([...Array.from(word, (letter) => codes.get(letter) ?? 0), 0, value]),
)
const file = writeContainer('FREQ', [
  bytesOf(Uint16Array.from(letters, (letter) => letter.charCodeAt(0))),
  buildAutomaton(distinctSorted(sequences)),
])
writeFileSync(new URL('frequencies.bin', folder), file)
noteMade(POLISH_FILES.frequencies)
console.log(`frequencies.bin: ${grades.size} forms, ${file.length} bytes`)

/** Every form of every word with this lemma, in small letters. */
function formsOfWord(lemma: string): readonly string[] {
  return matchWord(lemma.toLowerCase(), lexicon)
    .filter(({ stem, paradigm }) => lemmaFrom(stem, paradigm, lexicon) === lemma)
    .flatMap(({ stem, paradigm }) => formsOf(stem, paradigm, lexicon).map(({ form }) => form.toLowerCase()))
}
