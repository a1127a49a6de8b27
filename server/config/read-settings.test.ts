import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSettings } from './read-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'opiekun-settings-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (text: string) => {
  writeFileSync(join(folder, 'opiekun.json'), text)
  return { OPIEKUN_DATA: folder }
}

describe('readSettings', () => {
  it('needs nothing to be set', () => {
    const read = readSettings({})
    expect(read).toMatchObject({ kind: 'valid', settings: { port: 3210, host: '127.0.0.1', data: '.opiekun' } })
  })
  it('takes the environment before the file', () => {
    const read = readSettings({ ...file('{"port": 4000, "logLevel": "warn"}'), OPIEKUN_PORT: '5000' })
    expect(read).toMatchObject({ kind: 'valid', settings: { port: 5000, logLevel: 'warn' } })
  })
  it('counts an empty variable as not set', () => {
    expect(readSettings({ OPIEKUN_PORT: '', OPIEKUN_DATABASE_URL: '' })).toMatchObject({
      kind: 'valid',
      settings: { port: 3210 },
    })
  })
  it('names every fault at once, with where it stands and what to write', () => {
    const read = readSettings({
      ...file('{"logLevel": "loud", "prot": 1}'),
      OPIEKUN_PORT: 'osiemdziesiąt',
      OPIEKUN_NATS_URL: 'tam',
    })
    const faults = read.kind === 'invalid' ? read.faults : []
    expect(faults.map(({ where }) => where).sort()).toEqual(
      ['OPIEKUN_NATS_URL', 'OPIEKUN_PORT', `${folder}/opiekun.json: logLevel`, `${folder}/opiekun.json: prot`].sort(),
    )
    expect(faults.find(({ where }) => where === 'OPIEKUN_PORT')?.remedy.pl).toContain('np. 3210')
  })
  it('refuses a file that is not JSON instead of starting with defaults', () => {
    expect(readSettings(file('port = 4000')).kind).toBe('invalid')
  })
  it('refuses a named file that is not there', () => {
    expect(readSettings({ OPIEKUN_CONFIG: join(folder, 'brak.json') }).kind).toBe('invalid')
  })
})
