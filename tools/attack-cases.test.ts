import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ATTACK_CASES } from './attack-cases.ts'
import { ROOT } from './tracked-files.ts'

/** How many cases each group of the list of attacks has. */
const GROUPS = { S: 23, X: 14, C: 6, E: 16, P: 6, D: 8 } as const

describe('the list of attacks', () => {
  it('names every case once, in order', () => {
    const wanted = Object.entries(GROUPS).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, n) => `${letter}${String(n + 1).padStart(2, '0')}`),
    )
    expect(ATTACK_CASES.map(({ id }) => id)).toEqual(wanted)
  })

  it.each(
    ATTACK_CASES.flatMap((one) =>
      'tests' in one ? one.tests.map(([file, name]) => [one.id, name, file] as const) : [],
    ),
  )('%s: “%s” is a test of %s', (_, name, file) => {
    expect(name.length).toBeGreaterThan(2)
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain(name)
  })

  it('gives a reason where it names no test', () => {
    const without = ATTACK_CASES.flatMap((one) => ('because' in one ? [one.because] : []))
    expect(without.every((reason) => reason.length > 20)).toBe(true)
    expect(ATTACK_CASES.every((one) => !('tests' in one) || one.tests.length > 0)).toBe(true)
  })
})
