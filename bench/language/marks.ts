import {
  foldDiacritics,
  isKnownWord,
  markedSpellings,
  type Polish,
  restoreDiacritics,
  tokenize,
} from '../../polish/polish.ts'
import { cpuMs, type Row } from './row.ts'
import { readJsonLines } from './shared.ts'

const ASKED = 0.985

/** Share of words right after their marks were stripped and put back, on the test parts of the reviews. */
export function measureMarks(polish: Polish): readonly Row[] {
  const files = ['hotels_test', 'medicine_test'].map((part) =>
    readJsonLines<{ text: string }>(`sentiment-reviews/${part}.jsonl`),
  )
  const texts = files.flatMap((rows) => rows ?? []).map(({ text }) => text)
  if (texts.length === 0) return []
  const careful = texts.filter((text) => isTypedCarefully(text, polish))
  return [
    rowOf('all sentences, slips of the reviewers counted as errors', null, texts, polish),
    rowOf('sentences of known words, typed with marks', ASKED, careful, polish),
  ]
}

/** A review typed without marks, or with slips, cannot say what is right. */
function isTypedCarefully(text: string, polish: Polish): boolean {
  return (
    /[ąćęłńóśźż]/.test(text) &&
    !/(?<!\p{L})(?:sie|juz|tez|byc)(?!\p{L})/iu.test(text) &&
    tokenize(text).every(({ kind, text: word }) => kind !== 'word' || isKnownWord(word, polish))
  )
}

function rowOf(name: string, asked: number | null, texts: readonly string[], polish: Polish): Row {
  const commonest = (text: string): string =>
    text.replace(/\p{L}+/gu, (word) => markedSpellings(word.toLowerCase(), polish)[0]?.word ?? word)
  let own = { right: 0, all: 0 }
  const spent = cpuMs(() => {
    own = shareRight(texts, (text) => restoreDiacritics(text, polish))
  })
  const baseline = shareRight(texts, commonest)
  const share = ({ right, all }: { right: number; all: number }): string => `${((100 * right) / all).toFixed(2)} %`
  return {
    what: `diacritics restored, ${name}`,
    asked: asked === null ? '' : '98.5 %',
    reached: `${share(own)} of ${own.all} words, ${Math.round(own.all / spent)}k words/s`,
    peers: `most frequent form ${share(baseline)}, untouched ${share(shareRight(texts, (text) => text))}`,
    holds: asked === null ? null : own.right / own.all >= asked,
  }
}

function shareRight(texts: readonly string[], restore: (text: string) => string): { right: number; all: number } {
  let right = 0
  let all = 0
  for (const text of texts) {
    const restored = wordsOf(restore(foldDiacritics(text)))
    wordsOf(text).forEach((word, index) => {
      all++
      if (word === restored[index]) right++
    })
  }
  return { right, all }
}

const wordsOf = (text: string): readonly string[] =>
  tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ text: word }) => word.toLowerCase())
