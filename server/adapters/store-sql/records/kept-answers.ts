import { sql } from 'kysely'
import type { KeptAnswers } from '../../../ports/kept-answers.ts'
import type { Scope } from './scope.ts'

export function keptAnswersIn({ db, workspace }: Scope): KeptAnswers {
  const of = (key: string) => ({ workspace, key })
  return {
    async claim(key, request, at, { claimedBefore, keptSince }) {
      // One statement decides who comes first; whoever waited for it finds the row and takes it only if its owner is gone.
      const { rows } = await sql`
        insert into opiekun.kept_answers as kept (workspace, key, request, claimed_at) values (${workspace}, ${key}, ${request}, ${at})
        on conflict (workspace, key) do update set request = excluded.request, claimed_at = excluded.claimed_at, answer = null
        where kept.claimed_at < ${keptSince} or (kept.answer is null and kept.claimed_at < ${claimedBefore})
        returning key`.execute(db)
      if (rows.length > 0) return { kind: 'yours' }
      const kept = await db
        .selectFrom('opiekun.kept_answers')
        .select(['request', 'answer'])
        .where(({ and }) => and(of(key)))
        .executeTakeFirst()
      // Released in between: the next try finds it free.
      if (kept === undefined) return { kind: 'in-progress' }
      if (kept.request !== request) return { kind: 'other-request' }
      return kept.answer === null ? { kind: 'in-progress' } : { kind: 'answered', answer: kept.answer }
    },

    async settle(key, answer) {
      await db
        .updateTable('opiekun.kept_answers')
        .set({ answer })
        .where(({ and }) => and(of(key)))
        .execute()
    },

    async release(key) {
      await db
        .deleteFrom('opiekun.kept_answers')
        .where(({ and }) => and(of(key)))
        .execute()
    },

    async forget(before) {
      await db
        .deleteFrom('opiekun.kept_answers')
        .where('workspace', '=', workspace)
        .where('claimed_at', '<', before)
        .execute()
    },
  }
}
