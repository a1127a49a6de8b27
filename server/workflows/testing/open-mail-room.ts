import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultPlaybook } from '../../../core/playbook/playbook.ts'
import type {
  ArticleId,
  ConversationId,
  Instant,
  MessageId,
  PersonId,
  WorkspaceId,
} from '../../../core/vocabulary/vocabulary.ts'
import { memoryBus } from '../../adapters/bus-memory/memory-bus.ts'
import { oauthProviders } from '../../adapters/mail-providers/oauth-providers.ts'
import { workerMailReader } from '../../adapters/mail-reader/worker-mail-reader.ts'
import { mailServers } from '../../adapters/mail-servers/mail-servers.ts'
import { openPostOffice } from '../../adapters/mail-servers/testing/post-office.ts'
import { systemRandom } from '../../adapters/random-system/system-random.ts'
import { fileSecrets } from '../../adapters/secrets-file/secrets-file.ts'
import { openFreshStore } from '../../adapters/store-sql/testing/fresh-embedded-store.ts'
import { openLanguage } from '../../compose-language.ts'
import type { ConversationSummary, StoredConversation } from '../../ports/conversations.ts'
import { Failure } from '../../ports/failure.ts'
import type { Effect } from '../../ports/outbox.ts'
import type { Person } from '../../ports/people.ts'
import { answerMessage } from '../answer-message.ts'
import { saveMailbox } from '../change-mailbox.ts'
import { deliverMessage } from '../deliver-message.ts'
import { makeDesks } from '../desks.ts'
import { keepMail } from '../keep-mail.ts'
import { makeAccounts } from '../mail-account.ts'
import { readMail } from '../read-mail.ts'
import { sendOut } from '../send-out.ts'
import { sendReply } from '../send-reply.ts'

const OWN_ADDRESS = 'biuro@sklep.example'

/** A firm with a mailbox, its mail read and answered by the product's own workflows, step by step, and a clock that can be moved on. */
export async function openMailRoom(change: { readonly authServer?: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'opiekun-mail-room-'))
  const [opened, language, office] = await Promise.all([openFreshStore(), openLanguage(), openPostOffice()])
  const { store } = opened
  let ahead = 0
  const clock = { now: () => (Date.now() + ahead) as Instant }
  const mailReader = workerMailReader()
  const secrets = fileSecrets(folder)
  const mailProviders = oauthProviders({ fetch: () => Promise.reject(new Error('no provider here')), now: clock.now })
  const ports = {
    store,
    language,
    clock,
    mailReader,
    mailServers,
    bus: memoryBus(() => {}),
    desks: makeDesks(language),
    secrets,
    mailProviders,
    accountOf: makeAccounts({ store, secrets, clock, mailProviders }),
    random: systemRandom,
    findCasePage: async () => 'https://sklep.example/sprawa/nowa',
  }
  const workspace = systemRandom.uuid() as WorkspaceId
  await store.directory.create({
    id: workspace,
    name: 'Sklep',
    demo: false,
    widgetKey: systemRandom.secret().slice(0, 22),
  })
  const anna: Person = {
    id: systemRandom.uuid() as PersonId,
    email: 'anna@sklep.example',
    name: 'Anna Lis',
    role: 'owner',
    locale: 'pl',
    active: true,
    availableUntil: null,
  }
  await store.transact(workspace, async ({ playbooks, people, articles }) => {
    await people.create(anna, null)
    const article = {
      id: 'zwroty' as ArticleId,
      title: 'Zwroty',
      text: 'Na zwrot towaru masz 30 dni od dnia otrzymania przesyłki.',
      tags: [],
      phrasings: [],
      owner: null,
      updatedAt: clock.now(),
      reviewBy: null,
      url: null,
    }
    await articles.save(article, null, null, clock.now())
    await playbooks.publish({ ...defaultPlaybook('Sklep'), knowledge: [article] }, null, 'set-up', clock.now())
  })
  const { mailbox } = await saveMailbox(
    workspace,
    null,
    {
      address: OWN_ADDRESS,
      name: 'Sklep',
      active: true,
      servers: { imap: office.account, smtp: office.account },
      authServer: change.authServer ?? null,
    },
    ports,
  )
  let uid = 0

  /** Every message that waits for its way out goes, as the queue would carry it. */
  async function carryOut(effect: Extract<Effect, { kind: 'send' | 'deliver' }>): Promise<'done' | 'later'> {
    try {
      if (effect.kind === 'deliver') await deliverMessage({ workspace, ...effect }, ports)
      else await sendOut({ workspace, conversation: effect.conversation, message: effect.message }, ports)
      return 'done'
    } catch (error) {
      if (error instanceof Failure && error.remedy === 'retry-later') return 'later'
      throw error
    }
  }

  const read = async (id: ConversationId): Promise<StoredConversation> => {
    const found = await store.read(workspace, ({ conversations }) => conversations.load(id))
    if (found === null) throw new Error('no such conversation')
    return found
  }

  async function sendQueued(id: ConversationId): Promise<('done' | 'later')[]> {
    const done: ('done' | 'later')[] = []
    for (const { id: message, delivery } of (await read(id)).messages)
      if (delivery === 'queued' || delivery === 'unknown' || delivery === 'sending')
        done.push(await carryOut({ kind: 'send', conversation: id, message }))
    return done
  }

  return {
    workspace,
    store,
    office,
    ports,
    mailbox: mailbox.id,
    anna,
    read,
    sendQueued,
    later: (ms: number) => {
      ahead += ms
    },
    conversations: async (): Promise<readonly ConversationSummary[]> =>
      (
        await store.read(workspace, ({ conversations }) =>
          conversations.list({ view: 'all', person: anna.id, words: null, cursor: null, limit: 100 }),
        )
      ).items,
    /** A mail comes in, is read, and is answered if the product answers it; gives its conversation. */
    async arrive(raw: string | Uint8Array, number = ++uid, uidValidity = '1'): Promise<ConversationId | null> {
      const fetched = { uid: number, uidValidity, receivedAt: clock.now(), raw: Buffer.from(raw as string) }
      const kept = await keepMail(workspace, mailbox.id, fetched, ports)
      if (kept === null) return null
      const owed = await readMail(workspace, kept, ports)
      if (owed !== null) await answerMessage(owed.question, ports, owed.unanswered)
      const { conversation } = (await store.read(workspace, ({ mails }) => mails.load(kept))) ?? { conversation: null }
      if (conversation !== null) await sendQueued(conversation)
      return conversation
    },
    /** Anna answers, and the ten seconds pass. */
    async reply(conversation: ConversationId, text: string, mail = {}): Promise<MessageId> {
      const id = systemRandom.uuid() as MessageId
      await sendReply({ workspace, conversation, id, text, author: anna, overrideReason: 'próba', mail }, ports)
      await carryOut({ kind: 'deliver', conversation, message: id, at: clock.now(), mail })
      await sendQueued(conversation)
      return id
    },
    /** The ten seconds of a letter pass. */
    async deliver(conversation: ConversationId, message: MessageId, mail = {}): Promise<void> {
      await carryOut({ kind: 'deliver', conversation, message, at: clock.now(), mail })
      await sendQueued(conversation)
    },
    async close() {
      await mailReader.close()
      await opened.remove()
      await office.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type MailRoom = Awaited<ReturnType<typeof openMailRoom>>
