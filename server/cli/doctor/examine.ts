import { once } from 'node:events'
import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { resolve } from 'node:path'
import { FAILURES } from '../../../contract/failures/failures.ts'
import { legalDeadline } from '../../../core/audit/audit.ts'
import { understand } from '../../../core/understanding/understanding.ts'
import type { Instant } from '../../../core/vocabulary/vocabulary.ts'
import { openLanguage } from '../../compose-language.ts'
import { openForOperator } from '../../compose-operator.ts'
import { makeFolder } from '../../config/make-folder.ts'
import type { Settings } from '../../config/settings.ts'
import { Failure } from '../../ports/failure.ts'
import { type Examination, note, well, wrong } from './examination.ts'
import { examineFirms } from './examine-firms.ts'

const MIB = 2 ** 20
/** Below the first the store refuses to write; below the second it soon will. @source faults B.3.9 */
const NO_SPACE = 200 * MIB
const LITTLE_SPACE = 1024 * MIB
const PATIENCE_MS = 5_000

const STORE = { pl: 'baza', en: 'store' }
const DISK = { pl: 'dysk', en: 'disk' }
const PORT = { pl: 'port', en: 'port' }
const MAIL = { pl: 'poczta', en: 'mail' }
const MODEL = { pl: 'modele', en: 'models' }
const CLOCK = { pl: 'zegar', en: 'clock' }
const HOLIDAYS = { pl: 'święta', en: 'holidays' }

/** Every look, each by itself: one that fails does not hide the others. */
export async function examine(settings: Settings): Promise<readonly Examination[]> {
  const isRunning = await runsAlready(settings)
  const disk = await examineDisk(settings)
  return [
    disk,
    isRunning
      ? note(STORE, 'w użyciu przez działający serwer, który odpowiada', 'in use by the running server, which answers')
      : disk.state === 'wrong'
        ? note(STORE, 'nie sprawdzono: najpierw dysk', 'not looked at: the disk comes first')
        : await examineStore(settings),
    isRunning
      ? well(PORT, `${settings.port}: odpowiada tu Opiekun`, `${settings.port}: Opiekun answers here`)
      : await examinePort(settings),
    await examineMail(settings),
    ...(isRunning && settings.databaseUrl === undefined ? [] : await examineFirms(settings)),
    await examineModels(),
    examineClock(),
    examineHolidays(),
  ]
}

async function runsAlready({ host, port }: Settings): Promise<boolean> {
  return fetch(`http://${host}:${port}/health/ready`, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    (response) => response.ok,
    () => false,
  )
}

async function examineDisk({ data }: Settings): Promise<Examination> {
  const folder = resolve(data)
  try {
    makeFolder(folder)
    await access(folder, constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    const free = `${Math.round((bavail * bsize) / MIB)} MiB`
    if (bavail * bsize < NO_SPACE)
      return wrong(
        DISK,
        `wolne ${free} w ${folder}; zwolnij miejsce, nowe rozmowy nie są przyjmowane`,
        `${free} free in ${folder}; free some space, new conversations are not taken`,
      )
    if (bavail * bsize < LITTLE_SPACE)
      return note(DISK, `wolne tylko ${free} w ${folder}`, `only ${free} free in ${folder}`)
    return well(DISK, `wolne ${free} w ${folder}`, `${free} free in ${folder}`)
  } catch (error) {
    const reason = (error as Error).message
    return wrong(
      DISK,
      `nie można pisać w ${folder} (${reason}); popraw prawa albo OPIEKUN_DATA`,
      `cannot write in ${folder} (${reason}); correct its permissions or OPIEKUN_DATA`,
    )
  }
}

async function examineStore(settings: Settings): Promise<Examination> {
  try {
    const { store } = await openForOperator(settings)
    try {
      await store.probe()
      const firms = (await store.directory.workspaces()).map(({ name }) => name).join(', ')
      return firms === ''
        ? note(STORE, 'działa; firmy jeszcze nie założono', 'works; no firm is set up yet')
        : well(STORE, `działa: ${firms}`, `works: ${firms}`)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { title, remedy } = FAILURES[error.code]
    return wrong(STORE, `${title.pl}. ${remedy.pl}`, `${title.en}. ${remedy.en}`)
  }
}

async function examinePort({ host, port }: Settings): Promise<Examination> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return well(PORT, `${host}:${port} jest wolny`, `${host}:${port} is free`)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code
    return wrong(
      PORT,
      `${host}:${port} nie jest wolny (${reason}); ustaw inny w OPIEKUN_PORT`,
      `${host}:${port} is not free (${reason}); set another in OPIEKUN_PORT`,
    )
  } finally {
    server.close()
  }
}

async function examineMail({ smtpUrl }: Settings): Promise<Examination> {
  if (smtpUrl === undefined)
    return note(
      MAIL,
      'nieustawiona; zaproszenia i nowe hasła podaje się odnośnikiem',
      'not set up; invitations and new passwords go by link',
    )
  const { hostname, port, protocol } = new URL(smtpUrl)
  const socket = connect({
    host: hostname,
    port: Number(port || (protocol === 'smtps:' ? 465 : 587)),
    timeout: PATIENCE_MS,
  })
  try {
    await Promise.race([
      once(socket, 'connect'),
      once(socket, 'timeout').then(() => Promise.reject(new Error('timeout'))),
    ])
    return well(MAIL, `${hostname} odpowiada`, `${hostname} answers`)
  } catch (error) {
    const reason = (error as Error).message
    return wrong(
      MAIL,
      `${hostname} nie odpowiada (${reason}); sprawdź OPIEKUN_SMTP_URL`,
      `${hostname} does not answer (${reason}); check OPIEKUN_SMTP_URL`,
    )
  } finally {
    socket.destroy()
  }
}

async function examineModels(): Promise<Examination> {
  try {
    const { polish, models } = await openLanguage()
    const { topic } = understand('Gdzie jest moja paczka?', models, polish)
    return topic?.name === 'order-status'
      ? well(
          MODEL,
          'słownik i modele wczytane, pytanie próbne zrozumiane',
          'dictionary and models loaded, trial question understood',
        )
      : wrong(
          MODEL,
          'pytanie próbne niezrozumiane; zainstaluj Opiekuna ponownie',
          'the trial question was not understood; install Opiekun again',
        )
  } catch (error) {
    return wrong(
      MODEL,
      `nie da się wczytać (${(error as Error).message}); zainstaluj Opiekuna ponownie`,
      `cannot be loaded (${(error as Error).message}); install Opiekun again`,
    )
  }
}

/** This version was made after that moment: an earlier clock is wrong. */
const MADE_AT = Date.UTC(2026, 10, 1)

function examineClock(): Examination {
  const now = Date.now()
  const local = new Intl.DateTimeFormat('pl-PL', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Warsaw',
  }).format(now)
  if (now < MADE_AT)
    return wrong(
      CLOCK,
      `pokazuje ${local}; ustaw go, bo liczą się od niego terminy`,
      `shows ${local}; set it, for deadlines are counted by it`,
    )
  return well(CLOCK, `w Warszawie jest ${local}`, `in Warsaw it is ${local}`)
}

/** The deadline that the law's own example gives: 14 days from 10 December 2026 end on Monday the 28th. @source art. 115 KC; Dz.U. 2024 poz. 1965 */
function examineHolidays(): Examination {
  const received = Date.UTC(2026, 11, 10, 9) as Instant
  const ends = new Date(legalDeadline(received, 14, 'Europe/Warsaw')).toISOString().slice(0, 10)
  return ends.startsWith('2026-12-28')
    ? well(HOLIDAYS, 'dni wolne i termin próbny się zgadzają', 'days off and the trial deadline are right')
    : wrong(
        HOLIDAYS,
        `termin próbny wypada ${ends}; zainstaluj Opiekuna ponownie`,
        `the trial deadline falls on ${ends}; install Opiekun again`,
      )
}
