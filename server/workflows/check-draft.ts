import { coachDraft, type Hint, type Said } from '../../core/coach/coach.ts'
import type { Attachment } from '../../core/conversation/conversation.ts'
import { type GuardReport, guardReply } from '../../core/guard/guard.ts'
import type { Playbook } from '../../core/playbook/playbook.ts'
import { deskFor } from '../../core/turn/turn.ts'
import { understandFor } from '../../core/understanding/understanding.ts'
import type { ConversationId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { Store } from '../ports/store.ts'
import type { Desks } from './desks.ts'
import { loadMatter, type Matter } from './matter.ts'

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
export async function checkDraft(draft: Draft, ports: Ports): Promise<GuardReport> {
  return (await lookAt(draft, ports)).guard
}

/** The same, and beside it what would make the draft land better; the hints hold nothing back. @throws {Failure} not-found */
export async function coachedDraft(
  draft: Draft,
  ports: Ports,
): Promise<{ readonly guard: GuardReport; readonly hints: readonly Hint[] }> {
  const { guard, conversation, playbook } = await lookAt(draft, ports)
  const reported = guard.findings.map(({ code }) => code)
  return {
    guard,
    hints: coachDraft(lastSaid(conversation, playbook, ports.language), draft.text, reported, ports.language),
  }
}

/** What the customer has said since the firm last spoke to them; null: nothing. */
function lastSaid({ messages }: Matter, playbook: Playbook, language: Language): Said | null {
  const spoken = messages.filter(({ internal, delivery }) => !internal && delivery !== 'undone')
  const answered = spoken.findLastIndex(({ from }) => from === 'agent')
  const said = spoken.slice(answered + 1).filter(({ from }) => from === 'customer')
  const text = said.map((message) => message.text).join('\n')
  return text === '' ? null : { text, meaning: understandFor(playbook, text, language) }
}

async function lookAt(draft: Draft, { store, desks, language, clock }: Ports) {
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
  const { playbook } = deskFor(desk, conversation.customer.id).desk
  return { guard: guardReply(input, playbook, language), conversation, playbook }
}
