import { localTime } from '../../core/audit/audit.ts'
import type { Learnt, Need, ProcedureState } from '../../core/procedure/procedure.ts'
import { type Desk, type Thought, think, walkProcedure, weighReply } from '../../core/turn/turn.ts'
import type { ConversationId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { Language } from '../ports/language.ts'
import type { ShopOrder } from '../ports/orders.ts'
import type { Records } from '../ports/store.ts'
import { findOrder, type Ports as OrderPorts } from './find-order.ts'

export interface Ports extends OrderPorts {
  readonly language: Language
  readonly clock: Clock
}

type Task = Parameters<typeof walkProcedure>[0]

/** A walk asks for each thing once; more is a bug. */
const MOST_NEEDS = 4
const DAY_MS = 86_400_000

/**
 * The thought on a message: of the firm's procedure that has to do with it, else the plain one. Without a procedure it costs no look at the store.
 * What a procedure needs is found out outside of any transaction. @throws {Failure} whatever the shop's address answers.
 */
export async function thinkByProcedure(workspace: WorkspaceId, task: Task, desk: Desk, ports: Ports): Promise<Thought> {
  const { message, understanding, conversation } = task
  const plain = () => think(message, understanding, conversation, desk, ports.language)
  if (task.state === null && (desk.playbook.procedures ?? []).length === 0) return plain()
  let learnt: Learnt = {}
  for (let needs = 0; needs <= MOST_NEEDS; needs++) {
    const walked = walkProcedure(task, learnt, desk, ports.language)
    if (walked.kind === 'none')
      return walked.plain === null ? plain() : weighReply(walked.plain, task, desk, ports.language)
    if (walked.kind === 'thought') return walked.thought
    learnt = { ...learnt, ...(await find(walked.need, { workspace, conversation: task.conversation }, desk, ports)) }
  }
  throw new Error('a procedure keeps asking for the same thing')
}

async function find(
  need: Need,
  { workspace, conversation }: { readonly workspace: WorkspaceId; readonly conversation: Task['conversation'] },
  { playbook }: Desk,
  ports: Ports,
): Promise<Learnt> {
  if (need.kind === 'order') return { order: await orderOf(need, workspace, conversation, ports) }
  const { timeZone } = playbook.targets.businessHours
  // The customer is told the day that counts without its being moved past Saturdays and holidays: it is the earlier one.
  const received = localTime(need.receivedAt, timeZone).day
  const due = isoDay(received + playbook.targets.complaintDays)
  const { startedBy, receivedAt } = need
  const complaint = await ports.store.transact(workspace, ({ complaints }) =>
    complaints.register({
      conversation: conversation.id as ConversationId,
      startedBy,
      receivedAt,
      year: Number(isoDay(received).slice(0, 4)),
      due,
      at: ports.clock.now(),
    }),
  )
  return { complaint: { number: complaint.number, due: complaint.due } }
}

/** The order, where it is this customer's: its e-mail address is theirs. Whose it is otherwise, nobody learns. */
async function orderOf(
  { number, email }: Need & { readonly kind: 'order' },
  workspace: WorkspaceId,
  conversation: Task['conversation'],
  ports: Ports,
): Promise<ShopOrder | null> {
  const order = await findOrder(workspace, number, ports)
  const known = [email, conversation.channel === 'email' ? conversation.customer.email : null]
  return order !== null && known.some((one) => one !== null && one.trim().toLowerCase() === order.email) ? order : null
}

/** `2026-12-07` of a day counted from 1970-01-01. */
function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** True where nobody moved the procedure on meanwhile. Both were read from the store, which writes them alike. */
export function isSameState(one: ProcedureState | null, other: ProcedureState | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Keeps with the conversation where its procedure stands by this thought, and the order that was found on the way. */
export async function keepProcedure(
  conversation: ConversationId,
  { procedure }: Thought,
  { conversations }: Records,
): Promise<void> {
  const order = procedure?.after.learnt.order
  if (order != null && procedure?.before?.learnt.order == null) await conversations.saveOrders(conversation, [order])
}
