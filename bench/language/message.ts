import { readFileSync } from 'node:fs'
import { openModels, understand } from '../../core/understanding/understanding.ts'
import type { Polish } from '../../polish/polish.ts'
import { quantile } from '../figures.ts'
import { readGold } from './gold.ts'
import { cpuMs, type Row } from './row.ts'
import { readJsonLines } from './shared.ts'
import type { TopicsByNlpJs } from './topics-by-nlp-js.ts'

const ASKED = { perSecond: 3000, p99Ms: 2 }
const ROUNDS = 20

/** A customer's message understood as a whole, on one core. */
export function measureMessage(polish: Polish, nlpJs: TopicsByNlpJs | null): Row {
  const models = openModels(readFileSync(new URL('../../training/models/understanding.bin', import.meta.url)))
  const texts =
    readJsonLines<{ text: string }>('cases/messages.jsonl')?.map(({ text }) => text) ??
    readGold().map(({ text }) => text)
  for (const text of texts) understand(text, models, polish)
  const each: number[] = []
  const spent = cpuMs(() => {
    for (let round = 0; round < ROUNDS; round++) {
      for (const text of texts) {
        const start = performance.now()
        understand(text, models, polish)
        each.push(performance.now() - start)
      }
    }
  })
  const perSecond = ((texts.length * ROUNDS) / spent) * 1000
  const p99 = quantile(each, 0.99)
  return {
    what: 'a message analysed, whole',
    asked: '3,000/s, p99 2 ms',
    reached: `${Math.round(perSecond)}/s of a core, p99 ${p99.toFixed(2)} ms`,
    peers: nlpJs === null ? '' : `NLP.js, topic only: ${Math.round(nlpJs.perSecond)}/s`,
    holds: perSecond >= ASKED.perSecond && p99 <= ASKED.p99Ms,
  }
}
