import type { Article } from '../../../../core/knowledge/knowledge.ts'
import type { Instant, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type { Articles, ArticleVersion } from '../../../ports/articles.ts'
import { Failure } from '../../../ports/failure.ts'
import { mustTouch } from './found.ts'
import type { Scope } from './scope.ts'
import { json, storable } from './storable.ts'

export function articlesIn({ db, workspace }: Scope): Articles {
  const current = () =>
    db
      .selectFrom('opiekun.articles')
      .select(['article', 'version'])
      .where('workspace', '=', workspace)
      .where('retired_at', 'is', null)

  async function keepVersion(article: Article, version: number, by: PersonId | null, at: Instant) {
    const { id, title, text } = article
    await db
      .insertInto('opiekun.article_versions')
      .values({
        workspace,
        article: id,
        version,
        title: storable(title),
        text: storable(text),
        at,
        by,
        whole: json(article),
      })
      .execute()
  }

  return {
    async list() {
      const rows = await current().orderBy('id').execute()
      return rows.map(toArticle)
    },

    async some(ids) {
      if (ids.length === 0) return []
      const rows = await current().where('id', 'in', ids).execute()
      return rows.map(toArticle)
    },

    async load(id) {
      const row = await current().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toArticle(row)
    },

    async save(article, basedOn, by, at) {
      const version = (basedOn ?? 0) + 1
      const stored = { version, article: json(article) }
      const written =
        basedOn === null
          ? await db
              .insertInto('opiekun.articles')
              .values({ workspace, id: article.id, ...stored })
              .onConflict((conflict) => conflict.columns(['workspace', 'id']).doNothing())
              .returning('id')
              .execute()
          : await db
              .updateTable('opiekun.articles')
              .set(stored)
              .where('workspace', '=', workspace)
              .where('id', '=', article.id)
              .where('version', '=', basedOn)
              .where('retired_at', 'is', null)
              .returning('id')
              .execute()
      if (written.length === 0) throw new Failure('conflict', 'give-up')
      await keepVersion(article, version, by, at)
      return version
    },

    async put(article, by, at) {
      const content = json(article)
      const { version } = await db
        .insertInto('opiekun.articles')
        .values({ workspace, id: article.id, version: 1, article: content })
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'id']).doUpdateSet(({ eb, ref }) => ({
            version: eb(ref('opiekun.articles.version'), '+', 1),
            article: content,
            retired_at: null,
            retired_by: null,
          })),
        )
        .returning('version')
        .executeTakeFirstOrThrow()
      await keepVersion(article, version, by, at)
      return version
    },

    async retire(id, by, at) {
      const retired = db
        .updateTable('opiekun.articles')
        .set({ retired_at: at, retired_by: by })
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .where('retired_at', 'is', null)
      mustTouch(await retired.executeTakeFirstOrThrow())
    },

    async versions(id) {
      const rows = await db
        .selectFrom('opiekun.article_versions as v')
        .leftJoin('opiekun.people as p', (join) =>
          join.onRef('p.workspace', '=', 'v.workspace').onRef('p.id', '=', 'v.by'),
        )
        .select(['v.version', 'v.title', 'v.text', 'v.at', 'v.by', 'p.name'])
        .where('v.workspace', '=', workspace)
        .where('v.article', '=', id)
        .orderBy('v.version', 'desc')
        .execute()
      return rows.map(toVersion)
    },
  }
}

function toArticle(row: { article: unknown; version: number }): Article & { version: number } {
  return { ...(row.article as Article), version: row.version }
}

function toVersion(row: {
  version: number
  title: string
  text: string
  at: number
  by: string | null
  name: string | null
}): ArticleVersion {
  return {
    version: row.version,
    title: row.title,
    text: row.text,
    at: row.at as Instant,
    by: row.by === null ? null : { id: row.by as PersonId, name: row.name ?? '' },
  }
}
