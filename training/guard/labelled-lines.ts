import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** Half of an evaluation set: `dev` may be read while building, `held-out` only counted. */
type Part = 'dev' | 'held-out'

export interface LabelledLines {
  readonly lines: readonly string[]
  /** Print the cases that went wrong; of one code only, where named. Never given for the half that nobody may read. */
  readonly shows: boolean
  readonly shownCode: string
}

/**
 * The lines of a labelled file: `FILE --part dev|held-out --show --code CODE`; without FILE the labelled cases beside the project.
 *
 * @throws {Error} when the half to be counted only is asked to be shown.
 */
export function labelledLines(casesName: string): LabelledLines {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      part: { type: 'string' },
      show: { type: 'boolean', default: false },
      code: { type: 'string', default: '' },
    },
  })
  if (values.part === 'held-out' && values.show) throw new Error('The held-out half is counted, never read.')
  const file = positionals[0] ?? new URL(`../../../shared/data/cases/${casesName}`, import.meta.url)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return {
    lines: lines.filter((line) => values.part === undefined || partOf(line) === values.part),
    shows: values.show,
    shownCode: values.code,
  }
}

function partOf(line: string): Part | undefined {
  return (JSON.parse(line) as { part?: Part }).part
}
