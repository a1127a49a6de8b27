import { readFileSync } from 'node:fs'
import { openModels, understand } from '../../core/understanding/understanding.ts'
import { openEngine } from '../../training/data/open-engine.ts'
import { quantile } from '../figures.ts'
import { readGold } from './gold.ts'
import { cpuMs, type Row } from './row.ts'
import { readJsonLines } from './shared.ts'
import type { TopicsByNlpJs } from './topics-by-nlp-js.ts'

const ASKED = { perSecond: 3000, p99Ms: 2 }
const ROUNDS = 5

/**
 * A customer's message understood as a whole, on one core. The engine keeps answers about texts it has just seen, so each round opens a new one,
 * warms it on other texts, and sees each message once.
 */
export function measureMessage(nlpJs: TopicsByNlpJs | null): Row {
  const models = openModels(readFileSync(new URL('../../training/models/understanding.bin', import.meta.url)))
  const texts =
    readJsonLines<{ text: string }>('cases/messages.jsonl')?.map(({ text }) => text) ??
    readGold().map(({ text }) => text)
  const others = readJsonLines<{ text: string }>('sentiment-reviews/hotels_dev.jsonl')?.map(({ text }) => text) ?? []
  const each: number[] = []
  let spent = 0
  for (let round = 0; round < ROUNDS; round++) {
    const polish = openEngine()
    for (const text of others) understand(text, models, polish)
    spent += cpuMs(() => {
      for (const text of texts) {
        const start = performance.now()
        understand(text, models, polish)
        each.push(performance.now() - start)
      }
    })
  }
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
