import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import type { Settings } from '../config/settings.ts'
import type { Command } from './command.ts'
import { chosenLocale, readOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'
import { command as start } from './start.ts'
import { withSettings } from './with-store.ts'

const EMAIL = 'demo@zielonyparapet.example'
const ASK_EVERY_MS = 200

export const command: Command = {
  summary: {
    pl: 'uruchamia firmę pokazową, która znika po zatrzymaniu',
    en: 'runs the demo firm, which is gone once stopped',
  },
  usage: {
    pl: 'Użycie: opiekun demo [--lang pl|en]\n\nZakłada zmyśloną firmę w folderze tymczasowym, podaje hasło i działa do Ctrl+C. Twoich danych nie rusza.',
    en: 'Usage: opiekun demo [--lang pl|en]\n\nSets up an invented firm in a temporary folder, tells the password and runs until Ctrl+C. Your own data are not touched.',
  },
  run: (args) => withOptions('demo', () => demo(chosenLocale(readOptions(args, {}).values.lang))),
}

async function demo(locale: Locale): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'opiekun-demo-'))
  // The demo never touches what the operator has: neither the folder nor the database that the settings name.
  Object.assign(process.env, { OPIEKUN_DATA: join(folder, 'data'), OPIEKUN_DATABASE_URL: '', OPIEKUN_NATS_URL: '' })
  const ended = new AbortController()
  try {
    return await withSettings(locale, async (settings) => {
      const served = start.run([]).finally(() => ended.abort())
      await furnish(settings, locale, ended.signal)
      return served
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function furnish({ host, port }: Settings, locale: Locale, ended: AbortSignal): Promise<void> {
  const url = `http://${host}:${port}`
  while (!ended.aborted && !(await isReady(url))) await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  if (ended.aborted) return
  await writeLine(
    locale === 'pl'
      ? '  Zakładam firmę pokazową, to potrwa do minuty…'
      : '  Setting up the demo firm, this takes up to a minute…',
  )
  const password = randomBytes(9).toString('base64url')
  const response = await fetch(`${url}/api/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({
      firmName: 'Zielony Parapet',
      ownerName: 'Demo',
      email: EMAIL,
      password,
      locale,
      start: 'demo',
    }),
  }).catch(() => null)
  // Whoever stops it now cuts this request off: no failure worth a stack trace.
  if (response === null) {
    await writeLine(locale === 'pl' ? '  Przerwano: firmy pokazowej nie ma.' : '  Cut off: there is no demo firm.')
    return
  }
  if (!response.ok) throw new Error(`the demo firm could not be set up: ${await response.text()}`)
  await writeLine(
    locale === 'pl' ? `  Zaloguj się: ${EMAIL}  hasło: ${password}` : `  Sign in: ${EMAIL}  password: ${password}`,
  )
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    (response) => response.ok,
    () => false,
  )
}
