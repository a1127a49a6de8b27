import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCases } from './data/cases.ts'
import { hasSharedData, SHARED_DATA } from './data/files.ts'
import { readAffectPhrases, readPhrases } from './data/phrases.ts'

const LENGTH = 8

function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(LENGTH - 1).map((_, i) => words.slice(i, i + LENGTH).join(' '))
}

function evaluationTexts(): readonly string[] {
  const files = ['replies.jsonl', 'conversations.jsonl', 'questions.jsonl']
  return [
    ...readCases().map(({ text }) => text),
    ...files.map((name) => readFileSync(new URL(`cases/${name}`, SHARED_DATA), 'utf8')),
    ...readFileSync(new URL('../evals/messages.jsonl', import.meta.url), 'utf8').split('\n'),
  ]
}

describe('the phrases written for training', () => {
  it.skipIf(!hasSharedData())(
    'share no run of eight words with an evaluation file (skipped where the labelled data is absent)',
    () => {
      const known = new Set(evaluationTexts().flatMap(runsOf))
      const copied = [...readPhrases(), ...readAffectPhrases()].filter(({ text }) =>
        runsOf(text).some((run) => known.has(run)),
      )
      expect(copied).toEqual([])
    },
  )
  it('are at least 25 a topic, and none stands twice', () => {
    const phrases = readPhrases()
    const counts = Map.groupBy(phrases, ({ topic }) => topic)
    expect(counts.size).toBe(37)
    for (const [topic, own] of counts) expect(own.length, topic).toBeGreaterThanOrEqual(25)
    const texts = phrases.map(({ text }) => text.toLowerCase())
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
  })
})
