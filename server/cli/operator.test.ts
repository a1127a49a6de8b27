import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runOpiekun } from './testing/run-opiekun.ts'

const folder = mkdtempSync(join(tmpdir(), 'opiekun-operator-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const aFile = join(folder, 'plik')
writeFileSync(aFile, '')
const env = { OPIEKUN_DATA: join(folder, 'data'), OPIEKUN_PORT: '0' }

describe('the operator’s commands', () => {
  it('doctor finds an empty installation well, and says that there is no firm yet', async () => {
    const { code, out } = await runOpiekun(['doctor'], '', env)
    expect(out).toContain('✔ dysk')
    expect(out).toContain('firmy jeszcze nie założono')
    expect(out).toContain('✔ święta')
    expect(code).toBe(0)
  })

  it('a data folder that cannot be is told before anything is opened', async () => {
    const { code, err } = await runOpiekun(['doctor', '--lang', 'en'], '', {
      ...env,
      OPIEKUN_DATA: join(aFile, 'data'),
    })
    expect(err).toMatch(/plik.*opiekun\.json: .*check its path/)
    expect(code).toBe(2)
  })

  it('user and export say what is missing instead of failing', async () => {
    expect((await runOpiekun(['user', 'list'], '', env)).err).toContain('Nie ma jeszcze firmy')
    expect((await runOpiekun(['export'], '', env)).code).toBe(1)
    expect((await runOpiekun(['user', 'add', 'nie-adres', 'Ola', 'owner'], '', env)).code).toBe(2)
    expect((await runOpiekun(['user', 'password', 'ola@wrona.example'], 'krótkie\n', env)).err).toContain(
      'od 10 do 200 znaków',
    )
  })

  it('every fault of the settings is told at once', async () => {
    const { code, err } = await runOpiekun(['doctor'], '', { OPIEKUN_PORT: 'drzwi', OPIEKUN_DATABASE_URL: 'mysql://x' })
    expect(code).toBe(2)
    expect(err).toContain('OPIEKUN_PORT')
    expect(err).toContain('OPIEKUN_DATABASE_URL')
  })

  it('an unknown command is told with the list of known ones', async () => {
    const { code, err } = await runOpiekun(['zrob-kawe'])
    expect(code).toBe(2)
    expect(err).toContain('audit')
  })
})
