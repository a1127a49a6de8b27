import type { Selectable } from 'kysely'
import type { ArticleId, Instant, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type { CrawlOutcome, WebSource, WebSources } from '../../../ports/web-sources.ts'
import type { WebSourceRow } from '../tables.ts'
import type { Scope } from './scope.ts'
import { json, storable } from './storable.ts'

export function webSourcesIn({ db, workspace }: Scope): WebSources {
  const rows = () => db.selectFrom('opiekun.web_sources').selectAll().where('workspace', '=', workspace)
  return {
    async list() {
      return (await rows().orderBy('at').orderBy('id').execute()).map(toSource)
    },

    async load(id) {
      const row = await rows().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toSource(row)
    },

    async save({ id, url, everyDays, at, by, nextAt }) {
      const said = { url, every_days: everyDays, next_at: nextAt }
      await db
        .insertInto('opiekun.web_sources')
        .values({ workspace, id, at, by, last_at: null, outcome: null, ...said })
        .onConflict((conflict) => conflict.columns(['workspace', 'id']).doUpdateSet(said))
        .execute()
    },

    async remove(id) {
      await db.deleteFrom('opiekun.web_sources').where('workspace', '=', workspace).where('id', '=', id).execute()
    },

    async due(now) {
      const due = rows().where('next_at', '<=', now).orderBy('next_at').orderBy('id')
      return (await due.execute()).map(toSource)
    },

    async finish(id, at, nextAt, outcome) {
      await db
        .updateTable('opiekun.web_sources')
        .set({ last_at: at, next_at: nextAt, outcome: json(outcome) })
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .execute()
    },

    async pages(id) {
      const found = await db
        .selectFrom('opiekun.web_pages')
        .select(['url', 'title', 'article', 'read_text'])
        .where('workspace', '=', workspace)
        .where('source', '=', id)
        .orderBy('url')
        .orderBy('title')
        .execute()
      return found.map(({ url, title, article, read_text: text }) => ({
        url,
        title,
        article: article as ArticleId | null,
        text,
      }))
    },

    async keepPage(id, { url, title, article, text }, at) {
      const said = { article, read_text: storable(text), seen_at: at }
      await db
        .insertInto('opiekun.web_pages')
        .values({ workspace, source: id, url, title: storable(title), ...said })
        .onConflict((conflict) => conflict.columns(['workspace', 'source', 'url', 'title']).doUpdateSet(said))
        .execute()
    },
  }
}

function toSource(row: Selectable<WebSourceRow>): WebSource {
  return {
    id: row.id,
    url: row.url,
    everyDays: row.every_days,
    at: row.at as Instant,
    by: row.by as PersonId,
    nextAt: row.next_at as Instant,
    last:
      row.last_at === null || row.outcome === null
        ? null
        : { at: row.last_at as Instant, outcome: row.outcome as CrawlOutcome },
  }
}
