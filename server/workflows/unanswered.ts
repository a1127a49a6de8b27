import { rankArticles, searchKnowledge } from '../../core/knowledge/knowledge.ts'
import type { Desk, Turn } from '../../core/turn/turn.ts'
import type { ArticleId, ConversationId, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'

/** A customer's question that went to a person because no article answered it. */
export interface Unanswered {
  readonly question: string
  readonly conversation: ConversationId
  readonly message: MessageId
  readonly at: Instant
  /** The articles that may be meant after all, nearest first. */
  readonly nearest: readonly ArticleId[]
}

/** As long as an alternative question may be. */
const MOST_CHARACTERS = 200
const MOST_NAMED = 3
/** Deep enough to find so many articles among their passages. */
const SEARCHED = 30

/** The questions of these turns, each once in the order given; those that an article keeps by now are left out. */
export function unansweredOf(
  turns: readonly Turn[],
  { index, playbook }: Pick<Desk, 'index' | 'playbook'>,
  { polish }: Pick<Language, 'polish'>,
): readonly Unanswered[] {
  const seen = new Set(playbook.knowledge.flatMap(({ phrasings }) => phrasings.map(plain)))
  return turns.flatMap((turn) => {
    const question = questionOf(turn)
    if (question === '' || seen.has(plain(question))) return []
    seen.add(plain(question))
    const nearest = rankArticles(searchKnowledge(question, index, polish, SEARCHED)).slice(0, MOST_NAMED)
    return [{ question, conversation: turn.conversation, message: turn.message.id, at: turn.message.at, nearest }]
  })
}

/** What was asked in the message, without the story around it; the whole message where it asks in no sentence of its own. */
function questionOf({ message: { text }, understanding: { questions } }: Turn): string {
  const asked = questions.map(({ start, end }) => text.slice(start, end).trim()).join(' ')
  return (asked === '' ? text : asked).replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS)
}

function plain(question: string): string {
  return question
    .toLowerCase()
    .replace(/[\s?!.,]+/g, ' ')
    .trim()
}
