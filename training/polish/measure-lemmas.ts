/** Right lemma among the answers and first, on the gold list of service words. Run: node training/polish/measure-lemmas.ts */
import { readFileSync } from 'node:fs'
import { analyse, lemmaOf } from '../../polish/polish.ts'
import { polish } from '../../polish/testing/open-for-tests.ts'

const gold = readFileSync(new URL('gold-lemmas.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .flatMap((line) => {
    const [lemma = '', forms = ''] = line.split(': ')
    return forms.split(' ').map((form) => ({ lemma, form }))
  })
const among = gold.filter(({ lemma, form }) => analyse(form, polish).some((reading) => reading.lemma === lemma))
const first = gold.filter(({ lemma, form }) => lemmaOf(form, polish) === lemma)
const share = (count: number): string => `${((100 * count) / gold.length).toFixed(1)} %`
console.log(`${gold.length} words: right lemma among the answers ${share(among.length)}, first ${share(first.length)}`)
for (const { lemma, form } of gold) {
  const own = lemmaOf(form, polish)
  if (own !== lemma) console.log(`  ${form}: ${own} for ${lemma}`)
}
