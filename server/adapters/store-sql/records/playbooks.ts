import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Article } from '../../../../core/knowledge/knowledge.ts'
import type { Playbook } from '../../../../core/playbook/playbook.ts'
import type { Instant, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import { Failure } from '../../../ports/failure.ts'
import type { PlaybookRules, Playbooks } from '../../../ports/playbooks.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

/** An article's content is written once a firm, whatever the number of versions that use it. */
const BATCH = 200

export function playbooksIn(scope: Scope): Playbooks {
  const { db, workspace } = scope
  const newest = () =>
    db
      .selectFrom('opiekun.playbooks')
      .select('version')
      .where('workspace', '=', workspace)
      .orderBy('version', 'desc')
      .limit(1)

  return {
    async current() {
      const version = await newest().executeTakeFirst()
      const playbook = version === undefined ? null : await loadPlaybook(scope, version.version)
      if (playbook === null) throw new Failure('not-found', 'give-up')
      return playbook
    },

    async currentRules() {
      const row = await newest().select('playbook').executeTakeFirst()
      if (row === undefined) throw new Failure('not-found', 'give-up')
      return row.playbook as PlaybookRules
    },

    async currentVersion() {
      const row = await newest().executeTakeFirst()
      if (row === undefined) throw new Failure('not-found', 'give-up')
      return row.version
    },

    load: (version) => loadPlaybook(scope, version),

    async publish({ knowledge, ...playbook }, by, why, at) {
      // One at a time a workspace, so that two who publish at once get two numbers.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`playbooks of ${workspace}`}, 0))`.execute(db)
      const version = ((await newest().executeTakeFirst())?.version ?? 0) + 1
      const hashes = await saveSnapshots(scope, knowledge)
      await db
        .insertInto('opiekun.playbooks')
        .values({ workspace, version, playbook: json({ ...playbook, version }), knowledge: json(hashes), at, by, why })
        .execute()
      return version
    },

    async history() {
      const rows = await db
        .selectFrom('opiekun.playbooks')
        .select(['version', 'at', 'by', 'why'])
        .where('workspace', '=', workspace)
        .orderBy('version', 'desc')
        .execute()
      return rows.map((row) => ({
        version: row.version,
        at: row.at as Instant,
        by: row.by as PersonId | null,
        why: row.why,
      }))
    },
  }
}

async function loadPlaybook({ db, workspace }: Scope, version: number): Promise<Playbook | null> {
  const row = await db
    .selectFrom('opiekun.playbooks')
    .select(['playbook', 'knowledge'])
    .where('workspace', '=', workspace)
    .where('version', '=', version)
    .executeTakeFirst()
  if (row === undefined) return null
  const { rows } = await sql<{ article: unknown }>`
    select s.article from jsonb_array_elements_text(${json(row.knowledge)}::jsonb) with ordinality as wanted (hash, place)
    join opiekun.article_snapshots s on s.workspace = ${workspace} and s.hash = wanted.hash
    order by wanted.place`.execute(db)
  return { ...(row.playbook as Omit<Playbook, 'knowledge'>), knowledge: rows.map(({ article }) => article as Article) }
}

async function saveSnapshots({ db, workspace }: Scope, articles: readonly Article[]): Promise<readonly string[]> {
  const snapshots = articles.map((article) => {
    const content = json(article)
    return { workspace, hash: createHash('sha256').update(content).digest('base64url'), article: content }
  })
  for (let start = 0; start < snapshots.length; start += BATCH) {
    await db
      .insertInto('opiekun.article_snapshots')
      .values(snapshots.slice(start, start + BATCH))
      .onConflict((conflict) => conflict.columns(['workspace', 'hash']).doNothing())
      .execute()
  }
  return snapshots.map(({ hash }) => hash)
}
