import { sql } from 'kysely'
import type { Diagnosis } from '../../../../core/problem/problem.ts'
import type { Cause, Grosze, Origin, ProblemId } from '../../../../core/vocabulary/vocabulary.ts'
import type { Diagnoses } from '../../../ports/diagnoses.ts'
import { Failure } from '../../../ports/failure.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

/** A problem joined into another holds mistakes that the whole holds too: they are the whole's. */
const STANDS = sql`not exists (select from opiekun.problem_groupings g
  where g.workspace = w.workspace and g.problem = w.problem and g.kind = 'merged')`

export function diagnosesIn({ db, workspace }: Scope): Diagnoses {
  return {
    async load(problem) {
      const row = await db
        .selectFrom('opiekun.diagnoses')
        .select('diagnosis')
        .where('workspace', '=', workspace)
        .where('problem', '=', problem)
        .executeTakeFirst()
      return row === undefined ? null : (row.diagnosis as Diagnosis)
    },

    async save(problem, diagnosis) {
      const { rows } = await sql`insert into opiekun.diagnoses (workspace, problem, diagnosis)
        select workspace, id, ${json(diagnosis)}::jsonb from opiekun.problems where workspace = ${workspace} and id = ${problem}
        on conflict (workspace, problem) do update set diagnosis = excluded.diagnosis returning problem`.execute(db)
      if (rows.length === 0) throw new Failure('not-found', 'give-up')
    },

    async ofMistake(mistake) {
      const { rows } = await sql<{ problem: string; conclusion: Diagnosis['conclusion'] }>`
        select w.problem, d.diagnosis -> 'conclusion' as conclusion from opiekun.problem_mistakes w
        left join opiekun.diagnoses d on d.workspace = w.workspace and d.problem = w.problem
        where w.workspace = ${workspace} and w.mistake = ${mistake} and ${STANDS} order by w.problem limit 1`.execute(
        db,
      )
      const [row] = rows
      return row === undefined ? null : { problem: row.problem as ProblemId, conclusion: row.conclusion }
    },

    async causes(from, to) {
      const { rows } = await sql<{ cause: Cause; origin: Origin; mistakes: number; cost: Grosze }>`
        select d.diagnosis -> 'conclusion' ->> 'cause' as cause, d.diagnosis -> 'conclusion' ->> 'origin' as origin,
          count(distinct m.id) as mistakes, sum(m.cost)::bigint as cost
        from opiekun.diagnoses d
        join opiekun.problem_mistakes w on w.workspace = d.workspace and w.problem = d.problem
        join opiekun.mistakes m on m.workspace = w.workspace and m.id = w.mistake and m.state in ('found', 'confirmed')
        join opiekun.conversations c on c.workspace = m.workspace and c.id = m.conversation
        where d.workspace = ${workspace} and d.diagnosis -> 'conclusion' ->> 'cause' is not null and ${STANDS}
          and c.audited_at is not null and c.opened_at >= ${from}::bigint and c.opened_at < ${to}::bigint
        group by 1, 2 order by 4 desc, 1, 2`.execute(db)
      return rows
    },
  }
}
