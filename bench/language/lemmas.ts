import { analyse, lemmaOf, lemmatize, type Polish } from '../../polish/polish.ts'
import { type GoldSentence, readGold } from './gold.ts'
import { nlpJs } from './peers.ts'
import { percent, type Row } from './row.ts'

const ASKED = { among: 0.98, first: 0.93 }

interface Stemmer {
  stem(words: readonly string[]): readonly string[]
}

/** Right lemma among the answers and first: in the sentence, and for the word alone. */
export function measureLemmas(polish: Polish): readonly Row[] {
  const sentences = readGold()
  const all = sentences.flatMap(({ words }) => words)
  const rightIn = (judge: (sentence: GoldSentence) => readonly boolean[]): number =>
    sentences.flatMap(judge).filter(Boolean).length
  const same = (lemmas: readonly string[], own: string | undefined): boolean =>
    own !== undefined && lemmas.some((lemma) => lemma.toLowerCase() === own.toLowerCase())

  const among = rightIn(({ words }) =>
    words.map(({ form, lemmas }) => analyse(form, polish).some(({ lemma }) => same(lemmas, lemma))),
  )
  const alone = rightIn(({ words }) => words.map(({ form, lemmas }) => same(lemmas, lemmaOf(form, polish))))
  const inContext = rightIn(({ text, words }) => {
    const found = new Map(lemmatize(text, polish).map(({ token, lemma }) => [token.start, lemma]))
    if (process.argv.includes('--errors'))
      for (const { form, start, lemmas } of words)
        if (!same(lemmas, found.get(start))) console.log(`  ${form}: ${found.get(start)} for ${lemmas.join('|')}`)
    return words.map(({ start, lemmas }) => same(lemmas, found.get(start)))
  })
  return [
    {
      what: 'right lemma among the answers',
      asked: '98 %',
      reached: percent(among, all.length),
      peers: stemmerPeer(sentences),
      holds: among / all.length >= ASKED.among,
    },
    {
      what: 'right lemma first, in its sentence (word alone)',
      asked: '93 %',
      reached: `${percent(inContext, all.length)} (${((100 * alone) / all.length).toFixed(1)} %)`,
      peers: '',
      holds: inContext / all.length >= ASKED.first,
    },
  ]
}

/** NLP.js has stems only: right where the word and its lemma have the same one. */
function stemmerPeer(sentences: readonly GoldSentence[]): string {
  const stems = nlpJs<{ StemmerPl: new () => Stemmer }>('lang-pl')
  if (stems === null) return 'NLP.js not installed (see bench/README.md)'
  const stemmer = new stems.StemmerPl()
  const stemOf = (word: string): string | undefined => stemmer.stem([word.toLowerCase()])[0]
  const words = sentences.flatMap((sentence) => sentence.words)
  const right = words.filter(({ form, lemmas }) => lemmas.some((lemma) => stemOf(form) === stemOf(lemma)))
  return `NLP.js, same stem: ${percent(right.length, words.length)}`
}
