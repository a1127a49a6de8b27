import { type RawBuilder, sql } from 'kysely'
import type { Case } from '../../../../core/problem/problem.ts'
import type {
  ConversationId,
  CustomerId,
  Instant,
  MistakeId,
  ProblemId,
} from '../../../../core/vocabulary/vocabulary.ts'
import { Failure } from '../../../ports/failure.ts'
import type { Problems } from '../../../ports/problems.ts'
import { mustTouch } from './found.ts'
import { placingIn } from './placing.ts'
import { type FoundRow, toFoundRow, toGrouping, toProblem } from './problem-rows.ts'
import type { Scope } from './scope.ts'
import { json, storable } from './storable.ts'

export function problemsIn(scope: Scope): Problems {
  const { db, workspace } = scope
  const readCases = async (which: RawBuilder<unknown>): Promise<readonly Case[]> => {
    const { rows } = await sql<CaseRow>`select k.conversation, c.customer, k.opened_at, k.traits, (
        select coalesce(json_agg(json_build_object('id', m.id, 'code', m.code, 'stage', m.stage, 'cost', m.cost) order by m.at, m.id), '[]')
        from opiekun.mistakes m
        where m.workspace = k.workspace and m.conversation = k.conversation and m.state in ('found', 'confirmed')
      ) as mistakes
      from opiekun.cases k join opiekun.conversations c on c.workspace = k.workspace and c.id = k.conversation
      where k.workspace = ${workspace} and ${which}
      order by k.opened_at, k.conversation`.execute(db)
    return rows.map(({ conversation, customer, opened_at, traits, mistakes }) => ({
      conversation: conversation as ConversationId,
      customer: customer as CustomerId,
      at: opened_at as Instant,
      traits,
      mistakes,
    }))
  }

  return {
    ...placingIn(scope),

    async keepTraits(conversation, openedAt, traits) {
      const row = { opened_at: openedAt, traits: json(traits) }
      await db
        .insertInto('opiekun.cases')
        .values({ workspace, conversation, ...row })
        .onConflict((conflict) => conflict.columns(['workspace', 'conversation']).doUpdateSet(row))
        .execute()
    },

    async cases(from, to) {
      return readCases(sql`k.opened_at >= ${from}::bigint and k.opened_at < ${to}::bigint`)
    },

    async casesBeside(from, seen) {
      // Sifted here: no plan of the database's holds so many ids against as many without looking at all pairs some day.
      const { rows } = await sql<{ id: MistakeId; conversation: string }>`select m.id, m.conversation
        from opiekun.cases k join opiekun.mistakes m on m.workspace = k.workspace and m.conversation = k.conversation
        where k.workspace = ${workspace} and k.opened_at >= ${from}::bigint and m.state in ('found', 'confirmed')`.execute(
        db,
      )
      const beside = new Set(rows.flatMap(({ id, conversation }) => (seen.has(id) ? [] : [conversation])))
      return beside.size === 0 ? [] : readCases(sql`k.conversation = any(${[...beside]}::text[])`)
    },

    async casesOf(conversations) {
      return readCases(sql`k.conversation = any(${conversations}::text[])`)
    },

    async known() {
      // Two searches at once would both take what the other has not stored yet for new.
      await sql`select workspace from opiekun.workspaces where workspace = ${workspace} for update`.execute(db)
      // A problem that placing begins after this reading would not be known.
      await sql`select workspace from opiekun.problem_searches where workspace = ${workspace} for update`.execute(db)
      const { rows } = await sql<{ problem: string; mistakes: readonly MistakeId[] }>`
        select problem, json_agg(mistake) as mistakes from opiekun.problem_mistakes
        where workspace = ${workspace} and placed_at is null group by problem order by problem`.execute(db)
      return rows.map(({ problem, mistakes }) => ({ id: problem as ProblemId, mistakes: new Set(mistakes) }))
    },

    async mistakesOf(id) {
      const rows = await db
        .selectFrom('opiekun.problem_mistakes')
        .select('mistake')
        .where('workspace', '=', workspace)
        .where('problem', '=', id)
        .execute()
      return new Set(rows.map(({ mistake }) => mistake as MistakeId))
    },

    async keepFound(found, at) {
      const rows = json(found.map((one): FoundRow => toFoundRow(one)))
      await sql`insert into opiekun.problem_searches (workspace, at) values (${workspace}, ${at})
        on conflict (workspace) do update set at = excluded.at`.execute(db)
      await sql`delete from opiekun.problem_mistakes where workspace = ${workspace} and placed_at is not null`.execute(
        db,
      )
      await sql`insert into opiekun.problems (workspace, id, code, trait, state, first_found_at, last_found_at, facts)
        select ${workspace}, f.id, f.code, f.trait, 'open', ${at}::bigint, ${at}::bigint, f.facts
        from jsonb_to_recordset(${rows}::jsonb) as f (id text, code text, trait jsonb, facts jsonb)
        on conflict (workspace, id) do update
        set code = excluded.code, trait = excluded.trait, last_found_at = excluded.last_found_at, facts = excluded.facts`.execute(
        db,
      )
      await sql`with held as materialized (
          select f.id, m.mistake from jsonb_to_recordset(${rows}::jsonb) as f (id text, mistakes jsonb),
            jsonb_array_elements_text(f.mistakes) as m (mistake)
        ), found as materialized (select f.id from jsonb_to_recordset(${rows}::jsonb) as f (id text)
        ), let_go as (
          delete from opiekun.problem_mistakes p where p.workspace = ${workspace} and p.placed_at is null
            and p.problem in (select id from found)
            and not exists (select from held where held.id = p.problem and held.mistake = p.mistake)
        )
        insert into opiekun.problem_mistakes (workspace, problem, mistake)
        select ${workspace}, id, mistake from held on conflict do nothing`.execute(db)
    },

    async groupings() {
      const rows = await db
        .selectFrom('opiekun.problem_groupings')
        .selectAll()
        .where('workspace', '=', workspace)
        .orderBy('decided_at')
        .orderBy('problem')
        .execute()
      return rows.map(toGrouping)
    },

    async keepGrouping(decision) {
      const isMerge = decision.kind === 'merged'
      await db
        .insertInto('opiekun.problem_groupings')
        .values({
          workspace,
          problem: decision.problem,
          kind: decision.kind,
          other: isMerge ? decision.into : decision.from,
          cut: isMerge ? null : json(decision.cut),
          decided_by: decision.by,
          decided_at: decision.at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },

    async dropGrouping(problem, kind) {
      const dropped = await db
        .deleteFrom('opiekun.problem_groupings')
        .where('workspace', '=', workspace)
        .where('problem', '=', problem)
        .where('kind', '=', kind)
        .returning('other')
        .executeTakeFirst()
      if (dropped === undefined) throw new Failure('not-found', 'give-up')
      // Joined, the whole held the part's mistakes too; apart again, it must not be known by them. Cut off, it held none of them.
      if (kind === 'split')
        await sql`insert into opiekun.problem_mistakes (workspace, problem, mistake, placed_at)
          select workspace, ${dropped.other}, mistake, placed_at from opiekun.problem_mistakes
          where workspace = ${workspace} and problem = ${problem} on conflict do nothing`.execute(db)
      const forgets = kind === 'split' ? problem : dropped.other
      await sql`delete from opiekun.problem_mistakes w using opiekun.problem_mistakes p
        where w.workspace = ${workspace} and w.problem = ${forgets} and p.workspace = ${workspace}
          and p.problem = ${problem} and p.mistake = w.mistake`.execute(db)
    },

    async searchedAt() {
      const row = await db
        .selectFrom('opiekun.problem_searches')
        .select('at')
        .where('workspace', '=', workspace)
        .executeTakeFirst()
      return row === undefined ? null : (row.at as Instant)
    },

    async list() {
      const rows = await db
        .selectFrom('opiekun.problems as p')
        .innerJoin('opiekun.problem_searches as s', 's.workspace', 'p.workspace')
        .selectAll('p')
        .where('p.workspace', '=', workspace)
        .where(
          sql<boolean>`(p.last_found_at = s.at or p.owner is not null or p.due_at is not null or p.name is not null
            or exists (select from opiekun.fixes f where f.workspace = p.workspace and f.problem = p.id))`,
        )
        .where(
          sql<boolean>`not exists (select from opiekun.problem_groupings g
            where g.workspace = p.workspace and g.problem = p.id and g.kind = 'merged')`,
        )
        .execute()
      return rows.map(toProblem)
    },

    async load(id) {
      const row = await db
        .selectFrom('opiekun.problems')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .executeTakeFirst()
      return row === undefined ? null : toProblem(row)
    },

    async update(id, { name, owner, dueAt, state }) {
      const changed = db
        .updateTable('opiekun.problems')
        .set({
          ...(name !== undefined && { name: name === null ? null : storable(name) }),
          ...(owner !== undefined && { owner }),
          ...(dueAt !== undefined && { due_at: dueAt }),
          ...(state !== undefined && { state }),
        })
        .where('workspace', '=', workspace)
        .where('id', '=', id)
      mustTouch(await changed.executeTakeFirstOrThrow())
    },
  }
}

interface CaseRow {
  readonly conversation: string
  readonly customer: string
  readonly opened_at: number
  readonly traits: Case['traits']
  readonly mistakes: Case['mistakes']
}
