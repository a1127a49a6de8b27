import { sql } from 'kysely'
import type { LearnedQuestion } from '../../../../core/understanding/understanding.ts'
import type { Instant, MessageId, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type { Learning, Mark, Marks } from '../../../ports/marks.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

export function marksIn({ db, workspace }: Scope): Marks {
  return {
    async keep({ message, question, label, source, by, at }) {
      const row = { label, source, by, at }
      await db
        .insertInto('opiekun.marks')
        .values({ workspace, message, question, ...row })
        .onConflict((conflict) =>
          conflict
            .columns(['workspace', 'message', 'question'])
            .doUpdateSet(row)
            .where(sql<boolean>`opiekun.marks.source <> 'chosen' or excluded.source = 'chosen'`),
        )
        .execute()
    },

    async read(limit) {
      const rows = await db
        .selectFrom('opiekun.marks as k')
        .innerJoin('opiekun.messages as m', (join) =>
          join.onRef('m.workspace', '=', 'k.workspace').onRef('m.id', '=', 'k.message'),
        )
        .select(['k.message', 'k.question', 'k.label', 'k.source', 'k.by', 'k.at', 'm.text'])
        .where('k.workspace', '=', workspace)
        .orderBy('k.at', 'desc')
        .orderBy('k.message')
        .limit(limit)
        .execute()
      return rows
        .map((row) => ({ ...asMark(row), text: row.text }))
        .toSorted((a, b) => (a.message < b.message ? -1 : a.message > b.message ? 1 : 0))
    },

    async count() {
      const rows = await db
        .selectFrom('opiekun.marks')
        .select(({ fn }) => ['question', fn.countAll<number>().as('n'), fn.max('at').as('newest')])
        .where('workspace', '=', workspace)
        .groupBy('question')
        .execute()
      const marked = (question: LearnedQuestion) => rows.find((row) => row.question === question)?.n ?? 0
      const newest = rows.reduce((latest, row) => Math.max(latest, row.newest), 0)
      return {
        marks: { topic: marked('topic'), emotion: marked('emotion') },
        newest: rows.length === 0 ? null : (newest as Instant),
      }
    },

    async keepLearning({ at, marks, trials }) {
      const row = { marks, trials: json(trials) }
      await db
        .insertInto('opiekun.learnings')
        .values({ workspace, at, ...row })
        .onConflict((conflict) => conflict.columns(['workspace', 'at']).doUpdateSet(row))
        .execute()
    },

    async lastLearning() {
      const row = await db
        .selectFrom('opiekun.learnings')
        .select(['at', 'marks', 'trials'])
        .where('workspace', '=', workspace)
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst()
      if (row === undefined) return null
      return { at: row.at as Instant, marks: row.marks, trials: row.trials as Learning['trials'] }
    },
  }
}

function asMark(row: {
  readonly message: string
  readonly question: string
  readonly label: string
  readonly source: string
  readonly by: string | null
  readonly at: number
}): Mark {
  return {
    message: row.message as MessageId,
    question: row.question as LearnedQuestion,
    label: row.label,
    source: row.source as Mark['source'],
    by: row.by as PersonId | null,
    at: row.at as Instant,
  }
}
