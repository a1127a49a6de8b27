import type { Message } from '../../core/conversation/conversation.ts'
import type { ProcedureState } from '../../core/procedure/procedure.ts'
import type { ReplyInput } from '../../core/reply/reply.ts'
import { type Desk, deskFor, type Thought, type Turn } from '../../core/turn/turn.ts'
import { understandFor } from '../../core/understanding/understanding.ts'
import type {
  ConversationId,
  DurationMs,
  HandoverReason,
  Instant,
  MessageId,
  TurnId,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Bus, Said } from '../ports/bus.ts'
import type { ConversationChange, StoredConversation } from '../ports/conversations.ts'
import type { Language } from '../ports/language.ts'
import type { Records } from '../ports/store.ts'
import { addressMail, leavesTheHouse, queueSending } from './address-mail.ts'
import type { FindCasePage } from './case-page.ts'
import { derivedId } from './derived-id.ts'
import type { Desks } from './desks.ts'
import type { Nearby } from './find-nearby.ts'
import { mayAnswerByMachine } from './may-answer-mail.ts'
import { promisesOf } from './promises.ts'
import { queueHandover } from './queue-handover.ts'
import { isWithAssistant, type Unanswered } from './receive-message.ts'
import { RECENT_MESSAGES } from './think.ts'
import { together } from './together.ts'
import { isSameState, keepProcedure, type Ports as ProcedurePorts, thinkByProcedure } from './walk-procedure.ts'
import type { Writer, Writing } from './write-answer.ts'

export interface Question {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  readonly message: MessageId
}

export interface Ports extends ProcedurePorts {
  readonly desks: Desks
  readonly bus: Bus
  readonly findCasePage: FindCasePage
  /** Absent: no language model is ever asked. */
  readonly writer?: Writer
  /** Absent: no server for directions is ever asked. */
  readonly nearby?: Nearby
}

/** A playbook or a running procedure may change while we think; one that changes this often in milliseconds is left to the queue's next try. */
const MOST_TRIES = 3

/**
 * The live path: message → understanding → reply → guard → delivery → turn, stored in one transaction.
 * Whatever goes wrong, the customer ends with a person, never with silence. An answer is seen at most once, however often this runs.
 * `unanswered` spares the reading where the caller has it at hand.
 * @throws what went wrong, after the handover stands; and whatever the store throws.
 */
export async function answerMessage(
  question: Question,
  ports: Ports,
  unanswered: Unanswered | null = null,
): Promise<void> {
  const { workspace, conversation: id } = question
  try {
    const outcome = await answerWithDeskInForce(question, ports, unanswered)
    if (outcome === null) return
    const { seq, said } = outcome
    ports.bus.publish({ workspace, conversation: id, seq, ...(said && { said }) })
    if (outcome.handedOver) await queueHandover(workspace, id, ports)
  } catch (error) {
    await ports.store.transact(workspace, (records) =>
      handOverUnanswered(question, records, 'failure', ports.clock.now()),
    )
    await queueHandover(workspace, id, ports)
    throw error
  }
}

/** What stands after the answer was stored; null = nothing was left to do. */
type Outcome = { readonly seq: number; readonly handedOver: boolean; readonly said?: Said } | null

async function answerWithDeskInForce(
  question: Question,
  ports: Ports,
  unanswered: Unanswered | null,
): Promise<Outcome> {
  const { store, desks, language, clock } = ports
  const { workspace } = question
  let desk = desks.known(workspace) ?? (await store.transact(workspace, (records) => desks.current(workspace, records)))
  let known = unanswered?.conversation
  for (let tries = 1; ; tries++) {
    const conversation =
      known ?? (await store.transact(workspace, ({ conversations }) => conversations.load(question.conversation)))
    const message = conversation?.messages.find(({ id }) => id === question.message)
    if (conversation === null || message === undefined || !mayAnswer(conversation, question)) return null
    const understanding = unanswered?.understanding ?? understandFor(desk.playbook, message.text, language)
    if (!isWithAssistant(conversation.summary.handover.state)) return null

    const own = deskFor(desk, conversation.customer.id)
    const task = { message, conversation, understanding }
    const writing = await thinkOf(workspace, task, own.desk, ports)
    if (writing.kind === 'elsewhere') return lookAgain(question, writing.until, ports)
    const { thought } = writing
    const done = await store.transact(workspace, (records) =>
      commit(question, message, { thought, state: conversation.procedure }, own, records, clock.now(), language),
    )
    if (done !== 'out-of-date') return done
    if (tries >= MOST_TRIES) throw new Error('playbook or procedure kept changing')
    known = undefined
    desk = await store.transact(workspace, (records) => desks.current(workspace, records))
  }
}

/** A procedure's thought where one has to do with the message; otherwise what the articles say, in a model's words where one may write. */
async function thinkOf(
  workspace: WorkspaceId,
  asked: ReplyInput & { readonly conversation: StoredConversation },
  desk: Desk,
  ports: Ports,
): Promise<Writing> {
  const { conversation } = asked
  // A procedure asks for what it needs by itself: what stands near would say nothing of it.
  const isRunning = conversation.procedure !== null && conversation.procedure.ended === null
  const nearness = !isRunning ? await ports.nearby?.find(workspace, asked, desk) : null
  const task = nearness ? { ...asked, nearness } : asked
  const plain = await thinkByProcedure(workspace, { ...task, state: conversation.procedure }, desk, ports)
  if (plain.procedure !== undefined || ports.writer === undefined) return { kind: 'thought', thought: plain }
  return ports.writer.write({ workspace, customer: conversation.customer.id, task, plain, desk })
}

/** Another node is at it. Should it die, this question is looked at again. */
async function lookAgain({ workspace, conversation, message }: Question, at: Instant, { store }: Ports): Promise<null> {
  await store.transact(workspace, ({ outbox }) => outbox.add({ kind: 'answer', conversation, message, at }))
  return null
}

/** Nobody else has this message: no person holds the conversation, and it was not answered before. */
function mayAnswer({ messages, status }: StoredConversation, question: Question): boolean {
  return status !== 'closed' && !messages.some(({ id }) => id === answerId(question))
}

async function commit(
  question: Question,
  message: Message,
  { thought, state }: { readonly thought: Thought; readonly state: ProcedureState | null },
  { desk, fix }: ReturnType<typeof deskFor>,
  records: Records,
  now: Instant,
  language: Language,
): Promise<Outcome | 'out-of-date'> {
  const { conversations, turns, playbooks } = records
  const [version, conversation] = await together(
    playbooks.currentVersion(),
    conversations.load(question.conversation, { lock: true, recent: RECENT_MESSAGES }),
  )
  if (version !== desk.playbook.version) return 'out-of-date'
  if (conversation === null || !mayAnswer(conversation, question)) return null
  // An earlier message of the customer's, answered meanwhile, may have begun a procedure that this one belongs to.
  if (!isSameState(state, conversation.procedure)) return 'out-of-date'

  if (!isWithAssistant(conversation.summary.handover.state)) return null
  if (!desk.playbook.assistant.enabled) return handOverUnanswered(question, records, 'no-support', now)
  if (!(await mayAnswerByMachine(conversation, question.message, records, now)))
    return handOverUnanswered(question, records, 'no-support', now)
  const leaves = leavesTheHouse(conversation)

  const { message: answer, isNew } = await conversations.append(question.conversation, {
    id: answerId(question),
    from: 'assistant',
    author: null,
    text: thought.delivery.text,
    internal: false,
    at: now,
    delivery: leaves ? 'queued' : 'delivered',
    sendAt: null,
    overrideReason: null,
    choices: choicesOf(thought),
  })
  if (!isNew) return null
  if (leaves) {
    await addressMail({ conversation, message: answer.id, text: answer.text, automatic: 'auto-replied' }, records, now)
    await queueSending(conversation.id, answer.id, records)
  }
  const { businessHours } = desk.playbook.targets
  await records.promises.add(promisesOf(conversation.id, answer, null, businessHours, language))
  const because = thought.delivery.kind === 'send' ? null : thought.delivery.because
  const procedure = thought.procedure && { procedure: thought.procedure.after }
  await together(
    turns.save({ ...turnOf(question, message, thought, desk, now), ...(fix !== null && { pilot: fix }) }),
    // A handover leaves the customer waiting, now for a person.
    because === null
      ? conversations.update(conversation.id, { waitingSince: null, ...procedure })
      : requestHandover(conversation.id, because, records, now, procedure),
    procedure && keepProcedure(conversation.id, thought, records),
  )
  if (because !== null) return { seq: answer.seq, handedOver: true }
  // A console shows the turn beside it.
  return { seq: answer.seq, handedOver: false, said: { message: answer, row: null } }
}

/** Only with the very question that they answer: what the guard put in its place asks something else. */
function choicesOf({ reply, delivery }: Thought): readonly string[] | undefined {
  return reply.kind === 'question' && delivery.text === reply.text ? reply.choices : undefined
}

/** requested: from here on a person owes the answer. */
export async function requestHandover(
  conversation: ConversationId,
  because: HandoverReason,
  { conversations }: Records,
  at: Instant,
  more: Pick<ConversationChange, 'procedure'> = {},
): Promise<void> {
  await together(
    conversations.update(conversation, { handover: { state: 'requested', because, since: at }, ...more }),
    because === 'customer-asked' && conversations.record(conversation, { at, type: 'human-requested' }),
    conversations.record(conversation, { at, type: 'handed-over', team: null, agent: null, because }),
  )
}

async function handOverUnanswered(
  question: Question,
  records: Records,
  because: HandoverReason,
  now: Instant,
): Promise<Outcome> {
  const conversation = await records.conversations.load(question.conversation, { lock: true })
  if (conversation === null || !mayAnswer(conversation, question)) return null
  if (!isWithAssistant(conversation.summary.handover.state)) return null
  await requestHandover(question.conversation, because, records, now)
  return { seq: conversation.summary.lastSeq, handedOver: true }
}

function turnOf(question: Question, message: Message, thought: Thought, { playbook }: Desk, now: Instant): Turn {
  return {
    ...thought,
    id: derivedId('turn', question.workspace, question.message) as TurnId,
    conversation: question.conversation,
    message,
    playbookVersion: playbook.version,
    tookMs: Math.max(0, now - message.at) as DurationMs,
  }
}

/** Two runs for one message write the same answer, and the second finds it there. */
function answerId({ workspace, message }: Question): MessageId {
  return derivedId('answer', workspace, message) as MessageId
}
