import { sql } from 'kysely'
import type { FindingCode } from '../../../../core/vocabulary/vocabulary.ts'
import type { GuardStops } from '../../../ports/guard-stops.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

/** Kinds of mistake in the same conversation that show what an overridden remark led to. */
const FOLLOWED_BY = ['lost-complaint', 'missed-escalation', 'repeat-contact', 'reopened'] as const

export function guardStopsIn({ db, workspace }: Scope): GuardStops {
  return {
    async keep({ message, conversation, at, codes, outcome }) {
      const row = { at, codes: json(codes), outcome }
      await db
        .insertInto('opiekun.guard_stops')
        .values({ workspace, message, conversation, ...row })
        .onConflict((conflict) => conflict.columns(['workspace', 'message']).doUpdateSet(row))
        .execute()
    },

    async count(from, to) {
      const [totals, byCode] = [
        await sql<TotalsRow>`with stops as (
            select s.*, exists (select from opiekun.mistakes m where m.workspace = s.workspace and m.message = s.message
                and m.state = 'withdrawn' and s.codes ? m.code) as withdrawn,
              exists (select from opiekun.mistakes m where m.workspace = s.workspace and m.message = s.message
                and m.state = 'confirmed' and s.codes ? m.code) as confirmed,
              exists (select from opiekun.mistakes m where m.workspace = s.workspace and m.conversation = s.conversation
                and m.at >= s.at and m.state in ('found', 'confirmed') and m.code = any(${[...FOLLOWED_BY]}::text[])) as followed,
              exists (select from opiekun.conversation_events e where e.workspace = s.workspace and e.conversation = s.conversation
                and e.at >= s.at and e.event ->> 'type' = 'complaint-registered') as complained
            from opiekun.guard_stops s
            where s.workspace = ${workspace} and s.at >= ${from}::bigint and s.at < ${to}::bigint
          )
          select count(*) filter (where outcome = 'stopped') as stopped, count(*) filter (where outcome = 'overridden') as overridden,
            count(*) filter (where outcome = 'overridden' and withdrawn) as rightly,
            count(*) filter (where outcome = 'overridden' and not withdrawn and (confirmed or followed or complained)) as wrongly,
            (select count(*) from opiekun.conversation_events e where e.workspace = ${workspace}
              and e.at >= ${from}::bigint and e.at < ${to}::bigint and e.event ->> 'because' = 'guard-refused') as automatic
          from stops`.execute(db),
        await sql<CodeRow>`select code, count(*) filter (where outcome = 'stopped') as stopped,
            count(*) filter (where outcome = 'overridden') as overridden
          from opiekun.guard_stops, jsonb_array_elements_text(codes) as code
          where workspace = ${workspace} and at >= ${from}::bigint and at < ${to}::bigint
          group by code order by count(*) desc, code`.execute(db),
      ]
      const [all] = totals.rows
      return {
        automatic: all?.automatic ?? 0,
        stopped: all?.stopped ?? 0,
        overridden: all?.overridden ?? 0,
        wronglyOverridden: all?.wrongly ?? 0,
        rightlyOverridden: all?.rightly ?? 0,
        byCode: byCode.rows.map(({ code, stopped, overridden }) => ({
          code: code as FindingCode,
          stopped,
          overridden,
        })),
      }
    },
  }
}

type TotalsRow = Readonly<Record<'automatic' | 'overridden' | 'rightly' | 'stopped' | 'wrongly', number>>
interface CodeRow {
  readonly code: string
  readonly stopped: number
  readonly overridden: number
}
