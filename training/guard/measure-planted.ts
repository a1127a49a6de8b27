import { parseArgs } from 'node:util'
import { openReader } from './open-reader.ts'
import { answersAgainst } from './planted.ts'

/**
 * Plants a differing fact in every second of about a thousand answers and counts what the guard finds: against the firm's article, and
 * against what the customer was told before. `node training/guard/measure-planted.ts [--show]`.
 */
const { values } = parseArgs({ options: { show: { type: 'boolean', default: false } } })
const reader = openReader()
for (const source of ['article', 'earlier answer'] as const) {
  const answers = answersAgainst(source, reader)
  for (const { text, right, isPlanted, found } of values.show ? answers : [])
    if (found !== isPlanted) console.log(`${isPlanted ? 'MISSED' : 'ALARM '} ${source}: ${text}  (${right})`)
  const planted = answers.filter(({ isPlanted }) => isPlanted)
  const hits = planted.filter(({ found }) => found).length
  const alarms = answers.filter(({ isPlanted, found }) => !isPlanted && found).length
  console.log(
    `against the ${source}: precision ${(hits / (hits + alarms)).toFixed(3)}, recall ${(hits / planted.length).toFixed(3)} (${answers.length} answers, ${planted.length} planted, ${hits} found, ${alarms} false alarms)`,
  )
}
