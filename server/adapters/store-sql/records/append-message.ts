import { sql } from 'kysely'
import type { ConversationId } from '../../../../core/vocabulary/vocabulary.ts'
import type { Meaning, NewMessage, Standing, StoredMessage } from '../../../ports/conversations.ts'
import { Failure } from '../../../ports/failure.ts'
import { MESSAGE_COLUMNS, type MessageColumns, type SummaryRow, toMessage, toRowTold } from './conversation-rows.ts'
import type { Scope } from './scope.ts'
import { json, storable, storableOrNull } from './storable.ts'
import { takeNumber } from './take-number.ts'

/** What is read of the conversation's row: how it stood, and what it tells now. */
const READ = [
  'status',
  'handover_state',
  'part_of',
  'subject',
  'last_text',
  'last_from',
  'last_at',
  'topic',
  'urgency',
  'escalation_risk',
  'waiting_since',
  'snoozed_until',
] as const satisfies readonly (keyof SummaryRow)[]

type Stands = Pick<SummaryRow, (typeof READ)[number]>

interface Appended {
  readonly message: StoredMessage
  readonly isNew: boolean
  readonly standing: Standing
}

/**
 * One round trip: takes the conversation's next number and inserts, unless the message stands already; that one is then read.
 * Two senders of one new id at once meet at the unique index, and the loser's transaction runs again.
 */
export async function appendMessage(
  scope: Scope,
  conversation: ConversationId,
  message: NewMessage,
  meaning: Meaning | undefined,
): Promise<Appended> {
  const { workspace, db } = scope
  const columns = columnsOf(message)
  const { id, at, author, text, internal, delivery, send_at } = columns
  const isShown = !internal && delivery !== 'held'
  const read = sql.join(READ.map((column) => sql.ref(column)))
  const { rows } = await sql<Stands & { readonly last_seq: number }>`
    with numbered as (
      ${takeNumber(scope, conversation, { from: message.from, at: message.at, text, isShown, meaning })}
      and not exists (select from opiekun.messages where workspace = ${workspace} and id = ${id})
      returning last_seq, ${read}
    ), inserted as (
      insert into opiekun.messages (
        workspace, conversation, seq, id, at, author, author_id, author_name, team, text, search_text,
        attachments, internal, delivery, send_at, override_reason, read_in, choices
      ) select
        ${workspace}, ${conversation}, last_seq, ${id}, ${at}::bigint, ${author}, ${message.author?.id ?? null}, ${columns.author_name},
        ${columns.team}, ${text}, '', ${json(columns.attachments)}::jsonb, ${internal}::boolean, ${delivery}, ${send_at}::bigint,
        ${columns.override_reason}, ${columns.read_in}, ${columns.choices === null ? null : json(columns.choices)}::jsonb
      from numbered
    )
    select * from numbered`.execute(db)
  const [row] = rows
  if (row === undefined) return alreadyThere(scope, conversation, message)
  // What was stored is what was sent: reading it back would cost as much as writing it.
  return { message: toMessage({ ...columns, seq: row.last_seq }), isNew: true, standing: standingOf(row) }
}

/** Not there, or the id was used in another conversation of the firm: to this one it is foreign. */
async function alreadyThere(
  { workspace, db }: Scope,
  conversation: ConversationId,
  { id }: NewMessage,
): Promise<Appended> {
  const columns = sql.join(MESSAGE_COLUMNS.map((column) => sql.ref(`m.${column}`)))
  const stood = sql.join(READ.map((column) => sql.ref(`c.${column}`)))
  const { rows } = await sql<MessageColumns & Stands>`
    select ${columns}, ${stood} from opiekun.messages m
    join opiekun.conversations c on c.workspace = m.workspace and c.id = m.conversation
    where m.workspace = ${workspace} and m.id = ${id} and m.conversation = ${conversation}`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Failure('not-found', 'give-up')
  return { message: toMessage(row), isNew: false, standing: standingOf(row) }
}

/** The message as it is stored, but for its number. */
function columnsOf(message: NewMessage): Omit<MessageColumns, 'seq'> {
  const { id, at, from, author, text, internal, delivery, sendAt, overrideReason, readIn, choices } = message
  return {
    id,
    at,
    author: from,
    author_name: storableOrNull(author?.name ?? null),
    team: storableOrNull(message.team ?? null),
    text: storable(text),
    attachments: asStored(message.attachments ?? []),
    internal,
    delivery,
    send_at: sendAt,
    override_reason: storableOrNull(overrideReason),
    read_in: readIn ?? null,
    choices: choices === undefined ? null : asStored(choices),
  }
}

function asStored<T>(value: readonly T[]): readonly T[] {
  return value.length === 0 ? value : (JSON.parse(json(value)) as readonly T[])
}

function standingOf(row: Stands): Standing {
  return {
    status: row.status as Standing['status'],
    handover: row.handover_state as Standing['handover'],
    partOf: row.part_of as Standing['partOf'],
    row: toRowTold(row),
  }
}
