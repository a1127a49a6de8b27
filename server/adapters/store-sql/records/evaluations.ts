import type { Selectable } from 'kysely'
import type { KeptCase } from '../../../../core/evaluation/evaluation.ts'
import type {
  EvaluationCaseId,
  EvaluationId,
  Instant,
  MistakeId,
  PersonId,
} from '../../../../core/vocabulary/vocabulary.ts'
import {
  type EvaluationResult,
  type Evaluations,
  MOST_CASES,
  type StoredCase,
  type StoredEvaluation,
} from '../../../ports/evaluations.ts'
import type { EvaluationCaseRow, EvaluationRow } from '../tables.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

export function evaluationsIn({ db, workspace }: Scope): Evaluations {
  const runs = () => db.selectFrom('opiekun.evaluations').selectAll().where('workspace', '=', workspace)
  const change = (id: EvaluationId) =>
    db.updateTable('opiekun.evaluations').where('workspace', '=', workspace).where('id', '=', id)

  return {
    async add(cases) {
      if (cases.length === 0) return
      const rows = cases.map(({ id, kept, mistake, addedAt, addedBy }) => ({
        workspace,
        id,
        kept: json(kept),
        mistake,
        added_at: addedAt,
        added_by: addedBy,
      }))
      await db
        .insertInto('opiekun.evaluation_cases')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'id']).doUpdateSet((excluded) => ({ kept: excluded.ref('excluded.kept') })),
        )
        .execute()
    },

    async cases() {
      const rows = await db
        .selectFrom('opiekun.evaluation_cases')
        .selectAll()
        .where('workspace', '=', workspace)
        .orderBy('added_at', 'desc')
        .orderBy('id')
        .limit(MOST_CASES)
        .execute()
      return rows.map(toCase)
    },

    async count() {
      const { count } = await db
        .selectFrom('opiekun.evaluation_cases')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('workspace', '=', workspace)
        .executeTakeFirstOrThrow()
      return count
    },

    async remove(id) {
      const { numDeletedRows } = await db
        .deleteFrom('opiekun.evaluation_cases')
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },

    async ask({ id, askedAt, askedBy, runs: times, of }) {
      const row = { workspace, id, asked_at: askedAt, asked_by: askedBy, runs: times, done: 0, of_cases: of }
      await db
        .insertInto('opiekun.evaluations')
        .values({ ...row, result: null })
        .execute()
    },

    async load(id) {
      const row = await runs().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toEvaluation(row)
    },

    async progress(id, done, of) {
      await change(id).set({ done, of_cases: of }).execute()
    },

    async keep(id, result) {
      await change(id)
        .set({ result: json(result), done: result.cases.length, of_cases: result.cases.length })
        .where('result', 'is', null)
        .execute()
    },

    async last(count) {
      const rows = await runs().orderBy('asked_at', 'desc').orderBy('id', 'desc').limit(count).execute()
      return rows.map(toEvaluation)
    },
  }
}

function toCase(row: Selectable<EvaluationCaseRow>): StoredCase {
  return {
    id: row.id as EvaluationCaseId,
    kept: row.kept as KeptCase,
    mistake: row.mistake as MistakeId | null,
    addedAt: row.added_at as Instant,
    addedBy: row.added_by as PersonId | null,
  }
}

function toEvaluation(row: Selectable<EvaluationRow>): StoredEvaluation {
  return {
    id: row.id as EvaluationId,
    askedAt: row.asked_at as Instant,
    askedBy: row.asked_by as PersonId | null,
    runs: row.runs,
    done: row.done,
    of: row.of_cases,
    result: row.result as EvaluationResult | null,
  }
}
