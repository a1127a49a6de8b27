/** Words analysed a second, time to load, size. Run alone on the machine: node training/polish/measure-morphology.ts */
import { readFileSync } from 'node:fs'
import { analyse, lemmatize, openPolish, POLISH_FILES, polishData, tokenize } from '../../polish/polish.ts'
import { readShared } from '../shared-data.ts'

const data = polishData((path) => readFileSync(new URL(`../../${path}`, import.meta.url)))
const loads = Array.from({ length: 7 }, () => {
  const start = performance.now()
  openPolish(data)
  return performance.now() - start
})
const polish = openPolish(data)
const sizes = Object.keys(POLISH_FILES).map(
  (name) => `${name} ${Math.round(data[name as keyof typeof data].length / 1024)} KB`,
)
console.log(`load: first ${loads[0]?.toFixed(1)} ms, then ${Math.min(...loads).toFixed(1)} ms; ${sizes.join(', ')}`)

const sentences = readShared('language/common-voice/sentences.txt').split('\n')
const words = sentences.flatMap((sentence) =>
  tokenize(sentence)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text),
)
report('analyse', words.length, () => words.filter((word) => analyse(word, polish).length > 0).length)
report('lemmatize in context', words.length, () =>
  sentences.reduce((sum, sentence) => sum + lemmatize(sentence, polish).length, 0),
)
report('tokenize', words.length, () => sentences.reduce((sum, sentence) => sum + tokenize(sentence).length, 0))

function report(name: string, count: number, run: () => number): void {
  let best = Number.POSITIVE_INFINITY
  let result = 0
  for (let round = 0; round < 4; round++) {
    const start = process.cpuUsage()
    result = run()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1e6)
  }
  console.log(`${name}: ${Math.round(count / best)} words a second of one processor (${result} of ${count})`)
}
