import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeStatement } from './judge-statement.ts'
import { openReader } from './open-reader.ts'
import { answersAgainst } from './planted.ts'
import { findingsOfCase } from './run-case.ts'
import { findingsOfConversations } from './run-conversations.ts'
import { tally } from './score.ts'

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`./practice/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
const lines = linesOf('substance')

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

describe('the practice cases of many trades, written before the checks were looked at', () => {
  const reader = openReader()
  const cases = linesOf('trades').map((line) => findingsOfCase(line, reader).scored)
  const [all] = tally(cases).slice(-1)
  it('lose no ground', () => {
    expect(all).toMatchObject({ code: 'all' })
    expect((all?.hits ?? 0) / ((all?.hits ?? 0) + (all?.missed ?? 0))).toBeGreaterThan(0.78)
    expect((all?.hits ?? 0) / ((all?.hits ?? 0) + (all?.alarms ?? 0))).toBeGreaterThan(0.97)
  })
  it('raise no alarm where the reply is right', () => {
    const alarmed = cases.filter(
      ({ expected, found, acceptable }) => expected.length === 0 && found.some((code) => !acceptable.includes(code)),
    )
    expect(alarmed.map(({ id }) => id)).toEqual([])
  })
})

describe('the practice conversations', () => {
  it('are judged as they were labelled, but for one', () => {
    const scored = findingsOfConversations(linesOf('conversations'), openReader()).map((one) => one.scored)
    const [all] = tally(scored).slice(-1)
    expect(all).toMatchObject({ code: 'all', hits: 23, missed: 0 })
    expect(all?.alarms).toBeLessThanOrEqual(1)
  })
})

describe('the practice statements about the law', () => {
  const statements = linesOf('law')
  const reader = openReader()
  const judged = statements.map((line) => judgeStatement(line, reader))
  it('raise no alarm where the statement is right', () => {
    expect(judged.filter(({ right, found }) => right && found).map(({ text }) => text)).toEqual([])
  })
  it('are mostly found where the statement is wrong', () => {
    const wrong = judged.filter(({ right }) => !right)
    expect(wrong.filter(({ found }) => found).length / wrong.length).toBeGreaterThan(0.85)
  })
})

describe('facts planted in answers', () => {
  const reader = openReader()
  it.each(['article', 'earlier answer'] as const)('are found against the %s, and right answers let pass', (source) => {
    const answers = answersAgainst(source, reader)
    const planted = answers.filter(({ isPlanted }) => isPlanted)
    expect(planted.filter(({ found }) => found).length / planted.length).toBeGreaterThan(0.85)
    expect(answers.filter(({ isPlanted, found }) => !isPlanted && found).map(({ text }) => text)).toEqual([])
  })
})
