import { systemClock } from './adapters/clock-system/system-clock.ts'
import { oauthProviders } from './adapters/mail-providers/oauth-providers.ts'
import { mailServers } from './adapters/mail-servers/mail-servers.ts'
import { guardedFetch } from './adapters/model-openai/guarded-fetch.ts'
import { argon2Passwords } from './adapters/passwords-argon2/argon2-passwords.ts'
import { systemRandom } from './adapters/random-system/system-random.ts'
import { fileSecrets } from './adapters/secrets-file/secrets-file.ts'
import { openEmbeddedStore } from './adapters/store-sql/open-embedded-store.ts'
import { openPostgresStore } from './adapters/store-sql/open-postgres-store.ts'
import { hashToken } from './adapters/tokens-sha256/hash-token.ts'
import type { Settings } from './config/settings.ts'
import type { MailTrial } from './ports/mail-servers.ts'
import { type Verified, verifyActivity } from './workflows/activity.ts'
import { makeAccounts } from './workflows/mail-account.ts'
import type { Ports } from './workflows/open-session.ts'

/** Where an installation keeps what it has. */
export type Place = Pick<Settings, 'databaseUrl' | 'data'>

/** What the operator's commands need: the store that the settings name, without a server around it. The caller closes the store. */
export async function openForOperator(settings: Place): Promise<Ports> {
  const { store } = await openPlace(settings, {})
  return { store, passwords: argon2Passwords(), random: systemRandom, hashToken, clock: systemClock }
}

export interface BackUp {
  /** Everything committed before this moment, in one file that appears when it is whole. */
  readonly backUp: (file: string) => Promise<void>
  readonly close: () => Promise<void>
}

export async function openBackUp(settings: Place): Promise<BackUp> {
  const { store, backUp } = await openPlace(settings, {})
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
  const { store } = await openPlace(settings, {})
  const secrets = fileSecrets(settings.data)
  const mailProviders = oauthProviders({ fetch: guardedFetch([]), now: systemClock.now })
  const accountOf = makeAccounts({ store, secrets, clock: systemClock, mailProviders })
  return {
    async *tryMailboxes() {
      for (const { id } of await store.directory.workspaces()) {
        const states = await store.read(id, ({ mailboxes }) => mailboxes.list())
        for (const { mailbox } of states.filter((state) => state.mailbox.active)) {
          const [imap, smtp] = [accountOf(id, mailbox, 'imap'), accountOf(id, mailbox, 'smtp')]
          yield { address: mailbox.address, trials: await mailServers.examine(mailbox.address, imap, smtp) }
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

/** The store of the place, filled from a backup first where one is named. */
export function openPlace({ databaseUrl, data }: Place, how: { readonly restoreFrom?: string }) {
  return databaseUrl === undefined
    ? openEmbeddedStore({ directory: data, ...how })
    : openPostgresStore({ url: databaseUrl, ...how })
}
