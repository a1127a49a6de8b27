import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { archive, archiveLine } from './testing/archive.ts'
import { jsonLines, runOpiekun } from './testing/run-opiekun.ts'

const folder = mkdtempSync(join(tmpdir(), 'opiekun-audit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('opiekun audit', () => {
  it('says the same with one worker and with four', async () => {
    const path = file('many.jsonl', archive(1000))
    const [one, four] = [
      await runOpiekun(['audit', path, '--json', '--workers', '1']),
      await runOpiekun(['audit', path, '--json', '--workers', '4']),
    ]
    expect(one.code).toBe(0)
    expect(four.out).toBe(one.out)
    expect(jsonLines(one.out)).toHaveLength(1001)
  })

  it('finds what was planted and counts it in the summary', async () => {
    const { out } = await runOpiekun(['audit', file('three.jsonl', archive(3)), '--json'])
    const lines = jsonLines(out)
    const codes = lines.slice(0, 3).map((line) => (line['findings'] as { code: string }[]).map(({ code }) => code))
    expect(codes[0]).toContain('unfilled-placeholder')
    expect(codes[0]).toContain('wrong-vocative')
    expect(codes[2]).toContain('not-my-department')
    expect(lines[3]).toMatchObject({ summary: { conversations: 3, messages: 9 } })
  })

  it('passes over lines that are not valid, names them, and ends with 3', async () => {
    const path = file('bad.jsonl', `${archiveLine(1)}\nnie json\n{"id":"x"}\n${archiveLine(2)}\n`)
    const { code, out, err } = await runOpiekun(['audit', path, '--json'])
    expect(code).toBe(3)
    expect(jsonLines(out)).toHaveLength(3)
    expect(err).toContain('bad.jsonl:2: not JSON')
    expect(err).toMatch(/bad\.jsonl:3: channel: /)
  })

  it('ends with 4 when no line is valid, and with 2 on wrong options', async () => {
    expect((await runOpiekun(['audit', file('none.jsonl', '[]\n')])).code).toBe(4)
    expect((await runOpiekun(['audit', join(folder, 'missing.jsonl')])).code).toBe(2)
    expect((await runOpiekun(['audit', '--bogus', 'x'])).code).toBe(2)
    expect((await runOpiekun(['audit', folder, '--workers', '0'])).code).toBe(2)
  })

  it('reads standard input and a folder alike', async () => {
    const text = archive(5)
    const piped = await runOpiekun(['audit', '-', '--json'], text)
    const one = mkdtempSync(join(folder, 'dir-'))
    writeFileSync(join(one, 'a.jsonl'), text)
    expect((await runOpiekun(['audit', one, '--json'])).out).toBe(piped.out)
  })

  it('writes one page without scripts or requests, with foreign words as text', async () => {
    const hostile = JSON.parse(archiveLine(0)) as { id: string; messages: { text: string }[] }
    const [, reply] = hostile.messages
    if (reply === undefined) throw new Error('the archive changed')
    reply.text = '<script>alert(1)</script> {{imię}} <img src=x onerror=alert(2)>'
    const report = join(folder, 'report.html')
    await runOpiekun([
      'audit',
      file('hostile.jsonl', JSON.stringify({ ...hostile, id: '"><script>alert(3)</script>' })),
      '--report',
      report,
    ])
    const page = readFileSync(report, 'utf8')
    expect(page).toContain('Audyt obsługi klienta')
    expect(page).not.toMatch(/<script|<img|<[^>]+ (src|href|on\w+)=/)
    expect(page).toContain('&lt;script&gt;alert(3)')
  })

  it('cannot be made to move the cursor of a terminal', async () => {
    const hostile = JSON.parse(archiveLine(0)) as { messages: { text: string }[] }
    const [, reply] = hostile.messages
    if (reply === undefined) throw new Error('the archive changed')
    reply.text = 'Uwaga \u001b[2J\u001b]0;tytuł\u0007 {{imię}}'
    const { out } = await runOpiekun(['audit', file('escape.jsonl', JSON.stringify(hostile))])
    expect(out).toContain('{{imię}}')
    expect(out).not.toContain('\u001b')
  })

  it('speaks English where asked', async () => {
    const { out } = await runOpiekun(['audit', file('en.jsonl', archive(3)), '--lang', 'en'])
    expect(out).toContain('Audit of customer service')
    expect(out).toContain('What to do first')
  })
})
