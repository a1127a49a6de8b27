/**
 * Share of words right after their marks were stripped and restored, on the test parts of the reviews, beside the most frequent form.
 * Run: node training/polish/measure-marks.ts [--errors]
 */
import { foldDiacritics, isKnownWord, restoreDiacritics, tokenize } from '../../polish/polish.ts'
import { markings } from '../../polish/spelling/markings.ts'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { readJsonLines } from '../shared-data.ts'

const sentences = ['hotels_test', 'medicine_test'].flatMap((part) =>
  readJsonLines<{ text: string }>(`sentiment-reviews/${part}.jsonl`).map(({ text }) => text),
)
/** Reviews typed without marks themselves cannot say what is right. */
const careful = sentences.filter(
  (text) =>
    /[ąćęłńóśźż]/.test(text) &&
    !/(?<!\p{L})(?:sie|juz|tez|byc)(?!\p{L})/iu.test(text) &&
    tokenize(text).every((token) => token.kind !== 'word' || isKnownWord(token.text, polish)),
)

const wordsOf = (text: string): readonly string[] =>
  tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ text: word }) => word)
const commonest = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => markings(word.toLowerCase(), polish)[0]?.word ?? word)
const errors = new Map<string, number>()

function measure(name: string, texts: readonly string[], restore: (text: string) => string): void {
  let right = 0
  let all = 0
  const start = performance.now()
  for (const text of texts) {
    const expected = wordsOf(text)
    const restored = wordsOf(restore(foldDiacritics(text)))
    expected.forEach((word, index) => {
      all++
      if (word.toLowerCase() === restored[index]?.toLowerCase()) right++
      else if (restore !== commonest)
        errors.set(`${word}→${restored[index]}`, (errors.get(`${word}→${restored[index]}`) ?? 0) + 1)
    })
  }
  const perSecond = Math.round((all / (performance.now() - start)) * 1000)
  console.log(`${name}: ${((100 * right) / all).toFixed(2)} % of ${all} words, ${perSecond} words/s`)
}

for (const [name, texts] of [
  ['all sentences', sentences],
  ['carefully typed sentences', careful],
] as const) {
  measure(`${name}, untouched`, texts, (text) => text)
  measure(`${name}, most frequent form`, texts, commonest)
  errors.clear()
  measure(`${name}, restored in context`, texts, (text) => restoreDiacritics(text, polish))
}
if (process.argv.includes('--errors'))
  console.log(
    [...errors]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 60)
      .map(([error, count]) => `${error} ${count}`)
      .join(', '),
  )
