import type { Conversation, Message } from '../../core/conversation/conversation.ts'
import type { Procedure } from '../../core/playbook/playbook.ts'
import type { Learnt, ProcedureState } from '../../core/procedure/procedure.ts'
import { type Desk, type Thought, think, walkProcedure, weighReply } from '../../core/turn/turn.ts'
import { understand } from '../../core/understanding/understanding.ts'
import type { DurationMs, Instant, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { Language } from '../ports/language.ts'
import { findOrder, type Ports as OrderPorts } from './find-order.ts'
import { soleConversation } from './think.ts'
import { dueDay, isOrderOf } from './walk-procedure.ts'

export interface Ports extends OrderPorts {
  readonly language: Language
  readonly clock: Clock
}

export interface SaidLine {
  readonly text: string
  readonly photo: boolean
}

/** Nobody answers in no time. */
const BETWEEN_MS = 20_000 as DurationMs
/** A number of its own: no complaint is taken in. */
const SAMPLE_NUMBER = 'R/0000/0000'
const MOST_NEEDS = 4

/**
 * How the procedure would go with somebody who says these lines: it alone is on, whatever its own switch says. Nothing is stored, nothing
 * leaves; orders are looked up as in earnest. It stops where a person would take over.
 */
export async function rehearseProcedure(
  workspace: WorkspaceId,
  procedure: Procedure,
  said: readonly SaidLine[],
  desk: Desk,
  ports: Ports,
): Promise<readonly (Thought & { readonly said: string })[]> {
  const own = { ...desk, playbook: { ...desk.playbook, procedures: [{ ...procedure, enabled: true }] }, pilot: null }
  const start = (ports.clock.now() - said.length * BETWEEN_MS) as Instant
  const turns: (Thought & { readonly said: string })[] = []
  let conversation: Conversation = { ...soleConversation('', start).conversation, messages: [] }
  let state: ProcedureState | null = null
  for (const [n, line] of said.entries()) {
    const message = messageOf(line, n, (start + n * BETWEEN_MS) as Instant)
    conversation = { ...conversation, messages: [...conversation.messages, message] }
    const thought = await thinkOnce({ workspace, message, conversation, state }, own, ports)
    turns.push({ ...thought, said: line.text })
    state = thought.procedure?.after ?? state
    if (thought.delivery.kind !== 'send') break
    const answer: Message = {
      ...message,
      id: `a${n}` as MessageId,
      from: 'assistant',
      attachments: [],
      text: thought.delivery.text,
    }
    conversation = { ...conversation, messages: [...conversation.messages, answer] }
  }
  return turns
}

interface Line {
  readonly workspace: WorkspaceId
  readonly message: Message
  readonly conversation: Conversation
  readonly state: ProcedureState | null
}

async function thinkOnce(
  { workspace, message, conversation, state }: Line,
  desk: Desk,
  ports: Ports,
): Promise<Thought> {
  const { language } = ports
  const understanding = understand(message.text, language.models, language.polish)
  const task = { message, conversation, understanding, state }
  let learnt: Learnt = {}
  for (let needs = 0; needs <= MOST_NEEDS; needs++) {
    const walked = walkProcedure(task, learnt, desk, language)
    if (walked.kind === 'thought') return walked.thought
    if (walked.kind === 'none')
      return walked.plain === null
        ? think(message, understanding, conversation, desk, language)
        : weighReply(walked.plain, task, desk, language)
    const { need } = walked
    if (need.kind === 'complaint')
      learnt = { ...learnt, complaint: { number: SAMPLE_NUMBER, due: dueDay(need.receivedAt, desk.playbook.targets) } }
    else {
      const order = await findOrder(workspace, need.number, ports)
      learnt = { ...learnt, order: isOrderOf(order, [need.email]) ? order : null }
    }
  }
  throw new Error('a procedure keeps asking for the same thing')
}

function messageOf({ text, photo }: SaidLine, n: number, at: Instant): Message {
  const attachments = photo ? [{ name: 'zdjecie.jpg', size: 1, type: 'image/jpeg' }] : []
  return { ...soleConversation(text, at).message, id: `q${n}` as MessageId, attachments }
}
