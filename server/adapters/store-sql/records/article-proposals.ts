import { type Selectable, sql } from 'kysely'
import type { ArticleId, Instant, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type {
  ArticleProposal,
  ArticleProposals,
  ProposalOrigin,
  ProposalState,
  ProposedArticle,
} from '../../../ports/article-proposals.ts'
import { Failure } from '../../../ports/failure.ts'
import type { ArticleProposalRow } from '../tables.ts'
import type { Scope } from './scope.ts'
import { json, storable } from './storable.ts'

const MOST_LISTED = 200

export function articleProposalsIn({ db, workspace }: Scope): ArticleProposals {
  const rows = () => db.selectFrom('opiekun.article_proposals').selectAll().where('workspace', '=', workspace)
  return {
    async list(state) {
      const found = await rows()
        .where('state', '=', state)
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(MOST_LISTED)
        .execute()
      return found.map(toProposal)
    },

    async countOpen() {
      const { open } = await db
        .selectFrom('opiekun.article_proposals')
        .select(sql<number>`count(*)`.as('open'))
        .where('workspace', '=', workspace)
        .where('state', '=', 'open')
        .executeTakeFirstOrThrow()
      return open
    },

    async load(id) {
      const row = await rows().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toProposal(row)
    },

    async keep({ id, article, basedOn, content, origin, at, by }) {
      const said = { article, based_on: basedOn, content: json(content), origin: json(origin), at, by }
      const kept = await db
        .insertInto('opiekun.article_proposals')
        .values({ workspace, id, state: 'open', decided_by: null, decided_at: null, reason: null, ...said })
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'id']).doUpdateSet(said).where('opiekun.article_proposals.state', '=', 'open'),
        )
        .returning('id')
        .execute()
      return kept.length > 0
    },

    async decide(id, { state, by, at, reason }) {
      const decided = await db
        .updateTable('opiekun.article_proposals')
        .set({ state, decided_by: by, decided_at: at, reason: storable(reason) })
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .where('state', '=', 'open')
        .returning('id')
        .execute()
      if (decided.length === 0) throw new Failure('conflict', 'give-up')
    },
  }
}

function toProposal(row: Selectable<ArticleProposalRow>): ArticleProposal {
  return {
    id: row.id,
    article: row.article as ArticleId | null,
    basedOn: row.based_on,
    content: row.content as ProposedArticle,
    origin: row.origin as ProposalOrigin,
    at: row.at as Instant,
    by: row.by as PersonId | null,
    state: row.state as ProposalState,
    decided:
      row.decided_at === null
        ? null
        : { by: row.decided_by as PersonId | null, at: row.decided_at as Instant, reason: row.reason ?? '' },
  }
}
