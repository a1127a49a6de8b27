import { sql } from 'kysely'
import type { ArticleId } from '../../../../core/vocabulary/vocabulary.ts'
import type { ArticleVotes, Helped } from '../../../ports/article-votes.ts'
import type { Scope } from './scope.ts'

const DAY_MS = 86_400_000

/** Counted by the day: who reads what is nobody's business, and a million readers are a few rows. */
export function articleVotesIn({ db, workspace }: Scope): ArticleVotes {
  return {
    async add(article, helped, at) {
      const [yes, no] = helped ? [1, 0] : [0, 1]
      await sql`insert into opiekun.article_votes as votes (workspace, article, day, yes, no)
        values (${workspace}, ${article}, ${Math.floor(at / DAY_MS)}, ${yes}, ${no})
        on conflict (workspace, article, day) do update set yes = votes.yes + excluded.yes, no = votes.no + excluded.no`.execute(
        db,
      )
    },

    async count(from) {
      const { rows } = await sql<Helped & { readonly article: ArticleId }>`
        select article, sum(yes)::bigint as yes, sum(no)::bigint as no from opiekun.article_votes
        where workspace = ${workspace} and day >= ${Math.floor(from / DAY_MS)} group by article order by article`.execute(
        db,
      )
      return new Map(rows.map(({ article, yes, no }) => [article, { yes, no }]))
    },
  }
}
