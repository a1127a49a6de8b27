import type { Attachment } from '../../core/conversation/conversation.ts'
import { type GuardReport, guardReply } from '../../core/guard/guard.ts'
import { deskFor } from '../../core/turn/turn.ts'
import type { ConversationId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { Store } from '../ports/store.ts'
import type { Desks } from './desks.ts'
import { loadMatter } from './matter.ts'

export interface Ports {
  readonly store: Store
  readonly desks: Desks
  readonly language: Language
  readonly clock: Clock
}

export interface Draft {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  readonly text: string
  /** The consultant's displayed name. */
  readonly author: string
  /** What goes along with it. */
  readonly attachments?: readonly Attachment[]
}

/** As many as the audit reads before a message: asked at every pause in typing, the price must not grow with the conversation. */
const MESSAGES_READ = 100

/** The guard's remarks on what a consultant is about to send; nothing is stored. @throws {Failure} not-found */
export async function checkDraft(draft: Draft, { store, desks, language, clock }: Ports): Promise<GuardReport> {
  const { workspace } = draft
  const { conversation, desk } = await store.transact(workspace, async (records) => ({
    conversation: await loadMatter(draft.conversation, records, MESSAGES_READ),
    desk: await desks.current(workspace, records),
  }))
  if (conversation === null) throw new Failure('not-found', 'give-up')
  const input = {
    text: draft.text,
    from: 'agent',
    author: draft.author,
    attachments: draft.attachments ?? [],
    at: clock.now(),
    conversation,
  } as const
  return guardReply(input, deskFor(desk, conversation.customer.id).desk.playbook, language)
}
