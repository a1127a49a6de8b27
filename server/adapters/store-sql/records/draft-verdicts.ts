import { type Selectable, sql } from 'kysely'
import type { ArticleId, ConversationId, Instant, MessageId, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type { DraftVerdict, DraftVerdicts, JudgedDraft, WrongBecause } from '../../../ports/draft-verdicts.ts'
import type { DraftVerdictRow } from '../tables.ts'
import type { Scope } from './scope.ts'
import { json, storable } from './storable.ts'

const MOST_READ = 5_000

export function draftVerdictsIn({ db, workspace }: Scope): DraftVerdicts {
  const rows = () => db.selectFrom('opiekun.draft_verdicts').selectAll().where('workspace', '=', workspace)
  return {
    async keep({ message, ordinal, by, conversation, articles, note, question, draft, ...judged }) {
      const said = {
        conversation,
        ...judged,
        note: storable(note),
        question: storable(question),
        draft: storable(draft),
        articles: json(articles),
      }
      await db
        .insertInto('opiekun.draft_verdicts')
        .values({ workspace, message, ordinal, by, ...said })
        .onConflict((conflict) => conflict.columns(['workspace', 'message', 'ordinal', 'by']).doUpdateSet(said))
        .execute()
    },

    async ofConversation(conversation) {
      const found = await rows().where('conversation', '=', conversation).orderBy('at').execute()
      return found.map(toJudged)
    },

    async count(from, to) {
      const found = await db
        .selectFrom('opiekun.draft_verdicts')
        .select(['verdict', 'because', sql<number>`count(*)`.as('count')])
        .where('workspace', '=', workspace)
        .where('at', '>=', from)
        .where('at', '<', to)
        .groupBy(['verdict', 'because'])
        .orderBy('verdict')
        .orderBy('because')
        .execute()
      return found.map(({ verdict, because, count }) => ({
        verdict: verdict as DraftVerdict,
        because: because as WrongBecause | null,
        count,
      }))
    },

    async since(from) {
      const found = await rows().where('at', '>=', from).orderBy('at').limit(MOST_READ).execute()
      return found.map(toJudged)
    },
  }
}

function toJudged(row: Selectable<DraftVerdictRow>): JudgedDraft {
  return {
    conversation: row.conversation as ConversationId,
    message: row.message as MessageId,
    ordinal: row.ordinal,
    verdict: row.verdict as DraftVerdict,
    because: row.because as WrongBecause | null,
    note: row.note,
    question: row.question,
    draft: row.draft,
    articles: row.articles as readonly ArticleId[],
    playbook: row.playbook,
    by: row.by as PersonId,
    at: row.at as Instant,
  }
}
