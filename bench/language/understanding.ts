import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Row } from './row.ts'
import type { TopicsByNlpJs } from './topics-by-nlp-js.ts'

interface Figure {
  readonly name: string
  readonly goal: number | null
  readonly value: number
  readonly low: number
  readonly high: number
  readonly n: number
}

/** The figures of understanding that something was asked of, as `training/measure.ts` measures them; it takes a minute or two. */
export function measureUnderstanding(nlpJs: TopicsByNlpJs | null): readonly Row[] {
  const script = fileURLToPath(new URL('../../training/measure.ts', import.meta.url))
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) {
    console.log(`training/measure.ts cannot measure here, its rows are left out: ${stderr.trim().split('\n').at(-1)}`)
    return []
  }
  return (JSON.parse(stdout) as readonly Figure[]).flatMap(({ name, goal, value, low, high, n }) =>
    goal === null
      ? []
      : {
          what: name,
          asked: goal.toString(),
          reached: `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}, n ${n})`,
          peers: name === 'topic: accuracy' && nlpJs !== null ? `NLP.js, same phrases: ${nlpJs.accuracy}` : '',
          holds: value >= goal,
        },
  )
}
