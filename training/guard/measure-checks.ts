import { globSync, readFileSync, writeFileSync } from 'node:fs'
import type { CheckAccuracy } from '../../contract/formats/check-accuracy.ts'
import { openReader } from './open-reader.ts'
import { findingsOfCase } from './run-case.ts'
import { findingsOfConversations } from './run-conversations.ts'
import { tally } from './score.ts'

/**
 * How each check does on the replies and conversations of authors who had not seen the checks: every file of `evals`.
 * Most of the first two sets was read while building since, so the figures flatter a little; the interval beside them says how little is known.
 * `node training/guard/measure-checks.ts` writes training/models/check-accuracy.json, from where the console and the reference take them.
 */
const evals = new URL('../../evals/', import.meta.url)
const linesOf = (name: string): readonly string[] =>
  globSync(`**/${name}`, { cwd: evals })
    .sort()
    .flatMap((file) => readFileSync(new URL(file, evals), 'utf8').trim().split('\n'))

const reader = openReader()
const scored = [
  ...linesOf('replies.jsonl').map((line) => findingsOfCase(line, reader).scored),
  ...findingsOfConversations(linesOf('conversations.jsonl'), reader).map((one) => one.scored),
]
const rows: readonly CheckAccuracy[] = tally(scored).filter(({ code }) => code !== 'all')
const file = new URL('../models/check-accuracy.json', import.meta.url)
writeFileSync(file, `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`)
console.log(`${rows.length} checks on ${scored.length} texts`)
