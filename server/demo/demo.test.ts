import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { handlingOf } from '../../core/audit/audit.ts'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import { readDemoFiles } from './demo-files.ts'
import { makeConversations } from './make-conversations.ts'

const NOW = Date.UTC(2026, 10, 23, 9) as Instant
const DAY_MS = 86_400_000
const files = await readDemoFiles()
const made = (now = NOW) => makeConversations(files.scenarios, files.customers, files.products, now, 500)
const conversations = made()

describe('the invented shop’s files', () => {
  it('hold at least thirty articles, each with its tags, real phrasings and 80 to 250 words', () => {
    expect(files.articles.length).toBeGreaterThanOrEqual(30)
    for (const { id, title, tags, phrasings, text } of files.articles) {
      const words = text.split(/\s+/).length
      expect([id, title !== '', tags.length > 2, phrasings.length >= 6, words >= 80 && words <= 250]).toEqual([
        id,
        true,
        true,
        true,
        true,
      ])
    }
  })

  it('hold eighty customers of both genders, forty products and 170 scenarios, none twice', () => {
    expect(files.customers).toHaveLength(80)
    expect(new Set(files.customers.map(({ email }) => email)).size).toBe(80)
    expect(new Set(files.customers.map(({ gender }) => gender)).size).toBe(2)
    expect(files.products.length).toBeGreaterThanOrEqual(40)
    expect(files.scenarios.length).toBeGreaterThanOrEqual(170)
    expect(new Set(files.scenarios.map(({ id }) => id)).size).toBe(files.scenarios.length)
  })

  it('keep every planted problem within its days', () => {
    const planted = [...readOwn('PLANTED.md').matchAll(/^\| (p\d\d) \|.*\| (\d+)–(\d+)(?:, \w+)? \|/gm)]
    expect(planted).toHaveLength(20)
    for (const [, id = '', oldest, newest] of planted) {
      const scenarios = files.scenarios.filter((scenario) => scenario.id.startsWith(`${id}-`))
      expect(scenarios.length, id).toBeGreaterThanOrEqual(2)
      for (const { id: name, days } of scenarios) {
        expect(days.from, name).toBeLessThanOrEqual(Number(oldest))
        expect(days.to, name).toBeGreaterThanOrEqual(Number(newest))
      }
    }
  })
})

describe('the conversations made of them', () => {
  it('tell every planted problem at least four times, so that it can be seen to recur', () => {
    const times = Map.groupBy(conversations, ({ scenario }) => /^p\d\d(?=-)/.exec(scenario)?.[0] ?? 'none')
    const rare = [...times].filter(([, told]) => told.length < 4).map(([id]) => id)
    expect(times.size).toBe(21)
    expect(rare).toEqual([])
  })

  it('are five hundred, every scenario at least once, and the same each time', () => {
    expect(conversations).toHaveLength(500)
    expect(new Set(conversations.map(({ scenario }) => scenario)).size).toBe(files.scenarios.length)
    expect(made()).toEqual(conversations)
  })

  it.each([NOW, Date.UTC(2027, 0, 1, 0, 5) as Instant, Date.UTC(2026, 2, 29, 12) as Instant])(
    'run forward in time and end before now (%d)',
    (now) => {
      for (const { scenario, openedAt, messages, events } of made(now)) {
        const times = messages.map(({ at }) => at)
        expect(times, scenario).toEqual([...times].sort((a, b) => a - b))
        expect(openedAt, scenario).toBeGreaterThan(now - 120 * DAY_MS)
        expect(Math.max(...times, ...events.map(({ at }) => at)), scenario).toBeLessThanOrEqual(now)
      }
    },
  )

  it('leave no field of their own unfilled: what stands in braces is a macro’s', () => {
    for (const { scenario, messages } of conversations)
      for (const { text } of messages)
        expect(text.replaceAll(/\{\{[a-z_]+\}\}/g, ''), scenario).not.toMatch(/[{}]|undefined|NaN|(?:^| )\/\/ /)
  })

  it('are handled by people, by the assistant and by both, each often', () => {
    const handled = conversations.map((conversation) => handlingOf(conversation as never))
    for (const handling of ['manual', 'automatic', 'hybrid'])
      expect(handled.filter((found) => found === handling).length, handling).toBeGreaterThanOrEqual(50)
  })

  it('leave about twenty-five open, most of them waiting for an answer', () => {
    const open = conversations.filter(({ status }) => status === 'open')
    const waiting = open.filter(({ messages }) => messages.at(-1)?.from === 'customer')
    expect(open.length).toBeGreaterThanOrEqual(20)
    expect(open.length).toBeLessThanOrEqual(35)
    expect(waiting.length).toBeGreaterThanOrEqual(12)
  })

  it('introduce the assistant as automatic, save where that is the planted mistake', () => {
    for (const { scenario, messages } of conversations) {
      const first = messages.find(({ from }) => from === 'assistant')
      if (first !== undefined && !scenario.startsWith('p20-')) expect(first.text, scenario).toContain('automat')
    }
  })
})

const CASES = new URL('../../../shared/data/cases/', import.meta.url)

describe('the invented shop’s texts', () => {
  it.skipIf(!existsSync(CASES))(
    'share no sentence of eight words with the evaluation cases (needs ../shared/data/cases)',
    () => {
      const theirs = new Set(filesUnder(CASES).flatMap((text) => longSentences(text)))
      expect(theirs.size).toBeGreaterThan(100)
      const ours = [
        ...files.articles.map(({ text }) => text),
        ...conversations.flatMap(({ messages }) => messages.map(({ text }) => text)),
      ].flatMap(longSentences)
      expect(ours.filter((sentence) => theirs.has(sentence))).toEqual([])
    },
  )
})

function readOwn(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

function filesUnder(folder: URL): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:jsonl|md)$/.test(entry.name))
    .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8').replaceAll('\\n', '\n'))
}

function longSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n|"/)
    .map((sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((words) => words.length >= 8)
    .map((words) => words.join(' '))
}
