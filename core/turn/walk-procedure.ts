import type { Conversation, Message } from '../conversation/conversation.ts'
import type { Reader } from '../guard/guard.ts'
import type { Article } from '../knowledge/knowledge.ts'
import { follow, type Learnt, type Need, type ProcedureState, type ProcedureTrace } from '../procedure/procedure.ts'
import { decideReply, type Reply, type ReplyInput } from '../reply/reply.ts'
import type { ArticleId, Share } from '../vocabulary/vocabulary.ts'
import type { Desk } from './desk.ts'
import { type Thought, weighReply } from './think.ts'

/** What a procedure makes of a message: nothing, something to find out first, or a thought. */
export type ProcedureThought =
  /** `plain`: the reply that was made on the way. */
  | { readonly kind: 'none'; readonly plain: Reply | null }
  | { readonly kind: 'need'; readonly need: Need }
  | { readonly kind: 'thought'; readonly thought: Thought & { readonly procedure: ProcedureTrace } }

/**
 * procedure → guard → delivery. `learnt`: what was found out for this message so far. The order that was looked up is among the
 * conversation's when the guard looks; where it refuses the text, a person takes over and the procedure is over.
 */
export function walkProcedure(
  input: ReplyInput & { readonly state: ProcedureState | null },
  learnt: Learnt,
  desk: Desk,
  reader: Reader,
): ProcedureThought {
  const { state, ...task } = input
  const { conversation, understanding } = task
  let made: Reply | null = null
  const plain = () => (made ??= decideReply(task, desk.playbook, desk.index, reader.polish))
  const move = follow({ ...task, state, plain }, learnt, desk.playbook, reader.polish)
  if (move.kind === 'none') return { kind: 'none', plain: made }
  if (move.kind === 'need') return move
  const { after } = move.trace
  const grounds = [wordingOf(move.trace.procedure, move.said)]
  // "10234" is in no language; the procedure knows which one it runs in.
  const language = { code: after.language, confidence: 1 as Share }
  const asked = { ...task, understanding: { ...understanding, language }, conversation: asAsked(conversation, after) }
  const thought = { ...weighReply(move.reply, asked, desk, reader, grounds), understanding }
  const isOver = thought.delivery.kind !== 'send' && after.ended === null
  const trace = isOver ? { ...move.trace, after: { ...after, ended: 'handed-over' as const } } : move.trace
  return { kind: 'thought', thought: { ...thought, procedure: trace } }
}

/**
 * The conversation as the guard has to read it: what the customer said since the procedure began is one matter, whatever was asked in
 * between, and the order that was looked up is theirs.
 */
function asAsked(conversation: Conversation, { startedAt, learnt: { order } }: ProcedureState): Conversation {
  const isTold = ({ at, from }: Message) => from === 'customer' && at >= startedAt
  const { messages, orders } = conversation
  return {
    ...conversation,
    messages: [...messages.filter((message) => !isTold(message)), ...messages.filter(isTold)],
    orders: order == null ? orders : [...orders.filter(({ number }) => number !== order.number), order],
  }
}

/** A procedure's own words stand beside the articles: the firm has approved them as it has approved those. */
function wordingOf(procedure: string, said: string): Article {
  const blank = { tags: [], phrasings: [], owner: null, updatedAt: null, reviewBy: null, url: null }
  return { ...blank, id: `procedure:${procedure}` as ArticleId, title: '', text: said }
}
