import { findQuestions, understand } from '../../core/understanding/understanding.ts'
import { type AnsweredQuestion, type WrittenArticle, writeArticles } from '../../core/upkeep/upkeep.ts'
import type { Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoredConversation, StoredMessage } from '../ports/conversations.ts'
import type { Language } from '../ports/language.ts'
import type { Store } from '../ports/store.ts'
import { keepProposal } from './article-proposals.ts'
import { derivedId } from './derived-id.ts'
import { recentConversations } from './recent-conversations.ts'

export interface Ports {
  readonly store: Store
  readonly language: Language
  readonly clock: Clock
}

const DAY_MS = 86_400_000
/** What was answered longer ago may hold no more. */
const LOOKED_BACK_MS = 60 * DAY_MS
/** A manager reads so many drafts with a clear head; the rest waits until these are decided. */
const MOST_DRAFTS = 5
/** From 1 to 10; from here on the customer was glad. */
const GOOD_RATING = 8

/** Articles drafted from what persons answered where no article did stand among the proposals; gives how many are new. */
export async function draftArticles(workspace: WorkspaceId, ports: Ports): Promise<number> {
  const { store, language, clock } = ports
  const now = clock.now()
  const answered: AnsweredQuestion[] = []
  for await (const conversations of recentConversations(workspace, (now - LOOKED_BACK_MS) as Instant, store))
    for (const conversation of conversations) {
      const mistaken = await store.read(
        workspace,
        async ({ mistakes }) =>
          new Set(
            (await mistakes.of(conversation.id)).flatMap(({ state, message }) =>
              state === 'withdrawn' || message === null ? [] : [message],
            ),
          ),
      )
      answered.push(...answeredIn(conversation, mistaken, language))
    }
  const written = writeArticles(answered, language.polish)
  return store.transact(workspace, async (records) => {
    const titles = new Set((await records.articles.list()).map(({ title }) => title.toLowerCase()))
    const open = await records.articleProposals.list('open')
    const waiting = open.filter(({ origin }) => origin.kind === 'conversations')
    let made = 0
    for (const article of written) {
      const isWaiting = waiting.some(({ id }) => id === idOf(article))
      if (titles.has(article.title.toLowerCase()) || (!isWaiting && waiting.length + made >= MOST_DRAFTS)) continue
      const stands = await keepProposal(proposalOf(article, now), () => false, records)
      if (stands && !isWaiting) made += 1
    }
    return made
  })
}

/** Of one matter one draft: once it is decided nobody is asked again. */
function idOf({ key }: WrittenArticle): string {
  return derivedId('written', ...key)
}

function proposalOf(article: WrittenArticle, at: Instant) {
  const { title, text, phrasings, examples } = article
  const shown = examples.map(({ conversation, message, quote }) => ({ conversation, message, quote }))
  return {
    id: idOf(article),
    article: null,
    basedOn: null,
    content: { title, text, phrasings, tags: [], owner: null, reviewBy: null, url: null },
    origin: { kind: 'conversations', examples: shown },
    at,
    by: null,
  } as const
}

/** The question that the assistant had to leave to a person, with what the person answered. */
function answeredIn(
  { id, channel, events, messages, rating }: StoredConversation,
  mistaken: ReadonlySet<string>,
  { models, polish }: Language,
): readonly AnsweredQuestion[] {
  const open = messages.filter(({ internal }) => !internal)
  return events.flatMap((event) => {
    if (event.type !== 'handed-over' || (event.because !== 'no-support' && event.because !== 'unclear-twice')) return []
    const asked = open.findLast(({ from, at }) => from === 'customer' && at <= event.at)
    const answer = open.find(({ from, at }) => from === 'agent' && at >= event.at)
    if (asked === undefined || answer === undefined) return []
    const [question] = findQuestions(asked.text, polish)
    const quote = (question === undefined ? asked.text : asked.text.slice(question.start, question.end)).trim()
    const glad = (rating !== null && rating.value >= GOOD_RATING) || thanksAfter(answer, open, { models, polish })
    const isConfirmed = glad && !mistaken.has(answer.id)
    return [
      {
        conversation: id,
        message: asked.id,
        quote,
        author: null,
        channel,
        at: answer.at,
        answer: answer.text,
        isConfirmed,
      },
    ]
  })
}

function thanksAfter(
  answer: StoredMessage,
  messages: readonly StoredMessage[],
  { models, polish }: Pick<Language, 'models' | 'polish'>,
): boolean {
  const next = messages.slice(messages.indexOf(answer) + 1).find(({ from }) => from !== 'agent')
  return next?.from === 'customer' && understand(next.text, models, polish).signals.gratitude !== null
}
