import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { jsonLines, runOpiekun } from '../testing/run-opiekun.ts'

const folder = mkdtempSync(join(tmpdir(), 'opiekun-across-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Six customers at once with one consultant; the first comes back two days later, in another channel. */
const LINES = Array.from({ length: 7 }, (_, n) => {
  const [day, customer] = n === 6 ? ['16', 0] : ['14', n]
  const at = (time: string) => `2026-04-${day}T${time}:00+02:00`
  return JSON.stringify({
    id: `r-${n}`,
    channel: n === 6 ? 'email' : 'chat',
    status: 'closed',
    openedAt: at(`10:0${n}`),
    closedAt: at('11:00'),
    customer: { id: `k-${customer}`, name: 'Ewa Lis' },
    messages: [
      { id: `m-${n}-1`, at: at(`10:0${n}`), from: 'customer', text: `Gdzie jest paczka AB-10${customer}?` },
      { id: `m-${n}-2`, at: at('10:30'), from: 'agent', author: 'Ola', text: 'Dzień dobry, paczka jest w drodze.' },
    ],
  })
})

async function codesOf(path: string, ...more: string[]): Promise<Record<string, readonly string[]>> {
  const { out } = await runOpiekun(['audit', path, '--json', ...more])
  return Object.fromEntries(
    jsonLines(out).flatMap(({ id, findings }) =>
      id === undefined ? [] : [[id, (findings as { code: string }[]).map(({ code }) => code)]],
    ),
  )
}

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

describe('errors across the lines of an archive', () => {
  it('finds the consultant with too many at once and the customer who comes back, in the later conversation', async () => {
    const codes = await codesOf(write('ordered.jsonl', LINES))
    for (const id of ['r-0', 'r-5']) expect(codes[id]).toContain('agent-overload')
    expect(codes['r-6']).toContain('repeat-contact')
    expect(codes['r-6']).not.toContain('agent-overload')
    expect(codes['r-0']).not.toContain('repeat-contact')
  })

  it('finds the same in whatever order the lines stand, and with any number of workers', async () => {
    const ordered = await codesOf(write('ordered.jsonl', LINES))
    const reversed = write('reversed.jsonl', LINES.toReversed())
    expect(await codesOf(reversed)).toEqual(ordered)
    expect(await codesOf(reversed, '--workers', '4')).toEqual(ordered)
  })

  it('reads the files of a folder as one archive', async () => {
    const many = mkdtempSync(join(folder, 'many-'))
    LINES.forEach((line, n) => writeFileSync(join(many, `${n}.jsonl`), line))
    expect(await codesOf(many)).toEqual(await codesOf(write('ordered.jsonl', LINES)))
  })

  it('does not take a conversation that was exported twice for one that came back', async () => {
    const [first] = LINES as [string]
    expect((await codesOf(write('twice.jsonl', [first, first])))['r-0']).not.toContain('repeat-contact')
  })

  it('counts what shows across lines in the summary', async () => {
    const { out } = await runOpiekun(['audit', write('ordered.jsonl', LINES), '--json'])
    const { summary } = jsonLines(out).at(-1) as { summary: { byCode: { code: string; count: number }[] } }
    expect(summary.byCode.find(({ code }) => code === 'agent-overload')?.count).toBe(6)
    expect(summary.byCode.find(({ code }) => code === 'repeat-contact')?.count).toBe(1)
  })
})
