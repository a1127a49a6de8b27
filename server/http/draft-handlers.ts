import { measureDrafts } from '../../core/measure/measure.ts'
import type { ConversationId, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'
import type { VerdictCount } from '../ports/draft-verdicts.ts'
import { judgeDraft, type SuggestedDraft, suggestDrafts } from '../workflows/suggest-drafts.ts'
import type { Handlers } from './call.ts'
import type { HttpPorts } from './ports.ts'

/** The assistant's drafts for the consultant, and what the consultant says of them. */
export function draftHandlers(ports: HttpPorts): Handlers<'listDrafts' | 'judgeDraft' | 'countDraftVerdicts'> {
  return {
    listDrafts: async ({ caller, params }) => {
      const { items } = await suggestDrafts(caller.workspace.id, params.id as ConversationId, ports)
      return { items: items.map((draft) => showDraft(draft, caller.person.id)) }
    },
    judgeDraft: ({ caller, params, body }) => {
      const { message, ...said } = body
      const place = { conversation: params.id as ConversationId, message: message as MessageId }
      return judgeDraft({ workspace: caller.workspace.id, by: caller.person.id, ...place, ...said }, ports)
    },
    countDraftVerdicts: async ({ caller, query }) => {
      const [from, to] = [Date.parse(query.from) as Instant, Date.parse(query.to) as Instant]
      const found = await ports.store.read(caller.workspace.id, ({ draftVerdicts }) => draftVerdicts.count(from, to))
      const counts = { use: sum(found, 'use'), edit: sum(found, 'edit'), wrong: sum(found, 'wrong') }
      const { right } = measureDrafts(counts)
      return {
        ...counts,
        because: found.flatMap(({ because, count }) => (because === null ? [] : [{ because, count }])),
        right: right && { ...right },
      }
    },
  }
}

function sum(found: readonly VerdictCount[], verdict: VerdictCount['verdict']): number {
  return found.reduce((all, one) => all + (one.verdict === verdict ? one.count : 0), 0)
}

function showDraft(draft: SuggestedDraft, reader: string) {
  const { message, ordinal, question, text, support, hits, others, judged } = draft
  return {
    message,
    ordinal,
    question,
    text,
    support,
    citations: hits.map(({ article, passage }) => ({ article: article.id, title: article.title, quote: passage.text })),
    others: others.map(({ article }) => ({ article: article.id, title: article.title })),
    judged: judged && {
      verdict: judged.verdict,
      because: judged.because,
      note: judged.note,
      mine: judged.by === reader,
    },
  }
}
