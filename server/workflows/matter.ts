import { asOneMatter } from '../../core/conversation/conversation.ts'
import type { ConversationId, Instant } from '../../core/vocabulary/vocabulary.ts'
import type { ReadHere, StoredConversation, StoredMessage } from '../ports/conversations.ts'
import type { Records } from '../ports/store.ts'
import { together } from './together.ts'

/** Everything read in one conversation, wherever it was said, in time order. */
export type Matter = StoredConversation & Pick<ReadHere, 'parts' | 'places'>

/** What stands in the conversation for the firm's people and the audit; its customer sees what was said there. null: there is none. */
export async function loadMatter(
  id: ConversationId,
  { conversations }: Pick<Records, 'conversations'>,
  /** As many of the conversation's own newest messages at most. */
  recent?: number,
): Promise<Matter | null> {
  const [own, { parts, places, ...elsewhere }] = await together(
    conversations.load(id, recent === undefined ? {} : { recent }),
    conversations.readHere(id),
  )
  if (own === null) return null
  const read: StoredConversation = {
    ...own,
    messages: own.messages.filter(({ readIn }) => readIn === undefined || readIn === id),
  }
  return { ...asOneMatter(read, places.length === 0 ? [] : [elsewhere]), parts, places }
}

/** Where a message said in this conversation is read. */
export function readingPlace(
  said: Pick<StoredConversation, 'id' | 'summary'>,
  message?: Pick<StoredMessage, 'readIn'>,
): ConversationId {
  return message?.readIn ?? said.summary.partOf ?? said.id
}

/** Since when the customer waits for an answer. Where a person was asked for, only a person's answer ends it. */
export function waitsSince({ messages, summary }: Pick<StoredConversation, 'messages' | 'summary'>): Instant | null {
  const { state } = summary.handover
  const isAnswer = ({ from, internal, delivery }: StoredMessage) =>
    !internal &&
    delivery !== 'undone' &&
    (from === 'agent' || (from === 'assistant' && (state === 'none' || state === 'returned')))
  const answered = messages.findLastIndex(isAnswer)
  return messages.slice(answered + 1).find(({ from }) => from === 'customer')?.at ?? null
}

/** The row of a conversation, in which now more or less is read than before, tells of that. A closed one waits for nobody. */
export async function settleRow(id: ConversationId, records: Records): Promise<void> {
  await records.conversations.retell(id)
  const matter = await loadMatter(id, records)
  if (matter === null) return
  const waitingSince = matter.status === 'closed' || matter.summary.partOf !== null ? null : waitsSince(matter)
  await records.conversations.update(id, { waitingSince })
}
