import { coverageOf, searchKnowledge } from '../../knowledge/knowledge.ts'
import { type Check, observe } from '../check.ts'
import { knowledgeIndexOf } from '../scene/articles-on-matter.ts'
import { askedThings, speaksOfTurn } from '../scene/asked-and-answered.ts'
import type { Scene } from '../scene/scene.ts'

/** As much of the question a passage must speak of to be offered as its answer. */
const ANSWERS = 0.6
const LONGEST_QUOTE = 160

/** The reply treats some of the customer's questions and skips others; each skipped one is named. */
export const unansweredQuestion: Check = {
  phrases: [],
  look: (scene) => {
    const asked = askedThings(scene)
    // With nothing treated at all the reply is empty or off topic, which are other errors.
    const treated = asked.some(({ answered }) => answered)
      ? asked.length > 1
      : asked.length > 0 && isOneOfSeveral(scene)
    if (!treated) return []
    return asked
      .filter(({ answered }) => !answered)
      .map(({ text }) => {
        const question = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
        return observe(
          null,
          0.78,
          `Bez odpowiedzi zostało pytanie: „${question.trim()}”.`,
          `This question was left unanswered: “${question.trim()}”.`,
          answerFrom(text, scene),
        )
      })
  },
}

/** A single question beside other matters ("po pierwsze … po trzecie …") of which the reply treats some. */
function isOneOfSeveral(scene: Scene): boolean {
  return (
    /po (?:pierwsze|drugie|trzecie)|(?:^|\n)\s*[12][.)]|(?<!\p{L})(?:prosimy|poproszę|proszę|chcę|chciał\p{L}+|kupił\p{L}+|zamówił\p{L}+)(?!\p{L})/iu.test(
      scene
        .turn()
        .readings.map(({ text }) => text)
        .join('\n'),
    ) && speaksOfTurn(scene)
  )
}

/** The passage of the firm's articles that speaks of the question, if one does. */
function answerFrom(
  question: string,
  scene: Scene,
): { readonly suggestion: string | null; readonly source: string | null } {
  const { polish } = scene.reader
  const index = knowledgeIndexOf(scene.articles(), polish)
  const [hit] = searchKnowledge(question, index, polish, 1)
  if (hit === undefined || coverageOf(question, index, polish)(hit.passage.text).held < ANSWERS)
    return { suggestion: null, source: null }
  return { suggestion: hit.passage.text, source: hit.article.id }
}
