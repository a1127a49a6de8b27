import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openReader } from './open-reader.ts'
import { findingsOfCase } from './run-case.ts'
import { tally } from './score.ts'

const lines = readFileSync(new URL('./practice/substance.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')

describe('the practice cases of the substance checks', () => {
  const reader = openReader()
  const rows = tally(lines.map((line) => findingsOfCase(line, reader).scored))
  const [all] = rows.slice(-1)
  it('lose no ground: the checks were tuned on them', () => {
    expect(all).toMatchObject({ code: 'all' })
    expect((all?.hits ?? 0) / ((all?.hits ?? 0) + (all?.missed ?? 0))).toBeGreaterThan(0.85)
    expect((all?.hits ?? 0) / ((all?.hits ?? 0) + (all?.alarms ?? 0))).toBeGreaterThan(0.92)
  })
  it('have no code that is mostly missed', () => {
    const weak = rows.filter(({ hits, missed }) => hits + missed >= 10 && hits / (hits + missed) < 0.65)
    expect(weak.map(({ code }) => code)).toEqual([])
  })
})
