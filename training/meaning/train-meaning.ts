import { writeFileSync } from 'node:fs'
import { isFunctionWord } from '../../core/knowledge/function-words.ts'
import { foldDiacritics, isKnownWord, lemmaOf, POLISH_FILES, restoreDiacritics } from '../../polish/polish.ts'
import { noteMade } from '../made-from.ts'
import { polish } from '../reply/open-language.ts'
import { type Corpus, readCorpus } from './corpus.ts'
import { type Sentences, trainVectors } from './train-vectors.ts'

/** Makes `polish/models/meaning.bin`: a vector for each lemma that occurs often enough, as signed bytes. */
const RAREST = 12
const SETTINGS = { dimensions: 64, window: 5, negatives: 5, epochs: 4, rate: 0.05, subsample: 1e-4, seed: 11 }
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]+/gu
const LARGEST = 127

const corpus = readCorpus()
const lemmas = lemmatize(corpus)
const counts = countWords(lemmas)
const vocabulary = [...counts]
  .filter(([, count]) => count >= RAREST)
  .map(([word]) => word)
  .sort()
const ids = new Map(vocabulary.map((word, id) => [word, id]))
const sentences = number(lemmas, ids)
const frequencies = new Uint32Array(vocabulary.length)
for (const word of sentences.words) frequencies[word] = (frequencies[word] as number) + 1
process.stdout.write(`${vocabulary.length} lemmas, ${sentences.words.length} words\n`)
const vectors = trainVectors(sentences, frequencies, SETTINGS)
writeFileSync(new URL('../../polish/models/meaning.bin', import.meta.url), pack(vocabulary, vectors))
noteMade(POLISH_FILES.meaning)

function lemmatize({ running, groups }: Corpus): readonly (readonly string[])[] {
  const known = new Map<string, string>()
  const read = (text: string) =>
    (text.match(WORD) ?? []).map(lemma).filter((word) => word.length > 1 && !isFunctionWord(word))
  const lemma = (spelling: string): string => {
    const cached = known.get(spelling)
    if (cached !== undefined) return cached
    const found = foldDiacritics(
      lemmaOf(isKnownWord(spelling, polish) ? spelling : restoreDiacritics(spelling, polish), polish).toLowerCase(),
    )
    known.set(spelling, found)
    return found
  }
  return [...running, ...groups].map(read)
}

function countWords(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function number(texts: readonly (readonly string[])[], ids: ReadonlyMap<string, number>): Sentences {
  const known = texts.map((text) => text.flatMap((word) => ids.get(word) ?? [])).filter(({ length }) => length > 1)
  const starts = new Uint32Array(known.length + 1)
  known.forEach((text, i) => {
    starts[i + 1] = (starts[i] as number) + text.length
  })
  const words = new Uint32Array(starts[known.length] as number)
  known.forEach((text, i) => words.set(text, starts[i]))
  return { words, starts }
}

/** As `polish/meaning/word-vectors.ts` reads it. */
function pack(words: readonly string[], rows: Float32Array): Uint8Array {
  const { dimensions } = SETTINGS
  const list = new TextEncoder().encode(words.join(''))
  const listStart = 12 + (words.length + 1) * 4
  const bytes = new Uint8Array(listStart + list.length + rows.length)
  const head = new DataView(bytes.buffer)
  head.setUint32(0, words.length, true)
  head.setUint32(4, dimensions, true)
  head.setUint32(8, list.length, true)
  let start = 0
  for (const [i, word] of [...words, ''].entries()) {
    head.setUint32(12 + i * 4, start, true)
    start += word.length
  }
  bytes.set(list, listStart)
  const body = new Int8Array(bytes.buffer, listStart + list.length)
  for (let row = 0; row < words.length; row++) {
    const vector = rows.subarray(row * dimensions, (row + 1) * dimensions)
    const length = Math.hypot(...vector) || 1
    vector.forEach((value, d) => {
      body[row * dimensions + d] = Math.round((value / length) * LARGEST)
    })
  }
  return bytes
}
