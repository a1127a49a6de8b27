import { auditConversation } from '../../core/audit/audit.ts'
import type { Conversation } from '../../core/conversation/conversation.ts'
import { type Mistake, recordMistakes } from '../../core/ledger/ledger.ts'
import type { Playbook } from '../../core/playbook/playbook.ts'
import { type Trait, traitsOfAudited } from '../../core/problem/problem.ts'
import { understand } from '../../core/understanding/understanding.ts'
import type {
  ConversationId,
  CustomerId,
  Handling,
  Instant,
  MessageId,
  MistakeId,
  PersonId,
} from '../../core/vocabulary/vocabulary.ts'
import type { ConversationChange } from '../ports/conversations.ts'
import type { Language } from '../ports/language.ts'
import type { Random } from '../ports/random.ts'
import type { Records } from '../ports/store.ts'
import { asConversation } from './as-conversation.ts'
import { storePromises } from './demo-promises.ts'
import type { DemoConversation } from './make-conversations.ts'

/** What the conversations are read with and whom they belong to. */
export interface Cast {
  readonly customers: ReadonlyMap<string, CustomerId>
  readonly consultants: ReadonlyMap<string, PersonId>
  readonly playbook: Playbook
  readonly language: Language
  readonly random: Random
  readonly now: Instant
}

/** A conversation read and audited, with nothing left to do but write it down. */
export interface ReadConversation {
  readonly told: DemoConversation
  readonly conversation: Conversation
  readonly change: ConversationChange
  /** Null while it is open. */
  readonly audit: {
    readonly handling: Handling
    readonly mistakes: readonly Mistake[]
    readonly traits: readonly Trait[]
  } | null
}

/** Reads and audits outside any transaction: that is the slow half, and the store must not wait for it. */
export function readConversation(told: DemoConversation, cast: Cast): ReadConversation {
  const customer = cast.customers.get(told.customer.email)
  if (customer === undefined) throw new Error(`no customer ${told.customer.email}`)
  const conversation = asConversation(told, {
    conversation: cast.random.uuid() as ConversationId,
    customer,
    messages: told.messages.map(() => cast.random.uuid() as MessageId),
  })
  const audit = told.status === 'closed' ? auditAs(told, conversation, cast) : null
  return { told, conversation, change: changeOf(told, conversation, cast), audit }
}

function auditAs({ topic }: DemoConversation, conversation: Conversation, cast: Cast): ReadConversation['audit'] {
  const { playbook, language, random, now } = cast
  const { timeZone } = playbook.targets.businessHours
  const audit = auditConversation(conversation, playbook, language, now)
  const mistakes = recordMistakes(audit, conversation, playbook, () => random.uuid() as MistakeId, topic)
  const traits = traitsOfAudited(conversation, audit, mistakes, { topic, timeZone, polish: language.polish })
  return { handling: audit.handling, mistakes, traits }
}

/** Everything of one conversation, within the transaction that the records belong to. */
export async function storeConversation(records: Records, read: ReadConversation, cast: Cast): Promise<void> {
  const { told, conversation, change, audit } = read
  const { conversations, mistakes, problems } = records
  const { id, channel, language, customer, openedAt } = conversation
  await conversations.open({ id, channel, language, customer, at: openedAt, demo: true })
  await together([
    conversations.saveOrders(id, conversation.orders),
    ...conversation.messages.map((message) =>
      conversations.append(id, {
        ...message,
        author: authorOf(message.author, cast),
        delivery: 'delivered',
        sendAt: null,
        overrideReason: null,
      }),
    ),
    ...conversation.events.map((event) => conversations.record(id, event)),
    told.rating === null ? Promise.resolve() : conversations.rate(id, told.rating),
  ])
  await conversations.update(id, change)
  await storePromises(records, conversation, cast)
  if (audit === null) return
  await mistakes.replaceFor(id, audit.handling, audit.mistakes, cast.now)
  await problems.keepTraits(id, openedAt, audit.traits)
}

/**
 * Asked for at once, since a session answers in order and nothing is gained by waiting for each answer. Resolves when all are answered,
 * also after a failure: a statement must not reach the session when its transaction is over.
 */
export async function together(asked: readonly Promise<unknown>[]): Promise<void> {
  const answers = await Promise.allSettled(asked)
  const failed = answers.find((answer) => answer.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

function authorOf(name: string | null, { consultants }: Cast) {
  if (name === null) return null
  const id = consultants.get(name)
  if (id === undefined) throw new Error(`no consultant ${name}`)
  return { id, name }
}

function changeOf(told: DemoConversation, conversation: Conversation, cast: Cast): ConversationChange {
  const { messages, events, status, documented, topic } = told
  const last = messages.findLast((message) => !message.internal && message.from !== 'system')
  const firstWords = messages.find((message) => message.from === 'customer')
  const asked = messages.findLast((message) => message.from === 'customer')
  const handed = events.findLast((event) => event.type === 'handed-over')
  const author = messages.findLast((message) => message.author !== null)?.author ?? null
  // Handed over and taken by nobody: the customer waits for a person, whatever the assistant said last.
  const isQueued = handed !== undefined && author === null
  const meaning = understand(firstWords?.text ?? '', cast.language.models, cast.language.polish)
  return {
    status: conversation.status,
    closedAt: conversation.closedAt,
    topic,
    urgency: meaning.urgency,
    escalationRisk: meaning.escalationRisk,
    assignee: authorOf(author, cast)?.id ?? null,
    waitingSince: status === 'open' && (last?.from === 'customer' || isQueued) ? (asked?.at ?? null) : null,
    handover: {
      state: author !== null ? 'accepted' : handed === undefined ? 'none' : 'queued',
      because: handed?.type === 'handed-over' ? handed.because : null,
      since: handed?.at ?? null,
    },
    ...documented,
  }
}
