import { sql } from 'kysely'
import type { Author, ConversationId, Instant, MessageId } from '../../../../core/vocabulary/vocabulary.ts'
import type { DeliveryState } from '../../../ports/conversations.ts'
import { Failure } from '../../../ports/failure.ts'
import type { Scope } from './scope.ts'
import { takeNumber } from './take-number.ts'

/** The message stands as `delivery`; one that leaves its author's hold comes last in the conversation. */
export async function setDelivery(scope: Scope, id: MessageId, delivery: DeliveryState): Promise<void> {
  const { db, workspace } = scope
  const message = await db
    .selectFrom('opiekun.messages')
    .select(['conversation', 'author', 'at', 'text', 'internal', 'delivery'])
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst()
  if (message === undefined) throw new Failure('not-found', 'give-up')

  const isReleased = message.delivery === 'held' && delivery !== 'held' && delivery !== 'undone'
  const changed = db.updateTable('opiekun.messages').where('workspace', '=', workspace).where('id', '=', id)
  if (!isReleased) {
    await changed.set({ delivery }).execute()
    return
  }
  const { rows } = await sql<{ last_seq: number }>`${takeNumber(scope, message.conversation as ConversationId, {
    from: message.author as Author,
    at: message.at as Instant,
    text: message.text,
    isShown: !message.internal,
  })} returning last_seq`.execute(db)
  const seq = rows[0]?.last_seq
  if (seq === undefined) throw new Failure('not-found', 'give-up')
  // Under the conversation's lock now; whoever released or undid it meanwhile was first.
  await changed.where('delivery', '=', 'held').set({ delivery, seq }).execute()
}
