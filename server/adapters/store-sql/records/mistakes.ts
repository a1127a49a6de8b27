import { sql } from 'kysely'
import type { Mistake } from '../../../../core/ledger/ledger.ts'
import type { Mistakes } from '../../../ports/mistakes.ts'
import { countJudged } from './count-judged.ts'
import { countLedger } from './count-ledger.ts'
import { mustTouch } from './found.ts'
import { listMistakes } from './list-mistakes.ts'
import { toDecision, toMistake, toMistakeRow } from './mistake-rows.ts'
import type { Scope } from './scope.ts'
import { standInStead } from './stand-in-stead.ts'
import { storable } from './storable.ts'

export function mistakesIn(scope: Scope): Mistakes {
  const { db, workspace } = scope
  const add = async (mistakes: readonly Mistake[]): Promise<void> => {
    if (mistakes.length === 0) return
    await db
      .insertInto('opiekun.mistakes')
      .values(mistakes.map((mistake) => toMistakeRow(workspace, mistake)))
      .onConflict((conflict) => conflict.columns(['workspace', 'id']).doNothing())
      .execute()
  }

  return {
    async replaceFor(conversation, handling, mistakes, auditedAt) {
      const audited = db
        .updateTable('opiekun.conversations')
        .set({ handling, audited_at: auditedAt })
        .where('workspace', '=', workspace)
        .where('id', '=', conversation)
      mustTouch(await audited.executeTakeFirstOrThrow())
      const gone = await db
        .deleteFrom('opiekun.mistakes as m')
        .where('m.workspace', '=', workspace)
        .where('m.conversation', '=', conversation)
        .where(sql<boolean>`m.evidence ->> 'byModel' is null`)
        .where(
          sql<boolean>`not exists (select from opiekun.mistake_decisions d where d.workspace = m.workspace and d.mistake = m.id)`,
        )
        .returning(['m.id', 'm.code'])
        .execute()
      await add(mistakes)
      await standInStead(scope, gone, mistakes)
    },

    async of(conversation) {
      const rows = await db
        .selectFrom('opiekun.mistakes')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('conversation', '=', conversation)
        .execute()
      return rows.map(toMistake)
    },

    add,

    list: (query) => listMistakes(scope, query),

    async load(id) {
      const row = await db
        .selectFrom('opiekun.mistakes')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .executeTakeFirst()
      if (row === undefined) return null
      const decisions = await db
        .selectFrom('opiekun.mistake_decisions')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('mistake', '=', id)
        .orderBy('position')
        .execute()
      return { mistake: toMistake(row), decisions: decisions.map(toDecision) }
    },

    async decide(id, { state, by, reason, at }) {
      const decided = db
        .updateTable('opiekun.mistakes')
        .set({ state })
        .where('workspace', '=', workspace)
        .where('id', '=', id)
      mustTouch(await decided.executeTakeFirstOrThrow())
      await db
        .insertInto('opiekun.mistake_decisions')
        .values({ workspace, mistake: id, state, by, reason: storable(reason), at })
        .execute()
    },

    count: (from, to, timeZone) => countLedger(scope, from, to, timeZone),

    judged: (from, since) => countJudged(scope, from, since),
  }
}
