import type { Message } from '../../core/conversation/conversation.ts'
import { greetingFor, type Suggestion, suggestAnswers } from '../../core/reply/reply.ts'
import { deskFor } from '../../core/turn/turn.ts'
import { understandFor } from '../../core/understanding/understanding.ts'
import type { ConversationId, MessageId, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoredConversation } from '../ports/conversations.ts'
import type { DraftVerdict, JudgedDraft, WrongBecause } from '../ports/draft-verdicts.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { Store } from '../ports/store.ts'
import type { Desks } from './desks.ts'
import { RECENT_MESSAGES } from './think.ts'

export interface Ports {
  readonly store: Store
  readonly desks: Desks
  readonly language: Language
  readonly clock: Clock
}

/** What the assistant would have a consultant write to one question. */
export interface SuggestedDraft extends Suggestion {
  readonly message: MessageId
  /** Which draft of the message, from 0. */
  readonly ordinal: number
  /** As it would be sent. */
  readonly text: string
  /** What a consultant last said of it. */
  readonly judged: JudgedDraft | null
}

export interface Drafts {
  readonly playbook: number
  readonly items: readonly SuggestedDraft[]
}

/** A long list is read by nobody. */
const MOST_MESSAGES = 3

/** A draft for each question that nobody has answered yet; nothing is stored. @throws {Failure} not-found */
export async function suggestDrafts(
  workspace: WorkspaceId,
  id: ConversationId,
  { store, desks, language, clock }: Ports,
): Promise<Drafts> {
  const { conversation, turns, judged, current } = await store.read(workspace, async (records) => ({
    conversation: await records.conversations.load(id, { recent: RECENT_MESSAGES }),
    turns: await records.turns.of(id),
    judged: await records.draftVerdicts.ofConversation(id),
    current: await desks.current(workspace, records),
  }))
  if (conversation === null) throw new Failure('not-found', 'give-up')
  const { desk } = deskFor(current, conversation.customer.id)
  const answered = new Set(turns.flatMap(({ message, reply }) => (reply.kind === 'answer' ? [message.id] : [])))
  const open = openMessages(conversation).filter((message) => !answered.has(message.id))
  const items = open.slice(-MOST_MESSAGES).flatMap((message) => {
    const understanding = understandFor(desk.playbook, message.text, language)
    // The draft is sent today, by what is in force today.
    const input = { message: { ...message, at: clock.now() }, conversation, understanding }
    const greeting = greetingFor(conversation, message, language.polish)
    return suggestAnswers(input, desk.index, language.polish).map((suggestion, ordinal) => ({
      ...suggestion,
      message: message.id,
      ordinal,
      text: `${ordinal === 0 ? greeting : ''}${suggestion.quote}`,
      judged: judged.findLast((one) => one.message === message.id && one.ordinal === ordinal) ?? null,
    }))
  })
  return { playbook: desk.playbook.version, items }
}

/** What the customer wrote since a person last answered. */
function openMessages({ messages }: StoredConversation): readonly Message[] {
  const said = messages.filter(({ internal }) => !internal)
  return said.slice(said.findLastIndex(({ from }) => from === 'agent') + 1).filter(({ from }) => from === 'customer')
}

export interface Judgement {
  readonly workspace: WorkspaceId
  readonly by: PersonId
  readonly conversation: ConversationId
  readonly message: MessageId
  readonly ordinal: number
  /** The draft that was judged, as its reader saw it. */
  readonly text: string
  readonly verdict: DraftVerdict
  readonly because: WrongBecause | null
  readonly note: string
}

/** The verdict is kept with the draft that it speaks of. @throws {Failure} not-found; conflict: the draft is another one by now. */
export async function judgeDraft(judgement: Judgement, ports: Ports): Promise<void> {
  const { workspace, text, ...judged } = judgement
  const { playbook, items } = await suggestDrafts(workspace, judged.conversation, ports)
  const draft = items.find(({ message, ordinal }) => message === judged.message && ordinal === judged.ordinal)
  if (draft?.text !== text) throw new Failure('conflict', 'give-up')
  const articles = [...new Set(draft.hits.map(({ article }) => article.id))]
  await ports.store.transact(workspace, ({ draftVerdicts }) =>
    draftVerdicts.keep({
      ...judged,
      question: draft.question,
      draft: text,
      articles,
      playbook,
      at: ports.clock.now(),
    }),
  )
}
