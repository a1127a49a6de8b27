import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeModelServer, startFakeModelServer } from '../adapters/model-openai/testing/fake-model-server.ts'
import { runOpiekun } from './testing/run-opiekun.ts'

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'))
const knowledge = join(folder, 'wiedza.jsonl')
const cases = join(folder, 'pytania.jsonl')
const lines = (...values: readonly object[]) => values.map((value) => JSON.stringify(value)).join('\n')

let server: FakeModelServer
beforeAll(async () => {
  server = await startFakeModelServer()
  writeFileSync(
    knowledge,
    lines({ id: 'zwroty', title: 'Zwroty', text: 'Na zwrot towaru masz 30 dni od dnia otrzymania przesyłki.' }),
  )
  writeFileSync(
    cases,
    lines(
      { id: 'zwrot', question: 'Ile mam dni na zwrot?', mustHave: ['30 dni'], mustNotHave: ['14 dni'] },
      { id: 'osoba', question: 'Proszę o rozmowę z konsultantem', handover: true },
    ),
  )
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('opiekun evaluate', () => {
  it('asks each question several times and tells what every answer can be relied on for', async () => {
    const { code, out } = await runOpiekun(['evaluate', cases, '--knowledge', knowledge, '--runs', '3', '--json'])
    const said = out.trim().split('\n')
    expect(code).toBe(0)
    expect(said).toHaveLength(3)
    expect(JSON.parse(said[2] ?? '')).toMatchObject({ summary: { cases: 2, runs: 6, wrong: 0 } })
  })

  it('ends with code 1 below the least that was asked for', async () => {
    writeFileSync(
      join(folder, 'zle.jsonl'),
      lines({ id: 'x', question: 'Ile mam dni na zwrot?', mustHave: ['90 dni'] }),
    )
    const args = ['evaluate', join(folder, 'zle.jsonl'), '--knowledge', knowledge, '--runs', '1', '--min', '0.9']
    const { code, out } = await runOpiekun([...args, '--lang', 'pl'])
    expect(code).toBe(1)
    expect(out).toContain('x: ')
    expect(out).toContain('pass^1')
  })

  it('measures with a model, and says in words when the model does not answer', async () => {
    const written = { text: 'Na zwrot towaru jest 30 dni.', passage: 'P1', certain: true }
    server.behave({ kind: 'say', text: JSON.stringify({ answers: true, sentences: [written] }) })
    const model = ['--model', server.address, '--model-name', 'bielik']
    const args = ['evaluate', cases, '--knowledge', knowledge, '--runs', '1', ...model]
    const { out } = await runOpiekun([...args, '--json'])
    expect(out).toContain('Na zwrot towaru jest 30 dni.')
    server.behave({ kind: 'status', status: 401 })
    const refused = await runOpiekun([...args, '--lang', 'pl'])
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('nie przyjął klucza')
  })
})
