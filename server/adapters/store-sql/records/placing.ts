import { sql } from 'kysely'
import type { MistakeId, ProblemId } from '../../../../core/vocabulary/vocabulary.ts'
import type { KeptSearch, Problems } from '../../../ports/problems.ts'
import { mustTouch } from './found.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

type Placing = Pick<Problems, 'keepSearch' | 'keptSearch' | 'standing' | 'touched' | 'place' | 'begin'>

/** What stands in a problem since its search, and what the search left to tell where. */
export function placingIn({ db, workspace }: Scope): Placing {
  return {
    async keepSearch(kept) {
      const changed = db
        .updateTable('opiekun.problem_searches')
        .set({ kept: json(kept) })
        .where('workspace', '=', workspace)
      mustTouch(await changed.executeTakeFirstOrThrow())
    },

    async keptSearch() {
      const row = await db
        .selectFrom('opiekun.problem_searches')
        .select('kept')
        .where('workspace', '=', workspace)
        .forUpdate()
        .executeTakeFirst()
      return (row?.kept ?? null) as KeptSearch | null
    },

    async standing(mistakes) {
      const { rows } = await sql<{ mistake: string }>`select distinct mistake from opiekun.problem_mistakes
        where workspace = ${workspace} and mistake = any(${mistakes}::text[])`.execute(db)
      return new Set(rows.map(({ mistake }) => mistake as MistakeId))
    },

    async touched(problems, conversation, customer) {
      const { rows } = await sql<{ problem: string; conversation: boolean; customer: boolean }>`
        select p.problem, bool_or(c.id = ${conversation}) as conversation, bool_or(c.customer = ${customer}) as customer
        from opiekun.conversations c
        join opiekun.mistakes m on m.workspace = c.workspace and m.conversation = c.id
        join opiekun.problem_mistakes p on p.workspace = m.workspace and p.mistake = m.id
        where c.workspace = ${workspace} and c.customer = ${customer} and p.problem = any(${problems}::text[])
        group by p.problem`.execute(db)
      return new Map(rows.map(({ problem, ...has }) => [problem as ProblemId, has]))
    },

    async place(problem, mistakes, facts, at) {
      await sql`insert into opiekun.problem_mistakes (workspace, problem, mistake, placed_at)
        select ${workspace}, ${problem}, m, ${at}::bigint from unnest(${mistakes}::text[]) as m on conflict do nothing`.execute(
        db,
      )
      const changed = db
        .updateTable('opiekun.problems')
        .set({ facts: json(facts) })
        .where('workspace', '=', workspace)
        .where('id', '=', problem)
      mustTouch(await changed.executeTakeFirstOrThrow())
    },

    async begin({ id, code, trait, facts, mistakes }, searchedAt) {
      const found = { first_found_at: searchedAt, last_found_at: searchedAt }
      await db
        .insertInto('opiekun.problems')
        .values({
          workspace,
          id,
          code,
          trait: trait === null ? null : json(trait),
          name: null,
          owner: null,
          due_at: null,
          state: 'open',
          ...found,
          facts: json(facts),
        })
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'id']).doUpdateSet({ last_found_at: searchedAt, facts: json(facts) }),
        )
        .execute()
      // Its first mistakes are all that the next search can know it by.
      await sql`insert into opiekun.problem_mistakes (workspace, problem, mistake)
        select ${workspace}, ${id}, m from unnest(${[...mistakes]}::text[]) as m on conflict do nothing`.execute(db)
    },
  }
}
