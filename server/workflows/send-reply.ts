import type { GuardReport } from '../../core/guard/guard.ts'
import type {
  AttachmentId,
  ConversationId,
  DurationMs,
  Instant,
  MessageId,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { StoredConversation, StoredMessage } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { GuardStop } from '../ports/guard-stops.ts'
import type { MailWishes } from '../ports/outbox.ts'
import type { Person } from '../ports/people.ts'
import type { Records } from '../ports/store.ts'
import { hold } from './change-holder.ts'
import { type Ports as CheckPorts, checkDraft } from './check-draft.ts'
import { mentionedIn } from './mentions.ts'

/** So long a reply can be taken back. */
const HOLD_MS = 10_000 as DurationMs

export interface OutgoingReply {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  /** Made by the sender: the same id twice is one message. */
  readonly id: MessageId
  readonly text: string
  readonly author: Person
  /** Files of the author's that go along, in their order. */
  readonly attachments?: readonly AttachmentId[]
  /** What a letter says beside its text; without meaning in other channels. */
  readonly mail?: MailWishes | undefined
  /** Where the customer is told it, of the places in which the matter was talked of; absent = in the conversation itself, where anything was said in it. */
  readonly through?: ConversationId | undefined
  /** The highest message number of that place that the author had seen; null = they do not say. */
  readonly after?: number | null
  /** Why it goes although the guard refuses it; kept with the message. */
  readonly overrideReason: string | null
}

export interface Ports extends CheckPorts {
  readonly bus: Bus
}

/**
 * Stores a consultant's reply, held for ten seconds; the consultant holds the conversation from then on.
 * The report must be on this very text, so the check and the text come in one call.
 * @throws {Failure} not-found; reason-needed: the guard refuses the text and no reason was given;
 * colleague-replied: another person's reply stands there that the author has not seen.
 */
export async function sendReply(
  reply: OutgoingReply,
  ports: Ports,
): Promise<{ readonly message: StoredMessage; readonly guard: GuardReport }> {
  const { workspace, conversation, text, author, overrideReason } = reply
  const attachments = (reply.attachments ?? []).map(() => ({ name: '', size: 0 }))
  const guard = await checkDraft({ workspace, conversation, text, author: author.name, attachments }, ports)
  if (guard.verdict === 'refuse' && overrideReason === null) {
    await ports.store.transact(workspace, ({ guardStops }) => guardStops.keep(stopOf(reply, guard, ports.clock.now())))
    throw new Failure('reason-needed', 'give-up')
  }
  const reason = guard.verdict === 'refuse' ? overrideReason : null
  const through = reply.through ?? (await whereToldOf(reply, ports))
  const message = await store({ ...reply, through, overrideReason: reason }, ports, async (records, now) => {
    const at = (now + HOLD_MS) as Instant
    const said = { conversation: through, message: reply.id }
    await records.outbox.add({ kind: 'deliver', ...said, at, mail: reply.mail ?? {} })
    if (reason !== null) await records.guardStops.keep(stopOf({ ...reply, overrideReason: reason }, guard, now))
  })
  return { message, guard }
}

/** A matter that was split off has nobody who reads in it: its customer is told where they last wrote. */
async function whereToldOf(
  { workspace, conversation: id }: OutgoingReply,
  { store }: Pick<Ports, 'store'>,
): Promise<ConversationId> {
  return store.read(workspace, async ({ conversations }) => {
    const own = await conversations.load(id, { recent: 1 })
    if (own === null || own.messages.length > 0) return id
    const { messages } = await conversations.readHere(id)
    return messages.findLast(({ from }) => from === 'customer')?.saidIn ?? id
  })
}

/** An author who was asked for a reason went back to the text instead: kept as stopped, if the guard does refuse it. @throws {Failure} not-found */
export async function noteStop(reply: OutgoingReply, ports: Ports): Promise<void> {
  const { workspace, conversation, text, author } = reply
  const guard = await checkDraft({ workspace, conversation, text, author: author.name }, ports)
  if (guard.verdict !== 'refuse') return
  await ports.store.transact(workspace, ({ guardStops }) => guardStops.keep(stopOf(reply, guard, ports.clock.now())))
}

/** What the guard refused and what the author made of that; counted, so that the firm learns who was right. */
function stopOf(
  { id: message, conversation, overrideReason }: OutgoingReply,
  guard: GuardReport,
  at: Instant,
): GuardStop {
  const codes = [...new Set(guard.findings.map(({ code }) => code))]
  return { message, conversation, at, codes, outcome: overrideReason === null ? 'stopped' : 'overridden' }
}

/** Stores a note that only the firm's people see, and calls those whom it names. @throws {Failure} not-found */
export function writeNote(note: OutgoingReply, ports: Pick<Ports, 'bus' | 'clock' | 'store'>): Promise<StoredMessage> {
  return store({ ...note, overrideReason: null }, ports, null)
}

async function store(
  {
    workspace,
    conversation: id,
    through = id,
    id: messageId,
    text,
    author,
    attachments = [],
    after = null,
    overrideReason,
  }: OutgoingReply,
  { store, bus, clock }: Pick<Ports, 'bus' | 'clock' | 'store'>,
  enqueue: ((records: Records, now: Instant) => Promise<void>) | null,
): Promise<StoredMessage> {
  const stored = await store.transact(workspace, async (records) => {
    const place = await records.conversations.load(through, { lock: true })
    const conversation = through === id ? place : await records.conversations.load(id, { recent: 0 })
    if (place === null || conversation === null) throw new Failure('not-found', 'give-up')
    if (through !== id && !(await records.conversations.readHere(id)).places.some((known) => known.id === through))
      throw new Failure('not-found', 'give-up')
    const now = clock.now()
    const isKnown = place.messages.some((known) => known.id === messageId)
    if (!isKnown && enqueue !== null && hasUnseenReply(place, after, author))
      throw new Failure('colleague-replied', 'give-up')
    const files = await records.attachments.attach(through, attachments, messageId, author.id)
    const { message, isNew } = await records.conversations.append(through, {
      ...(through !== id && place.summary.partOf !== id && { readIn: id }),
      id: messageId,
      from: 'agent',
      author: { id: author.id, name: author.name },
      text,
      internal: enqueue === null,
      at: now,
      delivery: enqueue === null ? 'delivered' : 'held',
      sendAt: enqueue === null ? null : ((now + HOLD_MS) as Instant),
      overrideReason,
      attachments: files,
    })
    if (!isNew && !isKnown) throw new Failure('not-found', 'give-up')
    if (!isNew) return message
    if (enqueue === null) {
      const called = mentionedIn(text, await records.people.list(), author.id)
      await records.inbox.mention(
        called.map(({ id: person }) => ({ person, message: messageId, conversation: id, at: now })),
      )
      return message
    }
    await enqueue(records, now)
    if (conversation.summary.assignee?.id !== author.id) await hold(conversation, author, records, now)
    return message
  })
  for (const conversation of new Set([id, through])) bus.publish({ workspace, conversation, seq: stored.seq })
  return stored
}

/** Two answers to one question confuse the customer: whoever comes second reads the first one before writing. */
function hasUnseenReply({ messages }: StoredConversation, after: number | null, author: Person): boolean {
  return (
    after !== null &&
    messages.some(
      ({ seq, from, author: by, internal, delivery }) =>
        seq > after &&
        from === 'agent' &&
        !internal &&
        by !== author.name &&
        delivery !== 'undone' &&
        delivery !== 'failed',
    )
  )
}
