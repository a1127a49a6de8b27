import { sql } from 'kysely'
import type { ConversationId, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import { mailsIn } from './mails.ts'
import { matters } from './matters.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'
import { withoutWords, withoutWordsOf } from './without-words.ts'

/** Tables that keep, in one column, what was seen of many conversations. */
const SEEN_OF_MANY = [
  ['service_findings', 'facts'],
  ['problems', 'facts'],
  ['replays', 'result'],
] as const

/** @source the traits that core/problem takes out of a customer's or consultant's words */
const TRAITS_OF_WORDS = ['word', 'link', 'quote']

/** What was said in the conversations is gone from every table; that it was said, when, on what topic and with which mistakes, stays. */
export async function eraseConversations(
  scope: Scope,
  conversations: readonly ConversationId[],
  at: Instant,
): Promise<void> {
  if (conversations.length === 0) return
  const { db, workspace } = scope
  const ids = sql`(select jsonb_array_elements_text(${json(conversations)}::jsonb))`
  const own = sql`workspace = ${workspace} and conversation in ${ids}`
  const { rows: messages } = await sql<{ id: string }>`select id from opiekun.messages where ${own}`.execute(db)

  await sql`delete from opiekun.attachments where ${own}`.execute(db)
  await sql`delete from opiekun.orders where ${own}`.execute(db)
  await sql`delete from opiekun.visitors where ${own}`.execute(db)
  await sql`update opiekun.messages set text = '', search_text = '', attachments = '[]', override_reason = null where ${own}`.execute(
    db,
  )
  await sql`update opiekun.ratings set comment = null where ${own}`.execute(db)
  await sql`update opiekun.promises set quote = '' where ${own}`.execute(db)
  await sql`update opiekun.reminders set note = '' where ${own}`.execute(db)
  await sql`update opiekun.recall_items set quote = '', draft = '' where ${own}`.execute(db)
  await sql`update opiekun.conversation_events set event = event || '{"text": ""}' where ${own} and event ? 'text'`.execute(
    db,
  )
  await sql`update opiekun.mistakes set evidence = '{"quote": "", "explanation": {"pl": "", "en": ""}, "source": null}' where ${own}`.execute(
    db,
  )
  await sql`update opiekun.mistake_decisions set reason = '' where workspace = ${workspace}
    and mistake in (select id from opiekun.mistakes where ${own})`.execute(db)
  await sql`update opiekun.replay_notes set why = '' where workspace = ${workspace}
    and message in (select jsonb_array_elements_text(${json(messages.map(({ id }) => id))}::jsonb))`.execute(db)
  await sql`update opiekun.cases set traits = (
      select coalesce(jsonb_agg(t), '[]') from jsonb_array_elements(traits) t where t->>'name' <> all (${TRAITS_OF_WORDS}::text[])
    ) where ${own}`.execute(db)
  for (const conversation of conversations) await mailsIn(scope).erase(conversation)
  await eraseTurns(scope, conversations)
  await eraseSeen(scope, new Set([...conversations, ...messages.map(({ id }) => id)]))
  await eraseFromSearch(scope, conversations)
  await sql`update opiekun.conversations set erased_at = ${at}::bigint, subject = '', last_text = '', category = null, cause = null,
      outcome = null, procedure = null, indexed_seq = last_seq
    where workspace = ${workspace} and id in ${ids}`.execute(db)
  // A conversation in which some of it was read told of it in its own row.
  const { rows: readIn } = await sql<{ id: ConversationId }>`
    select part_of as id from opiekun.conversations where workspace = ${workspace} and id in ${ids} and part_of is not null
    union select read_in from opiekun.messages where ${own} and read_in is not null`.execute(db)
  for (const { id } of readIn) await matters(scope).retell(id)
}

async function eraseTurns({ db, workspace }: Scope, conversations: readonly ConversationId[]): Promise<void> {
  const turns = await db
    .selectFrom('opiekun.turns')
    .select(['id', 'turn'])
    .where('workspace', '=', workspace)
    .where('conversation', 'in', [...conversations])
    .execute()
  for (const { id, turn } of turns)
    await db
      .updateTable('opiekun.turns')
      .set({ turn: json(withoutWords(turn)) })
      .where('workspace', '=', workspace)
      .where('id', '=', id)
      .execute()
}

async function eraseSeen({ db, workspace }: Scope, ids: ReadonlySet<string>): Promise<void> {
  const named = json([...ids])
  for (const [table, column] of SEEN_OF_MANY) {
    const { rows } = await sql<{ id: string; seen: unknown }>`
      select id, ${sql.ref(column)} as seen from ${sql.table(`opiekun.${table}`)} where workspace = ${workspace} and exists (
        select from jsonb_array_elements_text(${named}::jsonb) as named where position(named in ${sql.ref(column)}::text) > 0
      )`.execute(db)
    for (const { id, seen } of rows)
      await sql`update ${sql.table(`opiekun.${table}`)} set ${sql.ref(column)} = ${json(withoutQuestion(withoutWordsOf(ids, seen)))}::jsonb
        where workspace = ${workspace} and id = ${id}`.execute(db)
  }
}

/** A gap in the knowledge is named by one of its questions, and nothing says whose it was. */
function withoutQuestion(seen: unknown): unknown {
  return seen !== null && typeof seen === 'object' && 'question' in seen ? { ...seen, question: '' } : seen
}

/** No word leads to the conversations, and a word that led to no other is forgotten. */
async function eraseFromSearch({ db, workspace }: Scope, conversations: readonly ConversationId[]): Promise<void> {
  const { rows } = await sql<{ number: number }>`select search_number as number from opiekun.conversations
    where workspace = ${workspace} and search_number is not null and id in (select jsonb_array_elements_text(${json(conversations)}::jsonb))`.execute(
    db,
  )
  for (const { number } of rows)
    await sql`update opiekun.search_postings set bits = set_bit(bits, ${number % 1_024}::integer, 0)
      where workspace = ${workspace} and chunk = ${Math.floor(number / 1_024)}::integer and get_bit(bits, ${number % 1_024}::integer) = 1`.execute(
      db,
    )
  await sql`delete from opiekun.search_postings where workspace = ${workspace} and bits = ${'0'.repeat(1_024)}::bit(1024)`.execute(
    db,
  )
  await sql`delete from opiekun.search_words w where workspace = ${workspace} and not exists (
    select from opiekun.search_postings p where p.workspace = w.workspace and p.term = w.term)`.execute(db)
}
