import { type Kysely, sql } from 'kysely'
import type { ConversationId, PersonId, WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import type { Directory, Workspace } from '../../ports/directory.ts'
import type { Engine } from './engine.ts'
import { kyselyOf } from './kysely-of.ts'
import { PERSON_COLUMNS, toPerson } from './records/person-rows.ts'
import { storable } from './records/storable.ts'
import { runTransaction } from './run-transaction.ts'
import type { SessionRow, Tables } from './tables.ts'

/** A token's last use is noted to the minute, so that reading with a token does not write each time. */
const NOTED_EVERY_MS = 60_000

/** Look-ups by a role that sees only the columns they need; see the migration. */
export function directoryOn(engine: Engine): Directory {
  const look = <T>(work: (db: Kysely<Tables>) => Promise<T>) =>
    runTransaction(engine, 'set local role opiekun_directory', (session) => work(kyselyOf(session)))

  const find = <T>(work: (db: Kysely<Tables>) => Promise<T>) =>
    runTransaction(engine, 'set local role opiekun_directory', (session) => work(kyselyOf(session)), 'reads')

  return {
    workspaces: () => find(async (db) => (await workspaceColumns(db).orderBy('workspace').execute()).map(workspaceOf)),

    create: ({ id, name, demo, widgetKey }) =>
      look(async (db) => {
        await db
          .insertInto('opiekun.workspaces')
          .values({ workspace: id, name: storable(name), demo, widget_key: widgetKey })
          .onConflict((known) => known.column('workspace').doUpdateSet({ name: storable(name), demo }))
          .execute()
      }),

    createFirst: ({ id, name, demo, widgetKey }) =>
      look(async (db) => {
        await sql`select pg_advisory_xact_lock(hashtextextended('first workspace', 0))`.execute(db)
        const [known] = await workspaceColumns(db).orderBy('workspace').limit(1).execute()
        if (known !== undefined) return workspaceOf(known)
        await db
          .insertInto('opiekun.workspaces')
          .values({ workspace: id, name: storable(name), demo, widget_key: widgetKey })
          .execute()
        return { id, name, demo, widgetKey }
      }),

    workspaceOfWidgetKey: (key) =>
      find(async (db) => {
        const row = await workspaceColumns(db).where('widget_key', '=', key).executeTakeFirst()
        return row === undefined ? null : workspaceOf(row)
      }),

    credentials: (email) =>
      find(async (db) => {
        const row = await db
          .selectFrom('opiekun.people')
          .select(['workspace', 'id', 'password_hash', 'active'])
          .where(sql<boolean>`lower(email) = lower(${email})`)
          .executeTakeFirst()
        if (row === undefined) return null
        return {
          workspace: row.workspace as WorkspaceId,
          person: row.id as PersonId,
          passwordHash: row.password_hash,
          active: row.active,
        }
      }),

    session: (tokenHash, now) =>
      find(async (db) => {
        const row = await withPerson(db, 'opiekun.sessions')
          .select(sql<boolean>`p.second_factor_at is null and w.second_factor_roles ? p.role`.as('owes_second_factor'))
          .where('t.token_hash', '=', tokenHash)
          .where('t.expires_at', '>', now)
          .where('p.active', '=', true)
          .executeTakeFirst()
        return row === undefined
          ? null
          : { workspace: workspaceOf(row), person: toPerson(row), owesSecondFactor: row.owes_second_factor }
      }),

    endSession: (tokenHash) =>
      look(async (db) => {
        await db.deleteFrom('opiekun.sessions').where('token_hash', '=', tokenHash).execute()
      }),

    apiToken: (tokenHash, now) =>
      look(async (db) => {
        const row = await apiTokenOf(db, tokenHash)
        if (row === undefined) return null
        if (row.last_used_at === null || row.last_used_at <= now - NOTED_EVERY_MS) {
          await db
            .updateTable('opiekun.api_tokens')
            .set({ last_used_at: now })
            .where('token_hash', '=', tokenHash)
            .execute()
        }
        return {
          workspace: workspaceOf(row),
          id: row.token_id,
          scopes: row.scopes as readonly string[],
          person: toPerson(row),
        }
      }),

    takeLink: (tokenHash, purpose, now) =>
      look(async (db) => {
        const row = await db
          .updateTable('opiekun.links')
          .set({ taken_at: now })
          .where('token_hash', '=', tokenHash)
          .where('purpose', '=', purpose)
          .where('taken_at', 'is', null)
          .where('expires_at', '>', now)
          .returning(['workspace', 'person'])
          .executeTakeFirst()
        return row === undefined ? null : { workspace: row.workspace as WorkspaceId, person: row.person as PersonId }
      }),

    peekLink: (tokenHash, purpose, now) =>
      find(async (db) => {
        const row = await withPerson(db, 'opiekun.links')
          .where('t.token_hash', '=', tokenHash)
          .where('t.expires_at', '>', now)
          .where(sql<boolean>`t.purpose = ${purpose} and t.taken_at is null`)
          .executeTakeFirst()
        return row === undefined ? null : { workspace: workspaceOf(row), person: toPerson(row) }
      }),

    saveVisitor: (tokenHash, workspace, conversation) =>
      look(async (db) => {
        await db.insertInto('opiekun.visitors').values({ workspace, token_hash: tokenHash, conversation }).execute()
      }),

    visitor: (tokenHash) =>
      find(async (db) => {
        const row = await db
          .selectFrom('opiekun.visitors')
          .select(['workspace', 'conversation'])
          .where('token_hash', '=', tokenHash)
          .executeTakeFirst()
        return row === undefined
          ? null
          : { workspace: row.workspace as WorkspaceId, conversation: row.conversation as ConversationId }
      }),
  }
}

interface WorkspaceColumns {
  readonly workspace: string
  readonly workspace_name: string
  readonly demo: boolean
  readonly widget_key: string
}

function workspaceColumns(db: Kysely<Tables>) {
  return db.selectFrom('opiekun.workspaces').select(['workspace', 'name as workspace_name', 'demo', 'widget_key'])
}

/** Whose session or link it is; both tables name the person in the same two columns. */
function withPerson(db: Kysely<Tables>, table: 'opiekun.sessions' | 'opiekun.links') {
  const owned = db.selectFrom('opiekun.workspaces as w').innerJoin('opiekun.people as p', 'p.workspace', 'w.workspace')
  return owned
    .innerJoin(sql<SessionRow>`${sql.table(table)}`.as('t'), (join) =>
      join.onRef('t.workspace', '=', 'p.workspace').onRef('t.person', '=', 'p.id'),
    )
    .select(['w.workspace', 'w.name as workspace_name', 'w.demo', 'w.widget_key'])
    .select(PERSON_COLUMNS.map((column) => `p.${column}` as const))
}

function apiTokenOf(db: Kysely<Tables>, tokenHash: string) {
  return db
    .selectFrom('opiekun.api_tokens as t')
    .innerJoin('opiekun.workspaces as w', 'w.workspace', 't.workspace')
    .innerJoin('opiekun.people as p', (join) =>
      join.onRef('p.workspace', '=', 't.workspace').onRef('p.id', '=', 't.created_by'),
    )
    .select([
      'w.workspace',
      'w.name as workspace_name',
      'w.demo',
      'w.widget_key',
      't.id as token_id',
      't.scopes',
      't.last_used_at',
    ])
    .select(PERSON_COLUMNS.map((column) => `p.${column}` as const))
    .where('t.token_hash', '=', tokenHash)
    .where('t.revoked_at', 'is', null)
    .where('p.active', '=', true)
    .executeTakeFirst()
}

function workspaceOf(row: WorkspaceColumns): Workspace {
  return { id: row.workspace as WorkspaceId, name: row.workspace_name, demo: row.demo, widgetKey: row.widget_key }
}
