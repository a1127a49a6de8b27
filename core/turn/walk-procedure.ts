import type { Reader } from '../guard/guard.ts'
import type { Article } from '../knowledge/knowledge.ts'
import { follow, type Learnt, type Need, type ProcedureState, type ProcedureTrace } from '../procedure/procedure.ts'
import { decideReply, type Reply, type ReplyInput } from '../reply/reply.ts'
import type { ArticleId } from '../vocabulary/vocabulary.ts'
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
  const { message, conversation, understanding } = task
  let made: Reply | null = null
  const plain = () => (made ??= decideReply(task, desk.playbook, desk.index, reader.polish))
  const move = follow({ ...task, state, plain }, learnt, desk.playbook, reader.polish)
  if (move.kind === 'none') return { kind: 'none', plain: made }
  if (move.kind === 'need') return move
  const { after } = move.trace
  const { order } = after.learnt
  const orders =
    order == null
      ? conversation.orders
      : [...conversation.orders.filter(({ number }) => number !== order.number), order]
  const grounds = [wordingOf(move.trace.procedure, move.said)]
  const thought = weighReply(move.reply, { ...task, conversation: { ...conversation, orders } }, desk, reader, grounds)
  const isOver = thought.delivery.kind !== 'send' && after.ended === null
  const trace = isOver ? { ...move.trace, after: { ...after, ended: 'handed-over' as const } } : move.trace
  return { kind: 'thought', thought: { ...thought, procedure: trace } }
}

/** A procedure's own words stand beside the articles: the firm has approved them as it has approved those. */
function wordingOf(procedure: string, said: string): Article {
  const blank = { tags: [], phrasings: [], owner: null, updatedAt: null, reviewBy: null, url: null }
  return { ...blank, id: `procedure:${procedure}` as ArticleId, title: '', text: said }
}
