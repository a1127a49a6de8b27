import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { AccuracyFigure } from '../../contract/formats/accuracy-figures.ts'
import { archiveLine } from './testing/archive.ts'
import { jsonLines, runOpiekun } from './testing/run-opiekun.ts'

const knowledge = mkdtempSync(join(tmpdir(), 'opiekun-wiedza-'))
writeFileSync(
  join(knowledge, 'zwroty.md'),
  '# Zwroty\n\nNa zwrot towaru masz 30 dni od odbioru paczki. Etykietę zwrotną wysyłamy e-mailem.\n',
)
writeFileSync(join(knowledge, 'dostawa.md'), '# Dostawa\n\nKurier kosztuje 14,90 zł, a paczkomat 11,90 zł.\n')
afterAll(() => rmSync(knowledge, { recursive: true, force: true }))

const lines = (...objects: readonly object[]) => objects.map((object) => `${JSON.stringify(object)}\n`).join('')

describe('opiekun accuracy', () => {
  it('prints every measure with its count and interval, in both languages', async () => {
    const { code, out } = await runOpiekun(['accuracy', '--lang', 'pl'])
    expect(code).toBe(0)
    expect(out).toMatch(/temat: trafność +0,\d{3} {2}\[0,\d{3}–0,\d{3}\] {2}n=\d+/)
    expect((await runOpiekun(['accuracy', '--lang', 'en'])).out).toContain('topic: accuracy')
  })

  it('gives the same figures to machines, each within its interval', async () => {
    const figures = JSON.parse((await runOpiekun(['accuracy', '--json'])).out) as AccuracyFigure[]
    expect(figures.length).toBeGreaterThan(20)
    for (const { name, value, low, high } of figures) {
      expect(value, name).toBeGreaterThanOrEqual(low)
      expect(value, name).toBeLessThanOrEqual(high)
    }
  })
})

describe('opiekun analyze', () => {
  it('writes one object for each valid line and keeps words for people apart', async () => {
    const input = `${lines({ id: '1', text: 'Gdzie jest moja paczka?' })}zepsute\n${lines({ id: '2', text: 'Chcę rozmawiać z człowiekiem!' })}`
    const { code, out, err } = await runOpiekun(['analyze', '--json'], input)
    const results = jsonLines(out)
    expect(code).toBe(3)
    expect(results.map((result) => result['id'])).toEqual(['1', '2'])
    expect(results[1]).toMatchObject({ language: 'pl', intent: { name: 'contact-human' } })
    expect(Object.keys(results[0] ?? {})).toEqual([
      'id',
      'language',
      'intent',
      'sentiment',
      'emotion',
      'urgency',
      'toxicity',
      'escalationRisk',
      'entities',
    ])
    expect(err).toContain('-:2: not JSON')
  })

  it('judges sentences of reviews by their own model, and names the domains it knows', async () => {
    const input = lines({ id: '1', text: 'Polecam, najlepszy lekarz!' }, { id: '2', text: 'Brudno i drogo, odradzam.' })
    const { out } = await runOpiekun(['analyze', '--json', '--reviews', 'medicine'], input)
    expect(jsonLines(out).map(({ sentiment }) => (sentiment as { label: string }).label)).toEqual([
      'positive',
      'negative',
    ])
    const wrong = await runOpiekun(['analyze', '--reviews', 'cars'], input)
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('other | hotels | medicine')
  })
})

describe('opiekun check', () => {
  it('finds an unfilled field in the draft, at its place', async () => {
    const conversation = JSON.parse(archiveLine(1)) as object
    const text = 'Dzień dobry, {{imię}}, paczka jest w drodze.'
    const { code, out } = await runOpiekun(
      ['check', '--json'],
      lines({ id: 'c-1', conversation, draft: { from: 'agent', at: '2026-04-02T09:40:00+02:00', text } }),
    )
    const [result] = jsonLines(out) as { findings: { code: string; start: number; end: number; message: string }[] }[]
    const finding = result?.findings.find((found) => found.code === 'unfilled-placeholder')
    expect(code).toBe(0)
    expect(text.slice(finding?.start, finding?.end)).toBe('{{imię}}')
    expect(finding?.message).toBe('draft')
  })
})

describe('opiekun ask', () => {
  it('answers from the article and gives its place; hands over what no article holds', async () => {
    const { code, out } = await runOpiekun(
      ['ask', '--knowledge', knowledge, '--json'],
      lines({ id: 'q1', question: 'Ile dni mam na zwrot?' }, { id: 'q2', question: 'Czy prezes lubi jazz?' }),
    )
    const [answered, unknown] = jsonLines(out)
    expect(code).toBe(0)
    expect(answered?.['answer']).toContain('30 dni')
    expect(answered?.['citations']).toMatchObject([{ article: 'zwroty' }])
    expect(answered?.['ranking']).toMatchObject({ 0: 'zwroty' })
    expect(unknown?.['answer']).toBeNull()
  })

  it('says what is missing', async () => {
    expect((await runOpiekun(['ask', '--json'])).code).toBe(2)
    const nowhere = await runOpiekun(['ask', '--knowledge', join(knowledge, 'nie-ma')])
    expect(nowhere.code).toBe(2)
    expect(nowhere.err).toContain('nie-ma')
  })
})
