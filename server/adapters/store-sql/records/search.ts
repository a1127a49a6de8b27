import { sql } from 'kysely'
import type { SearchTerm } from '../../../../core/conversation/conversation.ts'
import type { ConversationId, Instant } from '../../../../core/vocabulary/vocabulary.ts'
import type { Search, Unindexed } from '../../../ports/search.ts'
import type { Scope } from './scope.ts'
import { lettersOf, neighbourLetters, oneLetterAway } from './spelling.ts'
import { json } from './storable.ts'

/** Conversations a row of postings. */
const CHUNK = 1_024
/** Rows of postings looked through, from the newest; 40 are 40,000 conversations that hold the words. */
const MOST_CHUNKS = 4_000
/** Words that begin with what is typed; more would make each letter dearer and nothing clearer. */
const MOST_BEGINNINGS = 12
const SHORTEST_BEGINNING = 3
const SHORTEST_GUESSED = 4
const NO_BITS = '0'.repeat(CHUNK)
const BEFORE_ALL = { openedAt: -1 as Instant, id: '' as ConversationId }

/** Lists are given as arrays and looked up one by one: a planner that knows little of them would read the whole table instead. */
export function searchIn(scope: Scope): Search {
  const { db, workspace } = scope
  return {
    async unindexed(limit, { openedAt, id } = BEFORE_ALL) {
      const { rows } = await sql<Unindexed>`
        select c.id, c.opened_at as "openedAt", c.last_seq as "upTo", (
          select coalesce(json_agg(m.text), '[]') from opiekun.messages m
          where m.workspace = c.workspace and m.conversation = c.id and m.seq > c.indexed_seq and m.delivery <> 'undone'
        )::jsonb || (
          select jsonb_build_array(coalesce(k.name, ''), coalesce(k.email, '')) from opiekun.customers k
          where k.workspace = c.workspace and k.id = c.customer
        ) || (
          select coalesce(jsonb_agg(o.number), '[]') from opiekun.orders o
          where o.workspace = c.workspace and o.conversation = c.id
        ) as texts
        from opiekun.conversations c
        where c.workspace = ${workspace} and c.last_seq > c.indexed_seq and (c.opened_at, c.id) > (${openedAt}::bigint, ${id})
        order by c.opened_at, c.id limit ${limit}::bigint`.execute(db)
      return rows
    },

    async index(conversations) {
      if (conversations.length === 0) return
      const terms = conversations.flatMap(({ id, terms }) => terms.map(({ word, term }) => ({ id, word, term })))
      const words = json(terms.map(({ word, term }) => ({ word, term, letters: lettersOf(word) })))
      const hits = json(terms.map(({ id, term }) => ({ id, term })))
      const told = json(conversations.map(({ id, upTo }) => ({ id, upTo })))
      const addWords = sql`insert into opiekun.search_words (workspace, word, term, letters)
        select distinct ${workspace}, word, term, letters from jsonb_to_recordset(${words}::jsonb) as w (word text, term text, letters text)
        order by word, term on conflict do nothing`
      // Every conversation has a number of its own, from 1, the next one for one that has none yet. Hits are written in one order, so that
      // two who index at once wait for each other instead of forever.
      const addHits = sql`
        with told as materialized (
          select d.id, d."upTo", u.search_number is null as is_new,
            row_number() over (partition by u.search_number is null order by u.opened_at, u.id) as place
          from jsonb_to_recordset(${told}::jsonb) as d (id text, "upTo" integer)
          cross join lateral (
            select id, opened_at, search_number from opiekun.conversations where workspace = ${workspace} and id = d.id offset 0
          ) u
        ), numbered as (
          update opiekun.conversations c set indexed_seq = greatest(c.indexed_seq, t."upTo"),
            search_number = case when t.is_new then t.place + coalesce((select max(search_number) from opiekun.conversations
              where workspace = ${workspace} and search_number is not null), 0) else c.search_number end
          from told t
          where c.workspace = ${workspace} and c.id = t.id
            and c.id = any (array(select id from jsonb_to_recordset(${told}::jsonb) as d (id text)))
          returning c.id, c.search_number
        )
        insert into opiekun.search_postings as known (workspace, term, chunk, bits)
        select ${workspace}, h.term, n.search_number / ${sql.lit(CHUNK)}, bit_or(set_bit(${NO_BITS}::bit(1024), n.search_number % ${sql.lit(CHUNK)}, 1))
        from jsonb_to_recordset(${hits}::jsonb) as h (id text, term text) join numbered n on n.id = h.id
        group by 2, 3 order by 2, 3
        on conflict (workspace, term, chunk) do update set bits = known.bits | excluded.bits`
      // Asked for in one go, for a session answers in order.
      await Promise.all([addWords.execute(db), addHits.execute(db)])
    },

    async find(asked, limit) {
      const readings = await readingsOf(scope, asked)
      // A word that nobody ever wrote stands in no conversation.
      if (readings.length === 0 || readings.some((terms) => terms.length === 0)) return []
      const wanted = json(readings.flatMap((terms, part) => terms.map((term) => ({ part, term }))))
      const { rows } = await sql<{ chunk: number; bits: string }>`
        with parts as (
          select w.part, p.chunk, bit_or(p.bits) as bits
          from jsonb_to_recordset(${wanted}::jsonb) as w (part integer, term text)
          cross join lateral (
            select chunk, bits from opiekun.search_postings where workspace = ${workspace} and term = w.term offset 0
          ) p
          group by 1, 2
        ), wholes as (
          select chunk, bit_and(bits) as bits from parts group by chunk having count(*) = ${readings.length}::bigint
        )
        select chunk, bits::text as bits from wholes where bits <> ${NO_BITS}::bit(1024)
        order by chunk desc limit ${sql.lit(MOST_CHUNKS)}`.execute(db)
      return idsOf(scope, newestNumbers(rows, limit))
    },
  }
}

/** For each word asked for, the terms that any of its readings stands under. */
async function readingsOf(scope: Scope, asked: readonly SearchTerm[]): Promise<readonly (readonly string[])[]> {
  const readings: (readonly string[])[] = []
  for (const part of asked) {
    const known = await knownTerms(scope, part)
    readings.push(known.length > 0 ? known : await guessedTerms(scope, part.word))
  }
  return readings
}

async function knownTerms({ db, workspace }: Scope, { word, term }: SearchTerm): Promise<readonly string[]> {
  const begins = word.length >= SHORTEST_BEGINNING
  const { rows } = await sql<{ term: string }>`
    select term from opiekun.search_words where workspace = ${workspace} and word = ${word}
    union (select term from opiekun.search_postings where workspace = ${workspace} and term = ${term} limit 1)
    union (
      select term from opiekun.search_words where ${begins}::boolean and workspace = ${workspace} and word > ${word} and word < ${`${word}\u{10FFFF}`}
      order by word limit ${sql.lit(MOST_BEGINNINGS)}
    )`.execute(db)
  return rows.map((row) => row.term)
}

async function guessedTerms({ db, workspace }: Scope, word: string): Promise<readonly string[]> {
  if (word.length < SHORTEST_GUESSED) return []
  const { rows } = await sql<SearchTerm>`select word, term from opiekun.search_words
    where workspace = ${workspace} and letters = any (array(select jsonb_array_elements_text(${json(neighbourLetters(word))}::jsonb)))`.execute(
    db,
  )
  return [...new Set(rows.filter((row) => oneLetterAway(word, row.word)).map((row) => row.term))]
}

function newestNumbers(rows: readonly { readonly chunk: number; readonly bits: string }[], limit: number): number[] {
  const numbers: number[] = []
  for (const { chunk, bits } of rows) {
    for (let at = bits.lastIndexOf('1'); at >= 0; at = at === 0 ? -1 : bits.lastIndexOf('1', at - 1)) {
      numbers.push(chunk * CHUNK + at)
      if (numbers.length === limit) return numbers
    }
  }
  return numbers
}

async function idsOf({ db, workspace }: Scope, numbers: readonly number[]): Promise<readonly ConversationId[]> {
  if (numbers.length === 0) return []
  const { rows } = await sql<{ id: ConversationId }>`
    select c.id from opiekun.conversations c
    where c.workspace = ${workspace} and c.search_number is not null
      and c.search_number = any (array(select jsonb_array_elements_text(${json(numbers)}::jsonb)::integer))
    order by c.search_number desc`.execute(db)
  return rows.map(({ id }) => id)
}
