import { sql } from 'kysely'
import type { FixStep } from '../../../../core/rollout/rollout.ts'
import type {
  ConversationId,
  CustomerId,
  FixId,
  Instant,
  MessageId,
  PersonId,
  ReplayId,
} from '../../../../core/vocabulary/vocabulary.ts'
import type { Exposure, ReplayNote, ReplayResult, StoredReplay, Trials } from '../../../ports/trials.ts'
import type { ReplayNoteRow, ReplayRow } from '../tables.ts'
import type { Scope } from './scope.ts'
import { json, storable } from './storable.ts'

export function trialsIn({ db, workspace }: Scope): Trials {
  const steps = () =>
    db
      .selectFrom('opiekun.fix_steps')
      .select(['fix', 'step'])
      .where('workspace', '=', workspace)
      .orderBy('at')
      .orderBy('position')
  const replays = () => db.selectFrom('opiekun.replays').selectAll().where('workspace', '=', workspace)

  return {
    async addStep(fix, step) {
      await db
        .insertInto('opiekun.fix_steps')
        .values({ workspace, fix, at: step.at, step: json(step) })
        .execute()
    },

    async steps(fix) {
      return (await steps().where('fix', '=', fix).execute()).map(({ step }) => step as FixStep)
    },

    async allSteps() {
      return (await steps().execute()).map(({ fix, step }) => ({ fix: fix as FixId, step: step as FixStep }))
    },

    async askReplay({ id, fix, askedAt, askedBy }) {
      await db
        .insertInto('opiekun.replays')
        .values({ workspace, id, fix, asked_at: askedAt, asked_by: askedBy, result: null })
        .execute()
    },

    async loadReplay(id) {
      const row = await replays().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toReplay(row)
    },

    async lastReplay(fix) {
      const last = replays().where('fix', '=', fix).orderBy('asked_at', 'desc').orderBy('id', 'desc').limit(1)
      const row = await last.executeTakeFirst()
      return row === undefined ? null : toReplay(row)
    },

    async keepReplay(id, result) {
      await db
        .updateTable('opiekun.replays')
        .set({ result: json(result) })
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .where('result', 'is', null)
        .execute()
    },

    async note(replay, { message, by, opinion, why, at }) {
      const said = { opinion, why: storable(why), at }
      await db
        .insertInto('opiekun.replay_notes')
        .values({ workspace, replay, message: message ?? WHOLE, by, ...said })
        .onConflict((conflict) => conflict.columns(['workspace', 'replay', 'message', 'by']).doUpdateSet(said))
        .execute()
    },

    async notes(replay) {
      const rows = await db
        .selectFrom('opiekun.replay_notes')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('replay', '=', replay)
        .orderBy('at')
        .orderBy('by')
        .orderBy('message')
        .execute()
      return rows.map(toNote)
    },

    async exposures(from, to) {
      const { rows } =
        await sql<ExposureRow>`select c.id, c.customer, c.opened_at, coalesce(k.traits, '[]'::jsonb) as traits, r.value as rating, (
          select coalesce(json_agg(json_build_object('code', m.code, 'severity', m.severity) order by m.at, m.id), '[]')
          from opiekun.mistakes m
          where m.workspace = c.workspace and m.conversation = c.id and m.state in ('found', 'confirmed')
        ) as mistakes
        from opiekun.conversations c
        left join opiekun.cases k on k.workspace = c.workspace and k.conversation = c.id
        left join opiekun.ratings r on r.workspace = c.workspace and r.conversation = c.id
        where c.workspace = ${workspace} and c.opened_at >= ${from}::bigint and c.opened_at < ${to}::bigint and c.audited_at is not null
        order by c.audited_at, c.opened_at, c.id`.execute(db)
      return rows.map(toExposure)
    },
  }
}

interface ExposureRow {
  readonly id: string
  readonly customer: string
  readonly opened_at: number
  readonly traits: Exposure['traits']
  readonly rating: number | null
  readonly mistakes: Exposure['mistakes']
}

function toExposure({ id, customer, opened_at, traits, rating, mistakes }: ExposureRow): Exposure {
  return {
    conversation: id as ConversationId,
    customer: customer as CustomerId,
    openedAt: opened_at as Instant,
    traits,
    mistakes,
    rating,
  }
}

function toReplay({
  id,
  fix,
  asked_at,
  asked_by,
  result,
}: Pick<ReplayRow, 'id' | 'fix' | 'asked_at' | 'asked_by'> & { result: unknown }): StoredReplay {
  return {
    id: id as ReplayId,
    fix: fix as FixId,
    askedAt: asked_at as Instant,
    askedBy: asked_by as PersonId | null,
    result: result as ReplayResult | null,
  }
}

/** In the place of a message, where a note is on the whole trial: a part of a primary key cannot be null. */
const WHOLE = ''

function toNote({ message, by, opinion, why, at }: ReplayNoteRow): ReplayNote {
  return {
    message: message === WHOLE ? null : (message as MessageId),
    by: by as PersonId,
    opinion: opinion as ReplayNote['opinion'],
    why,
    at: at as Instant,
  }
}
