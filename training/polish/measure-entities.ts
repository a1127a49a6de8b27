import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Entity, findEntities, openPolish, polishData } from '../../polish/polish.ts'

/**
 * Measures entities against hand-labelled messages: exact span and type. Prints precision, recall and F1 of each type and of all.
 * Usage: node training/polish/measure-entities.ts [messages.jsonl] [--errors]
 */
interface Labelled {
  readonly id: string
  readonly text: string
  readonly entities: readonly Entity[]
}

interface Counts {
  hits: number
  missed: number
  wrong: number
}

const path =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ??
  repositoryFile('../shared/data/cases/messages.jsonl')
const showErrors = process.argv.includes('--errors')
if (!existsSync(path)) throw new Error(`No labelled messages at ${path}: give the file as the first argument.`)

const polish = openPolish(polishData((file) => readFileSync(repositoryFile(file))))
const messages = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled)
const counts = new Map<string, Counts>()

for (const { id, text, entities } of messages) {
  const found = findEntities(text, polish)
  const keyOf = ({ type, start, end }: Entity): string => `${type} ${start} ${end}`
  const expected = new Set(entities.map(keyOf))
  const actual = new Set(found.map(keyOf))
  for (const entity of entities) tally(entity.type, actual.has(keyOf(entity)) ? 'hits' : 'missed')
  for (const entity of found) if (!expected.has(keyOf(entity))) tally(entity.type, 'wrong')
  if (!showErrors) continue
  const missed = entities.filter((entity) => !actual.has(keyOf(entity)))
  const wrong = found.filter((entity) => !expected.has(keyOf(entity)))
  if (missed.length + wrong.length > 0)
    console.log(id, '| missed', missed.map(describe), '| wrong', wrong.map(describe))
}

for (const [type, count] of [...counts].toSorted()) console.log(type.padEnd(14), figures(count))
console.log(
  'all'.padEnd(14),
  figures(
    [...counts.values()].reduce((sum, { hits, missed, wrong }) => ({
      hits: sum.hits + hits,
      missed: sum.missed + missed,
      wrong: sum.wrong + wrong,
    })),
  ),
)

function tally(type: string, what: keyof Counts): void {
  const count = counts.get(type) ?? { hits: 0, missed: 0, wrong: 0 }
  count[what]++
  counts.set(type, count)
}

function describe({ type, value }: Entity): string {
  return `${type}: ${value}`
}

function figures({ hits, missed, wrong }: Counts): string {
  const precision = hits / (hits + wrong || 1)
  const recall = hits / (hits + missed || 1)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  return `n ${hits + missed}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`
}

function repositoryFile(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url))
}
