/** Lemma, part of speech and whole tag right, against a treebank that trains nothing (ud-sz-gpl). Run: node training/polish/measure-tagger.ts */
import { analyse } from '../../polish/morphology/analyse.ts'
import { tagAlone, tagWords } from '../../polish/tagging/tag-words.ts'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { type Token, tokenize } from '../../polish/text/tokenize.ts'
import { readTreebank } from './treebank.ts'

const sentences = readTreebank('language/ud-sz-gpl/test.tsv.gz').slice(0, 1080)
const counts = {
  words: 0,
  known: 0,
  among: 0,
  firstListed: 0,
  aloneLemma: 0,
  lemma: 0,
  pos: 0,
  tag: 0,
  caseRight: 0,
  caseAll: 0,
}
const wrong = new Map<string, number>()
const start = performance.now()
for (const gold of sentences) {
  const tokens: Token[] = gold.map(({ text }) => ({
    kind: tokenize(text)[0]?.kind ?? 'symbol',
    text,
    start: 0,
    end: text.length,
  }))
  const chosen = tagWords(tokens, polish)
  gold.forEach(({ text, lemma, tag }, index) => {
    if (tokens[index]?.kind !== 'word' || /^(?:brev|ign|frag|aglt|_|xxx)/.test(tag)) return
    const same = (own: string | undefined): boolean => own?.toLowerCase() === lemma.toLowerCase()
    counts.words++
    const readings = analyse(text, polish)
    if (readings.length === 0) return
    counts.known++
    if (readings.some((reading) => same(reading.lemma))) counts.among++
    if (same(readings[0]?.lemma)) counts.firstListed++
    if (same(tagAlone(text, polish)?.lemma)) counts.aloneLemma++
    const own = chosen[index]
    if (same(own?.lemma)) counts.lemma++
    else wrong.set(`${text}: ${own?.lemma} (${lemma})`, (wrong.get(`${text}: ${own?.lemma} (${lemma})`) ?? 0) + 1)
    if (own?.tag.split(':')[0] === tag.split(':')[0]) counts.pos++
    if (own?.tag === tag) counts.tag++
  })
}
const share = (part: number): string => `${((100 * part) / counts.known).toFixed(2)} %`
console.log(`${counts.words} words, ${counts.known} known`)
console.log(
  `lemma among answers ${share(counts.among)}, first listed ${share(counts.firstListed)}, without context ${share(counts.aloneLemma)}, in context ${share(counts.lemma)}`,
)
console.log(
  `part of speech ${share(counts.pos)}, whole tag ${share(counts.tag)}; ${Math.round((counts.words / (performance.now() - start)) * 1000)} words/s`,
)
if (process.argv.includes('--errors'))
  console.log(
    [...wrong]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 80)
      .map(([error, count]) => `${error} ${count}`)
      .join(', '),
  )
