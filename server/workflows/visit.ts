import { type ChatForm, DEFAULT_CHAT } from '../../core/playbook/playbook.ts'
import type { ConversationId, CustomerId, Instant, Locale, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { Conversations, StoredConversation } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { Store } from '../ports/store.ts'
import type { HashToken } from '../ports/tokens.ts'
import { type Ports as IdentityPorts, provenIdentity } from './customer-identity.ts'

export interface Visit {
  readonly widgetKey: string
  /** Made by the visitor's browser. */
  readonly conversation: ConversationId
  readonly locale: Locale
  readonly name: string | null
  readonly email: string | null
  /** As the shop's server signed it; null: it said nothing. */
  readonly identity: string | null
  /** The order it is about, as the visitor typed it. */
  readonly order: string | null
  /** Agreed to the sentence of the firm's form. */
  readonly consents: boolean
}

export interface Ports extends IdentityPorts {
  readonly hashToken: HashToken
}

export interface Opened {
  readonly workspace: WorkspaceId
  readonly token: string
  readonly conversation: StoredConversation
  readonly isVerified: boolean
}

/**
 * Opens a visitor's conversation and gives the token that reads and writes it, and nothing else.
 * Opening an untouched one again gives another token: the answer to the first try may have got lost.
 * What the visitor says of name and e-mail is not verified, and the customer is a new one; only whom the shop's server signed for is
 * the customer it signed for before. A signature that does not fit opens the conversation as if there were none: nobody waits for it.
 * Where the firm's form wants an answer, nothing is opened without it; what was agreed to is kept with its words.
 * @throws {Failure} not-found: no firm has this key, or the id is somebody's conversation; invalid-request: the form is not filled in.
 */
export async function openVisitorConversation(visit: Visit, ports: Ports): Promise<Opened> {
  const { store, random, hashToken, clock } = ports
  const workspace = await store.directory.workspaceOfWidgetKey(visit.widgetKey)
  if (workspace === null) throw new Failure('not-found', 'give-up')

  const { conversation: id, locale, name, email, identity } = visit
  const proven = identity === null ? null : await provenIdentity(workspace.id, identity, ports)
  const conversation = await store.transact(workspace.id, async ({ conversations, identities, playbooks }) => {
    const { form } = (await playbooks.currentRules()).chat ?? DEFAULT_CHAT
    if (!isFilledIn(form, visit, proven !== null)) throw new Failure('invalid-request', 'give-up')
    const known = proven === null ? null : await identities.verified(proven.user)
    const customer = { id: known ?? (random.uuid() as CustomerId), name, email }
    await conversations.open({ id, channel: 'chat', language: locale, customer, at: clock.now(), demo: workspace.demo })
    const opened = await conversations.load(id, { recent: 1 })
    if (opened?.events.length === 0) await keepIntroduction(visit, form, conversations, clock.now())
    // A conversation that stood already keeps the customer it was opened for.
    if (proven !== null && opened?.customer.id === customer.id)
      await identities.verify(customer.id, proven.user, proven)
    return conversations.load(id)
  })
  if (conversation === null || conversation.messages.length > 0) throw new Failure('not-found', 'give-up')
  const token = random.secret()
  await store.directory.saveVisitor(hashToken(token), workspace.id, id)
  return { workspace: workspace.id, token, conversation, isVerified: proven !== null }
}

/** Whom the shop's server signed for is asked neither name nor address. */
function isFilledIn(form: ChatForm, { name, email, order, consents }: Visit, isProven: boolean): boolean {
  if ((form.consent !== null && !consents) || (form.order === 'required' && order === null)) return false
  return isProven || ((form.name !== 'required' || name !== null) && (form.email !== 'required' || email !== null))
}

/** The order stands beside the conversation and not in its first message: a question of everybody's would be read as one about the order. */
async function keepIntroduction(
  { conversation: id, locale, order, consents }: Visit,
  { consent }: ChatForm,
  conversations: Conversations,
  at: Instant,
): Promise<void> {
  if (consent !== null && consents) await conversations.record(id, { at, type: 'consented', text: consent[locale] })
  if (order !== null) await conversations.record(id, { at, type: 'order-named', text: order })
}

export interface Rating {
  /** 1–10. */
  readonly value: number
  readonly comment: string | null
}

/** Keeps the customer's rating; a later one replaces it. @throws {Failure} not-found */
export async function rateConversation(
  workspace: WorkspaceId,
  id: ConversationId,
  { value, comment }: Rating,
  { store, bus, clock }: { readonly store: Store; readonly bus: Bus; readonly clock: Clock },
): Promise<void> {
  const seq = await store.transact(workspace, async ({ conversations }) => {
    const conversation = await conversations.load(id, { lock: true })
    if (conversation === null) throw new Failure('not-found', 'give-up')
    const at = clock.now()
    await conversations.rate(id, { value, comment, at })
    await conversations.record(id, { at, type: 'rated', value })
    return conversation.summary.lastSeq
  })
  bus.publish({ workspace, conversation: id, seq })
}
