import { FAILURES } from '../../contract/failures/failures.ts'
import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import { compose, type Installation } from '../compose.ts'
import { readSettings, type SettingsFault } from '../config/read-settings.ts'
import type { Settings } from '../config/settings.ts'
import { makeLogger } from '../log/make-logger.ts'
import { Failure } from '../ports/failure.ts'
import type { Command } from './command.ts'
import { startedText } from './started-text.ts'
import { localeOf } from './words.ts'

/** Whoever stops us waits at most so long; then what still runs is left to the next start. */
const STOP_MS = 10_000

export const command: Command = {
  summary: { pl: 'uruchamia serwer, konsolę i czat', en: 'runs the server, the console and the chat' },
  usage: {
    pl: 'Użycie: opiekun start\n\nUstawienia: zmienne OPIEKUN_PORT, OPIEKUN_DATA, OPIEKUN_DATABASE_URL i inne, albo plik opiekun.json w folderze danych.',
    en: 'Usage: opiekun start\n\nSettings: OPIEKUN_PORT, OPIEKUN_DATA, OPIEKUN_DATABASE_URL and others, or a file opiekun.json in the data folder.',
  },
  async run() {
    const locale = localeOf(process.env)
    const read = readSettings(process.env)
    if (read.kind === 'invalid') return refuse(read.faults, locale)
    try {
      await serve(read.settings, locale)
      return 0
    } catch (error) {
      if (!(error instanceof Failure) && !isListenError(error)) throw error
      process.stderr.write(`opiekun: ${wordsOf(error, read.settings, locale)}\n`)
      return 1
    }
  },
}

/** Runs until somebody stops it. */
async function serve(settings: Settings, locale: Locale): Promise<void> {
  const logger = makeLogger(settings.logLevel)
  const publicUrl = (
    settings.publicUrl ??
    `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${settings.port}`
  ).replace(/\/+$/, '')
  const installation = await compose(settings, publicUrl, logger)
  try {
    const address = await installation.app.listen({ port: settings.port, host: settings.host })
    process.stdout.write(startedText(settings.publicUrl ?? address, settings, locale))
    await stopAsked()
  } finally {
    await stopInTime(installation)
  }
}

/** Resolves when the process is asked to stop, or when the launcher that started it is gone. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    if (process.channel !== undefined) process.once('disconnect', () => resolve())
  })
}

async function stopInTime(installation: Installation): Promise<void> {
  const deadline = setTimeout(() => process.exit(1), STOP_MS)
  await installation.stop()
  clearTimeout(deadline)
  // Listening for the launcher's end keeps the channel, and with it the process, alive.
  if (process.connected) process.disconnect()
}

function refuse(faults: readonly SettingsFault[], locale: Locale): number {
  const head = { pl: 'Nie uruchomiono. Popraw ustawienia:', en: 'Not started. Correct the settings:' }
  const lines = faults.map(({ where, remedy }) => `  ${where}: ${remedy[locale]}`)
  process.stderr.write(`${[head[locale], ...lines].join('\n')}\n`)
  return 2
}

function isListenError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen'
}

function wordsOf(error: Failure | NodeJS.ErrnoException, { port, host }: Settings, locale: Locale): string {
  if (error instanceof Failure) {
    const { title, remedy } = FAILURES[error.code]
    return `${title[locale]}. ${remedy[locale]}`
  }
  const told = {
    pl: `nie można słuchać na ${host}:${port} (${error.code ?? error.message}). Zwolnij port albo ustaw inny w OPIEKUN_PORT.`,
    en: `cannot listen on ${host}:${port} (${error.code ?? error.message}). Free the port, or set another in OPIEKUN_PORT.`,
  }
  return told[locale]
}
