import type { Fixes, Verdict } from '../../../ports/fixes.ts'
import { mustTouch } from './found.ts'
import { toFix } from './problem-rows.ts'
import type { Scope } from './scope.ts'
import { json, storable } from './storable.ts'

export function fixesIn({ db, workspace }: Scope): Fixes {
  const all = () => db.selectFrom('opiekun.fixes').selectAll().where('workspace', '=', workspace)

  return {
    async declare({
      claimedRatio,
      inForceSince,
      declaredBy,
      declaredAt,
      trait,
      change,
      candidate,
      alternatives,
      ...same
    }) {
      await db
        .insertInto('opiekun.fixes')
        .values({
          workspace,
          ...same,
          trait: trait === null ? null : json(trait),
          change: storable(change),
          candidate: candidate === null ? null : json(candidate),
          alternatives: storable(alternatives),
          claimed_ratio: claimedRatio,
          in_force_since: inForceSince,
          declared_by: declaredBy,
          declared_at: declaredAt,
        })
        .execute()
    },

    async load(id) {
      const row = await all().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toFix(row)
    },

    async list(problem) {
      const wanted = problem === null ? all() : all().where('problem', '=', problem)
      return (await wanted.orderBy('in_force_since').orderBy('declared_at').orderBy('id').execute()).map(toFix)
    },

    async bringIntoForce(id, since) {
      const brought = db
        .updateTable('opiekun.fixes')
        .set({ in_force_since: since })
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .where('in_force_since', 'is', null)
      mustTouch(await brought.executeTakeFirstOrThrow())
    },

    async keepVerdict(fix, { at, ...verdict }) {
      await db
        .insertInto('opiekun.verdicts')
        .values({ workspace, fix, at, verdict: json(verdict) })
        .onConflict((conflict) => conflict.columns(['workspace', 'fix', 'at']).doNothing())
        .execute()
    },

    async verdicts(fix) {
      const rows = await db
        .selectFrom('opiekun.verdicts')
        .select(['at', 'verdict'])
        .where('workspace', '=', workspace)
        .where('fix', '=', fix)
        .orderBy('at')
        .execute()
      return rows.map(({ at, verdict }) => ({ ...(verdict as Omit<Verdict, 'at'>), at: at as Verdict['at'] }))
    },
  }
}
