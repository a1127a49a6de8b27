import { vi } from 'vitest'
import { defaultPlaybook } from '../../../core/playbook/playbook.ts'
import type { Instant, PersonId, WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import { oauthProviders } from '../../adapters/mail-providers/oauth-providers.ts'
import type { FakeProvider } from '../../adapters/mail-providers/testing/fake-provider.ts'
import { type MailHost, openDovecot } from '../../adapters/mail-servers/testing/dovecot.ts'
import { openPostOffice, type PostOffice } from '../../adapters/mail-servers/testing/post-office.ts'
import { guardedFetch } from '../../adapters/model-openai/guarded-fetch.ts'
import { argon2Passwords } from '../../adapters/passwords-argon2/argon2-passwords.ts'
import { systemRandom } from '../../adapters/random-system/system-random.ts'
import type { ConversationSummary, StoredMessage } from '../../ports/conversations.ts'
import type { PasswordAccount } from '../../ports/mail-servers.ts'
import { openTestServer, PASSWORD, sessionOf, type TestServer } from './open-test-server.ts'

interface ShownConversation {
  readonly summary: Pick<ConversationSummary, 'id' | 'subject' | 'channel' | 'status' | 'handover' | 'waitingSince'>
  readonly messages: readonly Pick<StoredMessage, 'id' | 'from' | 'text' | 'delivery' | 'internal' | 'attachments'>[]
}

/** A whole server, a real mailbox it follows, and a mail server that takes what it sends. */
export interface MailDesk {
  readonly server: TestServer
  readonly workspace: WorkspaceId
  readonly host: MailHost
  readonly office: PostOffice
  readonly owner: string
  readonly mailbox: string
  conversations(): Promise<readonly ShownConversation['summary'][]>
  read(id: string): Promise<ShownConversation>
  health(): Promise<readonly { readonly address: string; readonly direction: string }[]>
  /** Waits until the inbox holds so many conversations, the newest first. */
  arrived(count: number): Promise<readonly ShownConversation['summary'][]>
  reply(id: string, text: string, more?: Readonly<Record<string, unknown>>): Promise<string>
  /** Waits until so many mails have left. */
  posted(count: number): Promise<PostOffice['posted']>
  close(): Promise<void>
}

const WAIT = { timeout: 25_000, interval: 100 }

/** `provider`: its tokens sign in, once somebody has connected the mailbox; otherwise passwords do. */
export async function openMailDesk(provider?: FakeProvider): Promise<MailDesk> {
  const [server, host, office] = await Promise.all([
    openTestServer({}, provider && { mailProviders: providersOf(provider) }),
    openDovecot(provider),
    openPostOffice(provider?.opens),
  ])
  if (provider !== undefined) provider.at = { imap: placeOf(host.account), smtp: placeOf(office.account) }
  const { store, send } = server
  const workspace = systemRandom.uuid() as WorkspaceId
  await store.directory.create({
    id: workspace,
    name: 'Sklep',
    demo: false,
    widgetKey: systemRandom.secret().slice(0, 22),
  })
  const passwordHash = await argon2Passwords().hash(PASSWORD)
  await store.transact(workspace, async ({ playbooks, people }) => {
    await playbooks.publish(defaultPlaybook('Sklep'), null, 'set-up', 0 as Instant)
    const person = { id: systemRandom.uuid() as PersonId, email: 'anna@sklep.example', name: 'Anna Lis' }
    await people.create({ ...person, role: 'owner', locale: 'pl', active: true, availableUntil: null }, passwordHash)
  })
  const owner = sessionOf(
    await send('POST', '/api/v1/session', null, { email: 'anna@sklep.example', password: PASSWORD }),
  )
  await send('POST', '/api/v1/articles', owner, {
    title: 'Zwroty',
    text: 'Na zwrot towaru masz 30 dni od dnia otrzymania przesyłki. Odeślij go na adres magazynu.',
  })
  const made = await send('POST', '/api/v1/mailboxes', owner, {
    address: 'biuro@sklep.example',
    name: 'Sklep z kubkami',
    ...(provider === undefined
      ? { imap: host.account, smtp: office.account }
      : { registration: { provider: 'microsoft', user: host.account.user, ...provider.app } }),
  })
  if (made.statusCode !== 200) throw new Error(made.body)

  const conversations = async () =>
    (await send('GET', '/api/v1/conversations?view=all&limit=100', owner)).json<{
      items: ShownConversation['summary'][]
    }>().items
  const read = async (id: string) => (await send('GET', `/api/v1/conversations/${id}`, owner)).json<ShownConversation>()
  return {
    server,
    workspace,
    host,
    office,
    owner,
    mailbox: made.json<{ id: string }>().id,
    conversations,
    read,
    health: async () =>
      (await send('GET', '/api/v1/mail-health', owner)).json<{ items: { address: string; direction: string }[] }>()
        .items,
    arrived: (count) =>
      vi.waitFor(async () => {
        const found = await conversations()
        if (found.length < count) throw new Error(`${found.length} of ${count} conversations`)
        return found
      }, WAIT),
    async reply(id, text, more = {}) {
      const message = systemRandom.uuid()
      const body = { id: message, text, overrideReason: 'próba', ...more }
      const answer = await send('POST', `/api/v1/conversations/${id}/messages`, owner, body)
      if (answer.statusCode !== 200) throw new Error(answer.body)
      return message
    },
    posted: (count) =>
      vi.waitFor(() => {
        if (office.posted.length < count) throw new Error(`${office.posted.length} of ${count} mails`)
        return office.posted
      }, WAIT),
    async close() {
      await server.close()
      await Promise.all([host.remove(), office.stop()])
    },
  }
}

function providersOf({ providers }: FakeProvider) {
  return oauthProviders({ fetch: guardedFetch(['127.0.0.1']), now: Date.now, providers })
}

function placeOf({ host, port, security }: PasswordAccount) {
  return { host, port, security }
}
