import { sql } from 'kysely'
import { type CustomerId, type Instant, SECOND_JUDGE } from '../../../../core/vocabulary/vocabulary.ts'
import type { WritingOutcome } from '../../../../core/writing/writing.ts'
import type { ModelBudget, ModelCall, ModelClaim, Models } from '../../../ports/models.ts'
import type { Scope } from './scope.ts'

const DAY_MS = 86_400_000

export function modelsIn(scope: Scope): Models {
  const { db, workspace } = scope
  return {
    async connection() {
      const row = await db
        .selectFrom('opiekun.model_connections')
        .select(['address', 'key'])
        .where('workspace', '=', workspace)
        .executeTakeFirst()
      return row ?? null
    },

    async connect({ address, key }) {
      await db
        .insertInto('opiekun.model_connections')
        .values({ workspace, address, key })
        .onConflict((conflict) => conflict.column('workspace').doUpdateSet({ address, key }))
        .execute()
    },

    claim: (call, budget) => claim(call, budget, scope),

    async settle(message, outcome, tokens, took) {
      await db
        .updateTable('opiekun.model_calls')
        .set({ outcome, tokens, took_ms: took })
        .where('workspace', '=', workspace)
        .where('message', '=', message)
        .execute()
    },

    async counts(since) {
      const rows = await db
        .selectFrom('opiekun.model_calls')
        .select(({ fn }) => [
          'outcome',
          fn.countAll<number>().as('calls'),
          // A sum of bigint is numeric, which comes as text.
          fn.sum<string | null>('tokens').as('tokens'),
        ])
        .where('workspace', '=', workspace)
        .where('at', '>=', since)
        // What is told here is of answers; the second judge's calls only count against the budget.
        .where('customer', '<>', SECOND_JUDGE)
        .groupBy('outcome')
        .execute()
      return {
        calls: rows.reduce((sum, row) => sum + row.calls, 0),
        tokens: rows.reduce((sum, row) => sum + Number(row.tokens ?? 0), 0),
        outcomes: Object.fromEntries(
          rows.flatMap(({ outcome, calls }) => (outcome === null ? [] : [[outcome as WritingOutcome, calls]])),
        ),
      }
    },

    async forget(before) {
      await db.deleteFrom('opiekun.model_calls').where('workspace', '=', workspace).where('at', '<', before).execute()
    },
  }
}

async function claim(
  { message, customer, at, until }: ModelCall,
  budget: ModelBudget,
  { db, workspace }: Scope,
): Promise<ModelClaim> {
  // One at a time a workspace, so that a budget is never overdrawn by those who ask at once.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`model calls of ${workspace}`}, 0))`.execute(db)
  const before = await db
    .selectFrom('opiekun.model_calls')
    .select(['until', 'outcome'])
    .where('workspace', '=', workspace)
    .where('message', '=', message)
    .executeTakeFirst()
  if (before !== undefined)
    return before.outcome === null && before.until > at
      ? { kind: 'others', until: before.until as Instant }
      : { kind: 'tried' }
  const { all, own } = await spent(customer, at, { db, workspace })
  if (own >= budget.perCustomer) return { kind: 'spent', by: 'customer' }
  if (all >= budget.perDay) return { kind: 'spent', by: 'firm' }
  await db.insertInto('opiekun.model_calls').values({ workspace, message, customer, at, until }).execute()
  return { kind: 'yours' }
}

async function spent(customer: CustomerId, at: Instant, { db, workspace }: Scope) {
  const { all, own } = await db
    .selectFrom('opiekun.model_calls')
    .select(({ fn }) => [
      fn.countAll<number>().as('all'),
      fn.countAll<number>().filterWhere('customer', '=', customer).as('own'),
    ])
    .where('workspace', '=', workspace)
    .where('at', '>', at - DAY_MS)
    .executeTakeFirstOrThrow()
  return { all, own }
}
