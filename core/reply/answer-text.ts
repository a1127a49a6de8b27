import type { Polish } from '../../polish/polish.ts'
import type { Article } from '../knowledge/knowledge.ts'
import type { Share } from '../vocabulary/vocabulary.ts'
import type { Draft } from './compose-answer.ts'
import { greeting } from './frame.ts'
import type { ReplyInput } from './record.ts'

const SURE_OF_MOOD: Share = 0.7 as Share

/** Greeting, the quoted passages one part each, and the articles they come from. Nothing is stated but what is quoted. */
export function answerText(drafts: readonly Draft[], input: ReplyInput, polish: Polish): string {
  const quotes = unique(drafts.map(({ quote }) => quote)).join('\n\n')
  return frameAnswer(
    quotes,
    drafts.flatMap(({ hits }) => hits.map(({ article }) => article)),
    input,
    polish,
  )
}

/** The answer with its greeting before it and the articles it comes from behind. */
export function frameAnswer(
  body: string,
  articles: readonly Article[],
  { conversation, message, understanding }: ReplyInput,
  polish: Polish,
): string {
  const { sentiment } = understanding
  const sorry =
    sentiment.label === 'negative' && sentiment.confidence >= SURE_OF_MOOD ? 'Przykro mi z powodu tej sytuacji.\n' : ''
  const sources = unique(articles.map(source)).join('\n')
  return `${greeting(conversation, message, polish)}${sorry}${body}\n\n${sources}`
}

function source({ title, url }: Article): string {
  return url === null ? `Źródło: „${title}”.` : `Więcej: ${title} – ${url}`
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
