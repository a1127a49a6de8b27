import { sql } from 'kysely'
import type { Turn } from '../../../../core/turn/turn.ts'
import type { ArticleId } from '../../../../core/vocabulary/vocabulary.ts'
import type { Turns } from '../../../ports/turns.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

export function turnsIn({ db, workspace }: Scope): Turns {
  return {
    async save(turn) {
      const row = {
        workspace,
        id: turn.id,
        conversation: turn.conversation,
        message: turn.message.id,
        playbook_version: turn.playbookVersion,
      }
      await db
        .insertInto('opiekun.turns')
        .values({ ...row, turn: json(turn) })
        .onConflict((conflict) => conflict.constraint('turns_once').doNothing())
        .execute()
    },

    async of(conversation) {
      const rows = await db
        .selectFrom('opiekun.turns')
        .select('turn')
        .where('workspace', '=', workspace)
        .where('conversation', '=', conversation)
        .orderBy('position')
        .execute()
      return rows.map(({ turn }) => turn as Turn)
    },

    async unanswered(limit) {
      const rows = await db
        .selectFrom('opiekun.turns')
        .select('turn')
        .where('workspace', '=', workspace)
        .where(sql<boolean>`turn -> 'reply' ->> 'because' = 'no-support'`)
        .orderBy('position', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ turn }) => turn as Turn)
    },

    async quoted(since) {
      const { rows } = await sql<{ readonly article: ArticleId; readonly times: number }>`
        select citation ->> 'article' as article, count(*) as times
        from opiekun.turns, jsonb_array_elements(turn -> 'reply' -> 'citations') as citation
        where workspace = ${workspace} and turn -> 'reply' ->> 'kind' = 'answer'
          and (turn -> 'message' ->> 'at')::numeric >= ${since}
        group by 1 order by 1`.execute(db)
      return new Map(rows.map(({ article, times }) => [article, times]))
    },
  }
}
