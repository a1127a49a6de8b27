import type { Polish } from '../../polish/polish.ts'
import { groupQuestions, type QuestionGroup } from './group-questions.ts'
import type { Example, ServiceFinding } from './record.ts'

/** A question that no article answers. */
export type OpenQuestion = Example

const EXAMPLES_KEPT = 12

/** Open questions put together by matter, those most often asked first; named by the shortest that says it. */
export function findGaps(questions: readonly OpenQuestion[], polish: Polish): readonly ServiceFinding[] {
  return groupQuestions(questions, polish)
    .map(gapOf)
    .toSorted((a, b) => b.cases - a.cases)
}

function gapOf({ questions, names }: QuestionGroup<OpenQuestion>): ServiceFinding {
  const shortest = questions.reduce((best, next) => (next.quote.length < best.quote.length ? next : best))
  return {
    key: ['knowledge-gap', ...names],
    cases: new Set(questions.map(({ conversation }) => conversation)).size,
    facts: { code: 'knowledge-gap', question: shortest.quote, examples: questions.slice(-EXAMPLES_KEPT).toReversed() },
  }
}
