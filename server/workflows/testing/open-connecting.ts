import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant, MailboxId, WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import { oauthProviders } from '../../adapters/mail-providers/oauth-providers.ts'
import { openFakeProvider } from '../../adapters/mail-providers/testing/fake-provider.ts'
import { guardedFetch } from '../../adapters/model-openai/guarded-fetch.ts'
import { systemRandom } from '../../adapters/random-system/system-random.ts'
import { fileSecrets } from '../../adapters/secrets-file/secrets-file.ts'
import { openFreshStore } from '../../adapters/store-sql/testing/fresh-embedded-store.ts'
import type { MailGrant, MailRegistration } from '../../ports/mailboxes.ts'
import { type MailboxValues, saveMailbox } from '../change-mailbox.ts'
import { beginSignIn, finishSignIn, type Returned, type SignIn } from '../connect-mailbox.ts'

const RETURN_TO = 'https://opiekun.sklep.example/connect-mailbox'

/** A firm whose mailbox a provider lets us into, and a clock that can be moved on. */
export async function openConnecting() {
  const folder = mkdtempSync(join(tmpdir(), 'opiekun-connecting-'))
  const [opened, provider] = await Promise.all([openFreshStore(), openFakeProvider('biuro@sklep.example')])
  const { store } = opened
  let ahead = 0
  const clock = { now: () => (Date.now() + ahead) as Instant }
  const ports = {
    store,
    clock,
    random: systemRandom,
    secrets: fileSecrets(folder),
    mailProviders: oauthProviders({
      fetch: guardedFetch(['127.0.0.1']),
      now: clock.now,
      providers: provider.providers,
    }),
  }
  const newWorkspace = async (): Promise<WorkspaceId> => {
    const id = systemRandom.uuid() as WorkspaceId
    await store.directory.create({ id, name: 'Sklep', demo: false, widgetKey: systemRandom.secret().slice(0, 22) })
    return id
  }
  const workspace = await newWorkspace()
  const values = (app: Partial<typeof provider.app> = {}): MailboxValues => ({
    address: 'biuro@sklep.example',
    name: 'Sklep',
    active: true,
    servers: { registration: { provider: 'microsoft', user: 'biuro@sklep.example', ...provider.app, ...app } },
    authServer: null,
  })
  const made = await saveMailbox(workspace, null, values(), ports)
  const { id } = made.mailbox
  const signIn: SignIn = { workspace, session: 'sesja', returnTo: RETURN_TO }
  const begin = (mailbox: MailboxId = id) => beginSignIn(signIn, mailbox, ports)
  const finish = (returned: Returned, as: Partial<SignIn> = {}) => finishSignIn({ ...signIn, ...as }, returned, ports)
  return {
    workspace,
    newWorkspace,
    provider,
    ports,
    id,
    values,
    begin,
    finish,
    /** The owner goes to the provider, agrees, and comes back. */
    connect: async () => finish(provider.agree(await begin())),
    load: async (): Promise<{ readonly grant: MailGrant | null; readonly registration: MailRegistration }> => {
      const state = await store.read(workspace, ({ mailboxes }) => mailboxes.load(id))
      const registration = state?.mailbox.registration
      if (state == null || registration == null) throw new Error('no registration')
      return { grant: state.grant, registration }
    },
    later: (ms: number) => {
      ahead += ms
    },
    async close() {
      await opened.remove()
      await provider.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Connecting = Awaited<ReturnType<typeof openConnecting>>
