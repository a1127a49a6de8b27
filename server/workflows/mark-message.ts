import type { Finding } from '../../core/guard/guard.ts'
import type { MistakeState } from '../../core/ledger/ledger.ts'
import { type LearnedQuestion, understandFor } from '../../core/understanding/understanding.ts'
import {
  type ConversationId,
  type Instant,
  type MessageId,
  type PersonId,
  TOPIC_NAMES,
  TOPICS,
  type Topic,
  type WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoredConversation, StoredMessage } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { Records, Store } from '../ports/store.ts'
import type { Desks } from './desks.ts'

export interface Ports {
  readonly store: Store
  readonly desks: Desks
  readonly language: Language
  readonly bus: Bus
  readonly clock: Clock
}

/**
 * A person says what a conversation is about; it stands there from now on, and the message that told is one to learn from.
 * `message` absent: the customer's message that gave the conversation its topic, else their first.
 * @throws {Failure} not-found
 */
export async function chooseTopic(
  { workspace, conversation: id, message }: Place,
  topic: Topic,
  by: PersonId,
  { store, desks, language, bus, clock }: Ports,
): Promise<StoredConversation> {
  const changed = await store.transact(workspace, async (records) => {
    const conversation = await records.conversations.load(id, { lock: true })
    if (conversation === null) throw new Failure('not-found', 'give-up')
    const { playbook } = await desks.current(workspace, records)
    const meant =
      message === null
        ? tellingMessage(conversation, (text) => understandFor(playbook, text, language).topic?.name)
        : conversation.messages.find((one) => one.id === message && one.from === 'customer')
    if (meant === undefined) throw new Failure('not-found', 'give-up')
    await records.marks.keep({
      message: meant.id,
      question: 'topic',
      label: topic,
      source: 'chosen',
      by,
      at: clock.now(),
    })
    await records.conversations.update(id, { topic })
    return records.conversations.load(id)
  })
  if (changed === null) throw new Failure('not-found', 'give-up')
  bus.publish({ workspace, conversation: id, seq: changed.summary.lastSeq })
  return changed
}

export interface Place {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  readonly message: MessageId | null
}

/** Messages beyond so many are not read to find out which one told. */
const MOST_READ = 20

function tellingMessage(
  { messages, summary }: StoredConversation,
  topicOf: (text: string) => Topic | undefined,
): StoredMessage | undefined {
  const said = messages.filter(({ from }) => from === 'customer').slice(-MOST_READ)
  return said.findLast(({ text }) => topicOf(text) === summary.topic) ?? said[0]
}

/** Closing under a topic's name says that the conversation was about it: a mark on the customer's first message that no person chose for. */
export async function markByClosing(
  { messages }: StoredConversation,
  category: string | null,
  by: PersonId,
  { marks }: Records,
  at: Instant,
): Promise<void> {
  const topic = TOPICS.find((one) => TOPIC_NAMES[one].pl === category || TOPIC_NAMES[one].en === category)
  const first = messages.find(({ from }) => from === 'customer')
  if (topic === undefined || first === undefined) return
  await marks.keep({ message: first.id, question: 'topic', label: topic, source: 'closing', by, at })
}

/** Findings that say what a customer's message is: the question, and what the message is where the finding is none. */
const HANGS_ON: Partial<Record<Finding['code'], { readonly question: LearnedQuestion; readonly otherwise: string }>> = {
  'ignored-emotion': { question: 'emotion', otherwise: 'neutral' },
}

/**
 * A finding that a person withdrew, or confirmed, says what the customer's last message before it was: to be learned from like a chosen label.
 */
export async function markByDecision(
  mistake: {
    readonly code: Finding['code']
    readonly conversation: ConversationId
    readonly message: MessageId | null
  },
  decided: Exclude<MistakeState, 'found'>,
  by: PersonId,
  { records, language, at }: { readonly records: Records; readonly language: Language; readonly at: Instant },
): Promise<void> {
  const hangs = HANGS_ON[mistake.code]
  if (hangs === undefined || decided === 'contested') return
  const conversation = await records.conversations.load(mistake.conversation)
  const until = conversation?.messages.findIndex(({ id }) => id === mistake.message) ?? -1
  const meant = conversation?.messages
    .slice(0, until < 0 ? undefined : until)
    .findLast(({ from }) => from === 'customer')
  if (meant === undefined) return
  const { question, otherwise } = hangs
  const label =
    decided === 'withdrawn'
      ? otherwise
      : understandFor(await records.playbooks.current(), meant.text, language).emotion.label
  await records.marks.keep({ message: meant.id, question, label, source: 'finding', by, at })
}
