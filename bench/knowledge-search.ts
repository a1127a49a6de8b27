/**
 * Finding the right text: how well and how fast, beside a plain BM25 of the same run and MiniSearch where PEERS names its folder.
 * Speeds are of CPU time; copies of the texts make the larger indexes.
 */
import { readFileSync } from 'node:fs'
import { openPolish, polishData } from '../polish/polish.ts'
import { type Figure, printFigures, quantile } from './figures.ts'
import { type AskedSet, grown, marketplace, wikipedia } from './search/question-sets.ts'
import { miniSearchRanker, opiekunRanker, plainRanker, type Ranker } from './search/rankers.ts'

const polish = openPolish(polishData((path) => readFileSync(new URL(`../${path}`, import.meta.url))))

/** Questions timed on a large index: enough for a median, few enough for peers that take 50 ms each. */
const TIMED = 200

const LABELS = { mrr: 'MRR@10', ndcg: 'NDCG@10', first: 'right one first' }

const figures = [
  ...qualityOf('Wikipedia', wikipedia()),
  ...qualityOf('marketplace FAQ', marketplace()),
  ...[1, 20].flatMap(speedAt),
]
printFigures('search', figures)

function qualityOf(name: string, set: AskedSet | null): readonly Figure[] {
  if (set === null) return []
  const { entries, questions } = set
  const reached = measure(opiekunRanker(entries, polish), questions)
  const floor = measure(plainRanker(entries), questions)
  const peer = miniSearchRanker(entries)
  const best = peer === null ? null : measure(peer, questions)
  return (['mrr', 'ndcg', 'first'] as const).map((figure) => ({
    what: `${name} (n ${questions.length}): ${LABELS[figure]}`,
    reached: reached[figure].toFixed(3),
    beside: `plain BM25 ${floor[figure].toFixed(3)}${best === null ? '' : `, MiniSearch ${best[figure].toFixed(3)}`}`,
    holds: reached[figure] > Math.max(floor[figure], best?.[figure] ?? 0),
  }))
}

function measure(rank: Ranker, questions: AskedSet['questions']): Record<keyof typeof LABELS, number> {
  const sum = { mrr: 0, ndcg: 0, first: 0 }
  for (const { text, relevant } of questions) {
    const ranking = rank(text)
    const place = ranking.findIndex((id) => relevant.includes(id))
    if (place >= 0) sum.mrr += 1 / (place + 1)
    if (place === 0) sum.first++
    const gain = ranking.reduce((total, id, at) => total + (relevant.includes(id) ? discount(at) : 0), 0)
    sum.ndcg += gain / relevant.slice(0, 10).reduce((total, _, at) => total + discount(at), 0)
  }
  const n = questions.length
  return { mrr: sum.mrr / n, ndcg: sum.ndcg / n, first: sum.first / n }
}

function discount(place: number): number {
  return 1 / Math.log2(place + 2)
}

function speedAt(times: number): readonly Figure[] {
  const set = wikipedia()
  if (set === null) return []
  const { entries, questions } = set
  const many = grown(entries, times)
  const asked = questions.slice(0, TIMED).map(({ text }) => text)
  const reached = timed(opiekunRanker(many, polish), asked)
  const peer = miniSearchRanker(many)
  const beside = timed(peer ?? plainRanker(many), asked)
  return [
    {
      what: `searches a second of CPU, ${many.length} articles (×${times})`,
      reached: `${Math.round(reached.rate)}/s, p99 ${reached.p99.toFixed(1)} ms`,
      beside: `${peer === null ? 'plain BM25' : 'MiniSearch'} ${Math.round(beside.rate)}/s, p99 ${beside.p99.toFixed(1)} ms${times === 20 ? '; ten times MiniSearch asked' : ''}`,
      holds: times === 20 && peer !== null ? reached.rate >= 10 * beside.rate : null,
    },
  ]
}

function timed(rank: Ranker, questions: readonly string[]): { readonly rate: number; readonly p99: number } {
  for (const question of questions.slice(0, 30)) rank(question)
  const spent = questions.map((question) => {
    const before = process.cpuUsage()
    rank(question)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return { rate: (1000 * spent.length) / spent.reduce((sum, one) => sum + one, 0), p99: quantile(spent, 0.99) }
}
