import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** What a stranger gets: both packages as npm packs them, installed into a folder that knows nothing of this repository. */
const BUILT = join(import.meta.dirname, '../../dist')
const folder = mkdtempSync(join(tmpdir(), 'opiekun-package-'))
const env = { ...process.env, LANG: 'pl_PL.UTF-8', OPIEKUN_DATA: join(folder, 'data') }
const npm = (args: readonly string[], cwd = folder) => execFileSync('npm', args, { cwd, env, encoding: 'utf8' })
const opiekun = (args: readonly string[], input = '') =>
  execFileSync(join(folder, 'node_modules/.bin/opiekun'), args, { cwd: folder, env, input, encoding: 'utf8' })
const server: { process: ChildProcess | null } = { process: null }

beforeAll(() => {
  if (!existsSync(join(BUILT, 'opiekun/package.json'))) throw new Error('there is no dist/opiekun: run "npm run build"')
  const packed = ['opiekun', 'polish'].map((name) =>
    npm(['pack', '--silent', '--pack-destination', folder], join(BUILT, name)).trim(),
  )
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  npm(['install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', ...packed.map((file) => `./${file}`)])
  mkdirSync(join(folder, 'wiedza'))
  writeFileSync(join(folder, 'wiedza/zwrot.md'), '# Zwrot towaru\n\nNa zwrot masz 14 dni od odebrania paczki.\n')
}, 120_000)

afterAll(() => {
  server.process?.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

describe('the package opiekun', () => {
  it('answers, analyses, checks and audits', () => {
    const asked = opiekun(['ask', '--knowledge', 'wiedza', '--json'], '{"id":"1","question":"Ile mam dni na zwrot?"}')
    expect(JSON.parse(asked)).toMatchObject({ handover: false, citations: [{ article: 'zwrot' }] })

    const analysed = opiekun(['analyze', '--json'], '{"id":"1","text":"Gdzie jest moja paczka?"}')
    expect(JSON.parse(analysed)).toMatchObject({ id: '1', language: 'pl' })

    const message = (from: string, text: string, at: string) => ({ id: at, from, text, at })
    const talk = [
      message('customer', 'Dzień dobry, gdzie jest moja paczka?', '2026-03-02T10:00:00+01:00'),
      message('agent', 'Dzień dobry {{imie}}, to nie nasz dział.', '2026-03-02T10:02:00+01:00'),
    ]
    const line = {
      id: 'r1',
      channel: 'chat',
      customer: { id: 'k1' },
      messages: talk,
      status: 'closed',
      openedAt: '2026-03-02T10:00:00+01:00',
      closedAt: '2026-03-02T10:05:00+01:00',
    }
    writeFileSync(join(folder, 'rozmowy.jsonl'), JSON.stringify(line))
    expect(opiekun(['audit', 'rozmowy.jsonl', '--report', 'raport.html'])).toContain('unfilled-placeholder')
    expect(readFileSync(join(folder, 'raport.html'), 'utf8')).toContain('</html>')

    const draft = { id: 'c1', conversation: { ...line, status: 'open', closedAt: null }, draft: talk[1] }
    expect(opiekun(['check', '--json'], JSON.stringify(draft))).toContain('not-my-department')
  })

  it('serves the console and the chat, says through doctor that it is well, and knows its demo firm', async () => {
    expect(opiekun(['doctor'])).not.toContain('✘')
    const port = await freePort()
    server.process = spawn(join(folder, 'node_modules/.bin/opiekun'), ['demo'], {
      cwd: folder,
      env: { ...env, OPIEKUN_PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const at = await addressIn(server.process, port)
    const [page, script] = await Promise.all([fetch(at), fetch(new URL('/widget.js', at))])
    expect(await page.text()).toContain('<div id="root">')
    expect(script.status).toBe(200)
  })
})

describe('the package @opiekun/polish', () => {
  it('runs the example of its README', () => {
    const readme = readFileSync(join(folder, 'node_modules/@opiekun/polish/README.md'), 'utf8')
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
    writeFileSync(join(folder, 'example.js'), `${code}\nconsole.log(inflect('paczkomat', 'subst:sg:loc:m3', polish))`)
    expect(execFileSync('node', ['example.js'], { cwd: folder, encoding: 'utf8' }).trim()).toBe('paczkomacie')
  })
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** Once the server has told where it listens. */
function addressIn(child: ChildProcess, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.on('exit', (code) => reject(new Error(`opiekun ended with code ${code}: ${said}`)))
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString()
      if (said.includes(`:${port}`)) resolve(`http://127.0.0.1:${port}/`)
    })
  })
}
