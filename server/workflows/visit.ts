import type { ConversationId, CustomerId, Locale, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoredConversation } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { Random } from '../ports/random.ts'
import type { Store } from '../ports/store.ts'
import type { HashToken } from '../ports/tokens.ts'

export interface Visit {
  readonly widgetKey: string
  /** Made by the visitor's browser. */
  readonly conversation: ConversationId
  readonly locale: Locale
  readonly name: string | null
  readonly email: string | null
}

export interface Ports {
  readonly store: Store
  readonly random: Random
  readonly hashToken: HashToken
  readonly clock: Clock
}

/**
 * Opens a visitor's conversation and gives the token that reads and writes it, and nothing else.
 * Opening an untouched one again gives another token: the answer to the first try may have got lost.
 * What the visitor says of name and e-mail is not verified: the customer is always a new one.
 * @throws {Failure} not-found: no firm has this key, or the id is somebody's conversation.
 */
export async function openVisitorConversation(
  visit: Visit,
  ports: Ports,
): Promise<{ readonly workspace: WorkspaceId; readonly token: string; readonly conversation: StoredConversation }> {
  const { store, random, hashToken, clock } = ports
  const workspace = await store.directory.workspaceOfWidgetKey(visit.widgetKey)
  if (workspace === null) throw new Failure('not-found', 'give-up')

  const { conversation: id, locale, name, email } = visit
  const conversation = await store.transact(workspace.id, async ({ conversations }) => {
    const customer = { id: random.uuid() as CustomerId, name, email }
    await conversations.open({ id, channel: 'chat', language: locale, customer, at: clock.now(), demo: workspace.demo })
    return conversations.load(id)
  })
  if (conversation === null || conversation.messages.length > 0) throw new Failure('not-found', 'give-up')
  const token = random.secret()
  await store.directory.saveVisitor(hashToken(token), workspace.id, id)
  return { workspace: workspace.id, token, conversation }
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
