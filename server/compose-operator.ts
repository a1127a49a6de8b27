import { join } from 'node:path'
import type { ConversationId } from '../core/vocabulary/vocabulary.ts'
import { systemClock } from './adapters/clock-system/system-clock.ts'
import { ERASURES_FILE, fileErasures } from './adapters/erasures-file/erasures-file.ts'
import { mailServers } from './adapters/mail-servers/mail-servers.ts'
import { argon2Passwords } from './adapters/passwords-argon2/argon2-passwords.ts'
import { systemRandom } from './adapters/random-system/system-random.ts'
import { fileSecrets } from './adapters/secrets-file/secrets-file.ts'
import { readHeader } from './adapters/store-sql/backup/backup-file.ts'
import { openEmbeddedStore } from './adapters/store-sql/open-embedded-store.ts'
import { openPostgresStore } from './adapters/store-sql/open-postgres-store.ts'
import { hashToken } from './adapters/tokens-sha256/hash-token.ts'
import type { Settings } from './config/settings.ts'
import type { MailTrial } from './ports/mail-servers.ts'
import { type Verified, verifyActivity } from './workflows/activity.ts'
import { checkErasures, eraseAgain } from './workflows/erase-again.ts'
import { accountOf } from './workflows/mail-account.ts'
import type { Ports } from './workflows/open-session.ts'

type Place = Pick<Settings, 'databaseUrl' | 'data'>

/** What the operator's commands need: the store that the settings name, without a server around it. The caller closes the store. */
export async function openForOperator(settings: Place): Promise<Ports> {
  const { store } = await open(settings, {})
  return { store, passwords: argon2Passwords(), random: systemRandom, hashToken, clock: systemClock }
}

export interface BackUp {
  /** Everything committed before this moment, in one file that appears when it is whole. */
  readonly backUp: (file: string) => Promise<void>
  readonly close: () => Promise<void>
}

export async function openBackUp(settings: Place): Promise<BackUp> {
  const { store, backUp } = await open(settings, {})
  return { backUp, close: () => store.close() }
}

/** What an operator looks into without a server around it. */
export interface OperatorFirms {
  /** What came of trying each mailbox that is switched on. */
  readonly tryMailboxes: () => AsyncGenerator<{ readonly address: string; readonly trials: readonly MailTrial[] }>
  /** Whether each firm's activity log stands as it was written. */
  readonly verifyActivity: () => AsyncGenerator<Verified & { readonly firm: string }>
  readonly close: () => Promise<void>
}

export async function openFirms(settings: Place): Promise<OperatorFirms> {
  const { store } = await open(settings, {})
  const secrets = fileSecrets(settings.data)
  return {
    async *tryMailboxes() {
      for (const { id } of await store.directory.workspaces()) {
        const states = await store.read(id, ({ mailboxes }) => mailboxes.list())
        for (const { mailbox } of states.filter((state) => state.mailbox.active)) {
          const { address, imap, smtp } = mailbox
          const trials = await mailServers.examine(address, accountOf(id, imap, secrets), accountOf(id, smtp, secrets))
          yield { address, trials }
        }
      }
    },
    async *verifyActivity() {
      for (const { id, name } of await store.directory.workspaces())
        yield { firm: name, ...(await verifyActivity(id, { store, secrets })) }
    },
    close: () => store.close(),
  }
}

export interface Restored {
  readonly takenAt: string
  /** Entries of the lists of erasures; 0: there was no list. */
  readonly listed: number
  /** Lines of them that could not be read. */
  readonly unreadable: number
  /** Who was in the copy and is erased again. */
  readonly people: number
  /** What stood under them and is not on a list. */
  readonly left: readonly ConversationId[]
}

/**
 * The empty store that the settings name holds what the file does, but for whoever was erased since. `lists`: of erasures, beside the one
 * in the data folder, which takes their entries in.
 * @throws {Failure} backup-unreadable, store-newer, store-not-empty, erasures-of-another-key
 */
export async function restoreInto(settings: Place, file: string, lists: readonly string[]): Promise<Restored> {
  const secrets = fileSecrets(settings.data)
  const own = fileErasures(join(settings.data, ERASURES_FILE))
  const [ours, ...others] = [await own.read(), ...(await Promise.all(lists.map((one) => fileErasures(one).read())))]
  const added = others.flatMap(({ entries }) => entries)
  const entries = [...ours.entries, ...added]
  // Before anything is restored: a store that is filled already cannot be restored again.
  checkErasures(entries, { secrets })
  const { takenAt } = await readHeader(file)
  const { store, effects } = await open(settings, { restoreFrom: file })
  try {
    const { people, left } = await eraseAgain(entries, { store, queue: effects, secrets, clock: systemClock })
    for (const entry of added) await own.add(entry)
    const unreadable = [ours, ...others].reduce((sum, list) => sum + list.unreadable, 0)
    return { takenAt, listed: entries.length, unreadable, people, left }
  } finally {
    await store.close()
  }
}

function open({ databaseUrl, data }: Place, how: { readonly restoreFrom?: string }) {
  return databaseUrl === undefined
    ? openEmbeddedStore({ directory: data, ...how })
    : openPostgresStore({ url: databaseUrl, ...how })
}
