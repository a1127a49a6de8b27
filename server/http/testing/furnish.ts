import { defaultPlaybook } from '../../../core/playbook/playbook.ts'
import { SHIPPED_PROCEDURES } from '../../../core/procedure/procedure.ts'
import type {
  ConversationId,
  CustomerId,
  Grosze,
  Instant,
  MessageId,
  MistakeId,
  PersonId,
  ProblemId,
  Role,
  WorkspaceId,
} from '../../../core/vocabulary/vocabulary.ts'
import { argon2Passwords } from '../../adapters/passwords-argon2/argon2-passwords.ts'
import { systemRandom } from '../../adapters/random-system/system-random.ts'
import type { FoundUnder } from '../../ports/problems.ts'
import { PASSWORD, sessionOf, type TestServer } from './open-test-server.ts'
import { OWN_CODE } from './own-code-sample.ts'

/** A firm with one of everything that an address can name. */
export interface Firm {
  readonly workspace: WorkspaceId
  readonly widgetKey: string
  readonly sessions: Readonly<Record<Role, string>>
  readonly ids: Readonly<
    Record<
      | 'conversation'
      | 'message'
      | 'mistake'
      | 'promise'
      | 'reminder'
      | 'finding'
      | 'recall'
      | 'problem'
      | 'part'
      | 'fix'
      | 'proposal'
      | 'view'
      | 'file'
      | 'article'
      | 'articleProposal'
      | 'evaluationCase'
      | 'webSource'
      | 'person'
      | 'consultant'
      | 'manager'
      | 'token'
      | 'mailbox'
      | 'customer'
      | 'customerMerge',
      string
    >
  >
  /** `Bearer …` of the conversation's visitor. */
  readonly visitor: string
}

const passwords = argon2Passwords()

/** Makes a firm through the product's own doors, except the people, whose invitations would need mail. */
export async function furnish(server: TestServer, name: string): Promise<Firm> {
  const { store, send } = server
  const workspace = {
    id: systemRandom.uuid() as WorkspaceId,
    name,
    demo: false,
    widgetKey: systemRandom.secret().slice(0, 22),
  }
  await store.directory.create(workspace)
  const people = await hire(server, workspace.id, name)
  const owner = people.sessions.owner

  const article = await send('POST', '/api/v1/articles', owner, {
    title: `Zwroty ${name}`,
    text: 'Na zwrot towaru masz 30 dni od dnia otrzymania przesyłki.',
  })
  const wish = { article: null, basedOn: null, content: { title: `Raty ${name}`, text: 'Rat jeszcze nie ma.' } }
  const articleProposal = await send('POST', '/api/v1/article-proposals', owner, wish)
  const web = { url: `https://${name.toLowerCase()}.example/pomoc`, everyDays: 7 }
  const webSource = await send('POST', '/api/v1/web-sources', owner, web)
  const macro = { name: 'Powitanie', text: 'Dzień dobry, {{zwrot}}!', was: null }
  await send('PUT', '/api/v1/macros', owner, macro)
  await send('PUT', '/api/v1/own-codes', owner, { ...OWN_CODE, was: null })
  const evaluationCase = systemRandom.uuid()
  const asked = {
    id: evaluationCase,
    question: 'Ile dni na zwrot?',
    mustHave: ['30 dni'],
    mustNotHave: [],
    handover: null,
  }
  await send('POST', '/api/v1/evaluation/cases', owner, { cases: [asked] })
  await send('POST', '/api/v1/language/words', owner, { word: 'Firmex' })
  const view = systemRandom.uuid()
  await send('PUT', '/api/v1/saved-views', owner, {
    id: view,
    name: 'Moje pilne',
    shared: true,
    filter: { view: 'mine' },
  })
  const token = await send('POST', '/api/v1/tokens', owner, { name: 'integracja', scopes: ['ledger:read'] })
  const conversation = systemRandom.uuid()
  const opened = await send('POST', '/api/v1/widget/conversations', null, {
    key: workspace.widgetKey,
    id: conversation,
  })
  const visitor = `Bearer ${opened.json<{ token: string }>().token}`
  const file = systemRandom.uuid()
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)
  await send('POST', `/api/v1/widget/conversations/${conversation}/files?file=${file}&name=a.png`, visitor, picture)
  const message = systemRandom.uuid()
  await send('POST', `/api/v1/widget/conversations/${conversation}/messages`, visitor, {
    id: message,
    text: 'Ile mam dni na zwrot?',
    attachments: [file],
  })
  const reply = { id: systemRandom.uuid(), text: 'Dzień dobry [IMIĘ], proszę czekać.', overrideReason: 'próba' }
  await send('POST', `/api/v1/conversations/${conversation}/messages`, owner, reply)
  await send('POST', `/api/v1/conversations/${conversation}/close`, owner, {})
  const mistake = await firstMistake(server, owner)
  await send('POST', `/api/v1/conversations/${conversation}/reopen`, owner, {})
  const mailServer = { host: '127.0.0.1', port: 1, security: 'none', user: 'biuro', password: 'tajne' }
  const mailbox = await send('POST', '/api/v1/mailboxes', owner, {
    address: `biuro@${name.toLowerCase()}.example`,
    name,
    active: false,
    imap: mailServer,
    smtp: mailServer,
  })
  const read = await send('GET', `/api/v1/conversations/${conversation}`, owner)
  const reminder = systemRandom.uuid()
  const due = { person: people.reader, note: 'zadzwonić', dueAt: '2099-01-01T09:00:00Z' }
  await send('PUT', `/api/v1/conversations/${conversation}/reminders`, owner, { id: reminder, ...due })
  const customer = read.json<{ summary: { customer: { id: string } } }>().summary.customer.id
  const customerMerge = await mergeIn(conversation, server, workspace.id)
  const promise = await promiseIn({ conversation, message }, server, workspace.id)
  const { problem, part, fix, proposal } = await recur(server, workspace.id, owner, mistake)
  return {
    workspace: workspace.id,
    widgetKey: workspace.widgetKey,
    sessions: people.sessions,
    visitor,
    ids: {
      conversation,
      message,
      mistake,
      promise,
      reminder,
      finding: await findingIn(server, workspace.id),
      recall: await recallIn({ conversation, message }, people.manager, server, workspace.id),
      problem,
      part,
      fix,
      proposal,
      view,
      file,
      article: article.json<{ id: string }>().id,
      evaluationCase,
      articleProposal: articleProposal.json<{ id: string }>().id,
      webSource: webSource.json<{ id: string }>().id,
      person: people.reader,
      consultant: people.consultant,
      manager: people.manager,
      customer,
      customerMerge,
      mailbox: mailbox.json<{ id: string }>().id,
      token: token.json<{ token: { id: string } }>().token.id,
    },
  }
}

async function hire({ store, send }: TestServer, workspace: WorkspaceId, name: string) {
  const passwordHash = await passwords.hash(PASSWORD)
  const roles = ['owner', 'manager', 'consultant', 'reader'] as const
  const emails = Object.fromEntries(roles.map((role) => [role, `${role}@${name.toLowerCase()}.example`])) as Record<
    Role,
    string
  >
  const ids = Object.fromEntries(roles.map((role) => [role, systemRandom.uuid()])) as Record<Role, PersonId>
  await store.transact(workspace, async (records) => {
    await records.playbooks.publish(
      { ...defaultPlaybook(name), procedures: SHIPPED_PROCEDURES },
      null,
      'set-up',
      0 as never,
    )
    for (const role of roles) {
      await records.people.create(
        { id: ids[role], email: emails[role], name: role, role, locale: 'pl', active: true, availableUntil: null },
        passwordHash,
      )
    }
  })
  const session = async (role: Role) =>
    sessionOf(await send('POST', '/api/v1/session', null, { email: emails[role], password: PASSWORD }))
  const sessions = {
    owner: await session('owner'),
    manager: await session('manager'),
    consultant: await session('consultant'),
    reader: await session('reader'),
  }
  return { sessions, reader: ids.reader, consultant: ids.consultant, manager: ids.manager }
}

async function findingIn({ store }: TestServer, workspace: WorkspaceId): Promise<string> {
  const id = systemRandom.uuid()
  const facts = { code: 'knowledge-gap', question: 'Czy są raty?', examples: [] } as const
  await store.transact(workspace, ({ serviceFindings }) =>
    serviceFindings.keep([{ id, cases: 1, facts }], Date.now() as Instant),
  )
  return id
}

async function recallIn(
  { conversation, message }: { readonly conversation: string; readonly message: string },
  by: PersonId,
  { store }: TestServer,
  workspace: WorkspaceId,
): Promise<string> {
  const recall = {
    id: systemRandom.uuid(),
    at: Date.now() as Instant,
    by,
    facts: { wrong: '14 dni', quote: 'Na zwrot jest 14 dni.', right: 'Na zwrot jest 30 dni.' },
  }
  const place = { conversation: conversation as ConversationId, message: message as MessageId }
  const item = { ...place, quote: 'Na zwrot jest 14 dni.', draft: 'Na zwrot jest 30 dni.' }
  await store.transact(workspace, ({ recalls }) => recalls.start(recall, [item]))
  return recall.id
}

async function promiseIn(
  { conversation, message }: { readonly conversation: string; readonly message: string },
  { store }: TestServer,
  workspace: WorkspaceId,
): Promise<string> {
  const id = systemRandom.uuid()
  const at = Date.now() as Instant
  const made = {
    id,
    owner: null,
    kind: 'word',
    quote: 'Odpiszę jutro.',
    madeAt: at,
    dueAt: (at + 86_400_000) as Instant,
  } as const
  await store.transact(workspace, ({ promises }) =>
    promises.add([{ ...made, conversation: conversation as ConversationId, message: message as MessageId }]),
  )
  return id
}

/** One conversation recurs too little for a search to find: its result is written in its place. */
async function recur({ store, send }: TestServer, workspace: WorkspaceId, owner: string, mistake: string) {
  const problem = systemRandom.uuid()
  const at = Date.now() as Instant
  const found: FoundUnder = {
    id: problem as ProblemId,
    code: 'unfilled-placeholder',
    trait: null,
    facts: {
      alongside: [],
      contrast: null,
      cases: 1,
      customers: 1,
      costPerMonth: 100 as Grosze,
      course: { firstSeen: at, lastSeen: at, weeks: [{ events: 1, exposures: 1 }], trend: null },
    },
    mistakes: new Set([mistake as MistakeId]),
  }
  const part = systemRandom.uuid()
  const joined: FoundUnder = { ...found, id: part as ProblemId, code: 'no-apology', mistakes: new Set() }
  await store.transact(workspace, async ({ problems }) => {
    await problems.keepFound([found, joined], at)
    await problems.keepGrouping({
      kind: 'merged',
      problem: joined.id,
      into: found.id,
      by: systemRandom.uuid() as PersonId,
      at,
    })
  })
  const fix = await send('POST', `/api/v1/problems/${problem}/fixes`, owner, {
    kind: 'macro',
    change: 'Makro wypełnia imię.',
    claimedRatio: 0.5,
    inForceSince: '2026-11-01T00:00:00Z',
  })
  const proposal = await send('POST', `/api/v1/problems/${problem}/proposals`, owner, {
    candidate: { kind: 'number', number: 'response-minutes', value: 10 },
    change: 'Odpowiadamy w dziesięć minut.',
    claimedRatio: 0.5,
  })
  return { problem, part, fix: fix.json<{ id: string }>().id, proposal: proposal.json<{ id: string }>().id }
}

/** The audit runs behind the scenes: waits until its mistakes stand in the ledger. */
async function firstMistake({ send }: TestServer, owner: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { items } = (await send('GET', '/api/v1/mistakes', owner)).json<{ items: readonly { id: string }[] }>()
    const [mistake] = items
    if (mistake !== undefined) return mistake.id
    await new Promise((resume) => setTimeout(resume, 100))
  }
  throw new Error('the audit found nothing')
}

/** Somebody else was taken to be the conversation's customer. */
async function mergeIn(conversation: string, { store }: TestServer, workspace: WorkspaceId): Promise<string> {
  const gone = { id: systemRandom.uuid() as CustomerId, name: null, email: null }
  const at = Date.now() as Instant
  const id = systemRandom.uuid()
  await store.transact(workspace, async ({ conversations, identities }) => {
    const other = systemRandom.uuid() as ConversationId
    await conversations.open({ id: other, channel: 'chat', language: 'pl', customer: gone, at, demo: false })
    const kept = await identities.customerOf(conversation as ConversationId)
    if (kept === null) throw new Error('no customer')
    await identities.merge({ id, kept: kept.id, gone: gone.id, at, by: systemRandom.uuid() as PersonId })
  })
  return id
}
