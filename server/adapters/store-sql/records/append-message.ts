import { sql } from 'kysely'
import type { ConversationId } from '../../../../core/vocabulary/vocabulary.ts'
import type { Meaning, NewMessage, Standing, StoredMessage } from '../../../ports/conversations.ts'
import { Failure } from '../../../ports/failure.ts'
import { MESSAGE_COLUMNS, type MessageColumns, toMessage } from './conversation-rows.ts'
import type { Scope } from './scope.ts'
import { json, storable, storableOrNull } from './storable.ts'
import { takeNumber } from './take-number.ts'

interface Stored extends MessageColumns {
  readonly conversation: string
  readonly is_new: boolean
  readonly status: string
  readonly handover_state: string
  readonly part_of: string | null
}

/**
 * One round trip: finds the message if it stands already, else takes the conversation's next number and inserts.
 * Two senders of one new id at once meet at the unique index, and the loser's transaction runs again.
 */
export async function appendMessage(
  scope: Scope,
  conversation: ConversationId,
  message: NewMessage,
  meaning: Meaning | undefined,
): Promise<{ message: StoredMessage; isNew: boolean; standing: Standing }> {
  const { workspace, db } = scope
  const text = storable(message.text)
  const isShown = !message.internal && message.delivery !== 'held'
  const columns = sql.join(['conversation', ...MESSAGE_COLUMNS].map((column) => sql.ref(column)))

  const { rows } = await sql<Stored>`
    with already as (
      select ${columns} from opiekun.messages where workspace = ${workspace} and id = ${message.id}
    ), numbered as (
      ${takeNumber(scope, conversation, { from: message.from, at: message.at, text, isShown, meaning })}
      and not exists (select from already) returning last_seq, status, handover_state, part_of
    ), inserted as (
      insert into opiekun.messages (
        workspace, conversation, seq, id, at, author, author_id, author_name, team, text, search_text,
        attachments, internal, delivery, send_at, override_reason, read_in, choices
      ) select
        ${workspace}, ${conversation}, last_seq, ${message.id}, ${message.at}::bigint, ${message.from},
        ${message.author?.id ?? null}, ${storableOrNull(message.author?.name ?? null)}, ${storableOrNull(message.team ?? null)},
        ${text}, '', ${json(message.attachments ?? [])}::jsonb, ${message.internal}::boolean,
        ${message.delivery}, ${message.sendAt}::bigint, ${storableOrNull(message.overrideReason)},
        ${message.readIn ?? null}, ${message.choices === undefined ? null : json(message.choices)}::jsonb
      from numbered returning ${columns}
    )
    select already.*, c.status, c.handover_state, c.part_of, false as is_new
      from already join opiekun.conversations c on c.workspace = ${workspace} and c.id = already.conversation
    union all
    select inserted.*, numbered.status, numbered.handover_state, numbered.part_of, true as is_new from inserted, numbered`.execute(
    db,
  )

  const row = rows[0]
  // Not there, or the id was used in another conversation of the firm: to this one it is foreign.
  if (row === undefined || row.conversation !== conversation) throw new Failure('not-found', 'give-up')
  const standing: Standing = {
    status: row.status as Standing['status'],
    handover: row.handover_state as Standing['handover'],
    partOf: row.part_of as Standing['partOf'],
  }
  return { message: toMessage(row), isNew: row.is_new, standing }
}
