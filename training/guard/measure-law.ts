import { judgeStatement } from './judge-statement.ts'
import { labelledLines } from './labelled-lines.ts'
import { openReader } from './open-reader.ts'

/**
 * Holds the law linter against right and wrong statements: `node training/guard/measure-law.ts FILE [--part dev] [--show]`, with FILE =
 * evals/law.jsonl or training/guard/practice/law.jsonl.
 */
const { lines, shows } = labelledLines('law.jsonl')
const reader = openReader()
const count = { hits: 0, missed: 0, alarms: 0, quiet: 0 }
for (const line of lines) {
  const { id, text, right, found } = judgeStatement(line, reader)
  const outcome = right ? (found ? 'alarms' : 'quiet') : found ? 'hits' : 'missed'
  count[outcome] += 1
  if (shows && (outcome === 'alarms' || outcome === 'missed')) console.log(`${outcome} ${id}: ${text}`)
}
const precision = count.hits / (count.hits + count.alarms)
const recall = count.hits / (count.hits + count.missed)
console.log(`law linter: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`, count)
