import type { Finding, Reader } from '../../core/guard/guard.ts'
import { labelledLines } from './labelled-lines.ts'
import { openReader } from './open-reader.ts'
import { findingsOfCase } from './run-case.ts'
import { printTable, type Scored, tally } from './score.ts'

/**
 * Holds the guard against the labelled replies: precision, recall and F1 a code.
 * `node training/guard/measure-cases.ts [FILE] [--part dev] [--show] [--code code]`, e.g. FILE = evals/replies.jsonl or training/guard/practice/substance.jsonl.
 */
const { lines, shows, shownCode } = labelledLines('replies.jsonl')

const reader = openReader()
const scored = lines.map((line) => score(line, reader))
printTable(tally(scored))

const clean = scored.filter(({ expected }) => expected.length === 0)
const alarmed = clean.filter(({ found, acceptable }) => found.some((code) => !acceptable.includes(code)))
console.log(`\nclean replies with a false alarm: ${alarmed.length} of ${clean.length}`)

function score(line: string, with_: Reader): Scored {
  const { scored: result, findings, text } = findingsOfCase(line, with_)
  show(result, findings, text)
  return result
}

/** Prints what went wrong, for reading errors by their kind. */
function show({ id, expected, acceptable, found }: Scored, findings: readonly Finding[], text: string): void {
  if (!shows) return
  const missed = expected.filter((code) => !found.includes(code) && code.includes(shownCode))
  const alarms = findings.filter(
    ({ code }) => !expected.includes(code) && !acceptable.includes(code) && code.includes(shownCode),
  )
  if (missed.length === 0 && alarms.length === 0) return
  console.log(`\n${id}  ${text.replaceAll('\n', ' ⏎ ')}`)
  for (const code of missed) console.log(`  MISSED ${code}`)
  for (const { code, span, explanation } of alarms) {
    console.log(`  ALARM ${code} ${span === null ? '' : `«${text.slice(span.start, span.end)}»`} ${explanation.pl}`)
  }
}
