import { createHash } from 'node:crypto'
import { localTime } from '../../core/audit/audit.ts'
import type { Targets } from '../../core/playbook/playbook.ts'
import type { Learnt, Need, ProcedureState } from '../../core/procedure/procedure.ts'
import { HANDOVER_ANNOUNCEMENT, replyLanguage } from '../../core/reply/reply.ts'
import { type Desk, type Thought, think, walkProcedure, weighReply } from '../../core/turn/turn.ts'
import type { ConversationId, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { ShopOrder } from '../ports/orders.ts'
import type { Records } from '../ports/store.ts'
import { findOrder, type Ports as OrderPorts } from './find-order.ts'

export interface Ports extends OrderPorts {
  /** Marks by which a code is made; absent where no mail can be sent, so that no code is asked for. */
  readonly signCode?: (workspace: WorkspaceId, text: string) => string
  readonly language: Language
  readonly clock: Clock
}

type Task = Parameters<typeof walkProcedure>[0]

/** A walk asks for each thing once; more is a bug. */
const MOST_NEEDS = 4
const DAY_MS = 86_400_000

/**
 * The thought on a message: of the firm's procedure that has to do with it, else the plain one. Without a procedure it costs no look at the store.
 * What a procedure needs is found out outside of any transaction. Where the shop does not answer, a person takes over.
 */
export async function thinkByProcedure(workspace: WorkspaceId, task: Task, desk: Desk, ports: Ports): Promise<Thought> {
  const { message, understanding, conversation, nearness } = task
  const plain = () => think(message, understanding, conversation, desk, ports.language, nearness)
  if (task.state === null && (desk.playbook.procedures ?? []).length === 0) return plain()
  let learnt: Learnt = {}
  for (let needs = 0; needs <= MOST_NEEDS; needs++) {
    const walked = walkProcedure(task, learnt, desk, ports.language)
    if (walked.kind === 'none')
      return walked.plain === null ? plain() : weighReply(walked.plain, task, desk, ports.language)
    if (walked.kind === 'thought') return walked.thought
    try {
      learnt = { ...learnt, ...(await find(walked.need, { workspace, conversation, message }, desk, ports)) }
    } catch (error) {
      // The shop does not answer: nothing is guessed, a person looks it up.
      if (walked.need.kind !== 'order' || !(error instanceof Failure)) throw error
      return weighReply(
        { kind: 'handover', because: 'failure', text: HANDOVER_ANNOUNCEMENT[replyLanguage(understanding)] },
        task,
        desk,
        ports.language,
      )
    }
  }
  throw new Error('a procedure keeps asking for the same thing')
}

async function find(
  need: Need,
  { workspace, conversation, message }: Asked,
  { playbook }: Desk,
  ports: Ports,
): Promise<Learnt> {
  if (need.kind === 'order') return orderFor(need, { workspace, conversation, message }, ports)
  const due = dueDay(need.receivedAt, playbook.targets)
  const { startedBy, receivedAt } = need
  const year = Number(isoDay(localTime(receivedAt, playbook.targets.businessHours.timeZone).day).slice(0, 4))
  const { number } = await ports.store.transact(workspace, ({ complaints }) =>
    complaints.register({ conversation: conversation.id, startedBy, receivedAt, year, due, at: ports.clock.now() }),
  )
  return { complaint: { number, due } }
}

interface Asked extends Pick<Task, 'conversation' | 'message'> {
  readonly workspace: WorkspaceId
}

/**
 * The order, for its own customer: by the sender that the mail provider vouches for, by the shop's signature, or by number and address
 * together, with a code sent to that address where mail can be sent. Anybody else gets the same as for no order at all.
 */
async function orderFor(
  { number, email, code }: Need & { readonly kind: 'order' },
  { workspace, conversation, message }: Asked,
  ports: Ports,
): Promise<Learnt> {
  const order = await findOrder(workspace, number, ports)
  if (order === null) return { order }
  const { proven, mayType } = await ports.store.read(workspace, async ({ mails, identities }) => {
    if (conversation.channel === 'email' || conversation.channel === 'form') {
      const mail = await mails.ofMessage(message.id)
      return { proven: mail?.head.isVerified === true ? mail.peer : null, mayType: false }
    }
    const customer = await identities.customerOf(conversation.id)
    return { proven: customer?.verifiedAs == null ? null : customer.email, mayType: true }
  })
  if (isOrderOf(order, [proven])) return { order }
  if (!mayType || !isOrderOf(order, [email])) return { order: null }
  const { signCode } = ports
  if (signCode === undefined) return { order }
  const expected = codeOf(signCode(workspace, `${conversation.id} ${order.number} ${order.email}`))
  if (code === expected) return { order }
  if (code === null)
    await ports.store.transact(workspace, ({ outbox }) => outbox.add(letterWith(expected, order.email)))
  return { code: { wrong: 0 } }
}

/** Six digits of a mark that only this installation can make. */
function codeOf(mark: string): string {
  const number = createHash('sha256').update(mark).digest().readUIntBE(0, 6) % 1_000_000
  return String(number).padStart(6, '0')
}

function letterWith(code: string, to: string) {
  return {
    kind: 'mail',
    to,
    subject: `${code}: kod do rozmowy o zamówieniu`,
    text: `Dzień dobry!\n\nKod do rozmowy o zamówieniu: ${code}\n\nJeśli to nie Ty o nie pytasz, zignoruj tę wiadomość; bez kodu nikt niczego się nie dowie.\n\nThe code for the conversation about your order: ${code}\n`,
  } as const
}

/** True where the order belongs to one of these addresses; whose it is otherwise, nobody learns. */
export function isOrderOf(order: ShopOrder | null, emails: readonly (string | null)[]): boolean {
  return order !== null && emails.some((one) => one !== null && one.trim().toLowerCase() === order.email)
}

/**
 * The day by which a complaint is answered, `2026-12-07`: counted without being moved past Saturdays and holidays, for it is the earlier one.
 * @source art. 7a ustawy o prawach konsumenta, art. 111 § 2 Kodeksu cywilnego, read November 2026
 */
export function dueDay(receivedAt: Instant, { complaintDays, businessHours }: Targets): string {
  return isoDay(localTime(receivedAt, businessHours.timeZone).day + complaintDays)
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
