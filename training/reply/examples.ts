import {
  type Article,
  indexKnowledge,
  type KnowledgeIndex,
  rankArticles,
  searchKnowledge,
} from '../../core/knowledge/knowledge.ts'
import { type Candidate, gatherEvidence } from '../../core/reply/reply.ts'
import { holdsFacts } from './facts-held.ts'
import { inSections } from './in-sections.ts'
import { polish } from './open-language.ts'
import type { LabelledQuestion, QuestionSet } from './question-sets.ts'

/** A question with the passages that may answer it. */
export interface Example {
  readonly question: LabelledQuestion
  readonly candidates: readonly Candidate[]
  /** False: made from another question by taking articles away or joining them. */
  readonly asWritten: boolean
}

/** The same questions to longer articles. */
export function sectionedExamplesOf(set: QuestionSet): readonly Example[] {
  const { articles, questions } = inSections(set)
  const index = indexKnowledge(articles, polish)
  return questions.map((question) => example(question, index, false))
}

/**
 * The questions of a firm, and some of them again to less of it: without the article that answers, so that the model learns what a missing
 * answer looks like, to one article alone, for every firm begins with one, and to articles of other firms beside its own, for some firms have
 * many.
 */
export function examplesOf({ articles, questions }: QuestionSet, strangers: readonly Article[]): readonly Example[] {
  const whole = indexKnowledge(articles, polish)
  const larger = indexKnowledge([...articles, ...strangers], polish)
  const without = articles.map((left) =>
    indexKnowledge(
      articles.filter((article) => article !== left),
      polish,
    ),
  )
  const alone = articles.map((article) => indexKnowledge([article], polish))
  return questions.flatMap((question, i) => {
    const home = articles.findIndex(({ id }) => question.articles.includes(id))
    const only = i % 3 === 0 && home >= 0 ? home : nearestOther(question, whole)
    return [
      example(question, whole, true),
      ...(i % 2 === 0 && home >= 0 ? [example(question, without[home], false)] : []),
      ...(i % 2 === 1 && home >= 0 ? [example(question, larger, false)] : []),
      ...(i % 3 < 2 ? [example(question, alone[only], false)] : []),
    ]
  })
}

/** Position of the article that looks most like an answer and is none: what is near teaches more than what is far. */
function nearestOther({ question, articles }: LabelledQuestion, index: KnowledgeIndex): number {
  const ranked = rankArticles(searchKnowledge(question, index, polish, index.passages.length))
  const nearest = ranked.find((id) => !articles.includes(id))
  return Math.max(
    0,
    index.articles.findIndex(({ id }) => id === nearest),
  )
}

/** 1 when the passage answers the question by itself. */
export function isRight({ hit }: Candidate, question: LabelledQuestion): 0 | 1 {
  return isAmong(hit.article, question) && holdsFacts(hit.passage.text, question) ? 1 : 0
}

function isAmong({ id }: Article, { articles }: LabelledQuestion): boolean {
  return articles.includes(id)
}

function example(question: LabelledQuestion, index: KnowledgeIndex | undefined, asWritten: boolean): Example {
  if (index === undefined) throw new Error(`${question.question}: no such article`)
  return { question, candidates: gatherEvidence(question.question, index, polish), asWritten }
}
