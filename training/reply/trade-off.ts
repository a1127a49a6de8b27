import { indexKnowledge } from '../../core/knowledge/knowledge.ts'
import { defaultPlaybook, type Playbook } from '../../core/playbook/playbook.ts'
import { decideReply } from '../../core/reply/reply.ts'
import { understand } from '../../core/understanding/understanding.ts'
import type { Share } from '../../core/vocabulary/vocabulary.ts'
import { holdsFacts, holdsForbidden } from './facts-held.ts'
import { loneMessage } from './lone-message.ts'
import { polish } from './open-language.ts'
import { models } from './open-models.ts'
import {
  developingHalf,
  evaluationCases,
  heldOutHalf,
  type LabelledQuestion,
  type QuestionSet,
  secondSet,
} from './question-sets.ts'

/**
 * What moving `minSupport` would buy on firms of other authors: how many are answered rightly and wrongly from each support on, and what every
 * draft is worth that is not right. Totals only, for some of the sets must stay unread. `node training/reply/trade-off.ts`
 */
const SHOWN = [0.9, 0.88, 0.86, 0.84, 0.82, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4, 0.3]

type Draft =
  | 'right'
  | 'other article'
  | 'fact missing'
  | 'neighbouring value'
  | 'not answerable'
  | 'to a person'
  | 'asked back'

interface Outcome {
  readonly draft: Draft
  readonly answerable: boolean
  readonly support: number
}

const sets = [developingHalf(), secondSet('dev'), secondSet('held-out'), evaluationCases(), heldOutHalf()]
const outcomes = sets.flatMap((set) => {
  const reached = draftAll(set)
  report(set.name, reached)
  return reached
})
report('all together', outcomes)

function draftAll({ articles, questions }: QuestionSet): readonly Outcome[] {
  const index = indexKnowledge(articles, polish)
  const base = defaultPlaybook('Firma')
  const playbook: Playbook = { ...base, assistant: { ...base.assistant, minSupport: 0 as Share }, knowledge: articles }
  return questions.map((question) => {
    const conversation = loneMessage(question.question)
    const [message] = conversation.messages
    if (message === undefined) throw new Error('a conversation without its question')
    const understanding = understand(question.question, models, polish)
    const reply = decideReply({ message, conversation, understanding }, playbook, index, polish)
    const answerable = question.articles.length > 0
    if (reply.kind === 'answer') {
      const cited = reply.citations.some(({ article }) => question.articles.includes(article))
      return { draft: judge(reply.text, cited, question), answerable, support: reply.support }
    }
    return { draft: reply.kind === 'question' ? 'asked back' : 'to a person', answerable, support: 0 }
  })
}

function judge(text: string, cited: boolean, question: LabelledQuestion): Draft {
  if (question.articles.length === 0) return 'not answerable'
  if (!cited) return 'other article'
  if (!holdsFacts(text, question)) return 'fact missing'
  return holdsForbidden(text, question) ? 'neighbouring value' : 'right'
}

function report(name: string, reached: readonly Outcome[]): void {
  const drafts = Object.entries(Object.groupBy(reached, ({ draft }) => draft))
  const answerable = reached.filter((outcome) => outcome.answerable).length
  print(`${name}: ${reached.length} questions, ${answerable} answerable`)
  print(`  every draft: ${drafts.map(([draft, of]) => `${draft} ${of.length}`).join(', ')}`)
  for (const minSupport of SHOWN) {
    const answered = reached.filter(({ support }) => support >= minSupport)
    const right = answered.filter(({ draft }) => draft === 'right').length
    const wrong = answered.length - right
    print(
      `  from ${minSupport.toFixed(2)}: right ${right} (${percent(right, answerable)} of the answerable), wrong ${wrong} (${percent(wrong, reached.length)} of all)`,
    )
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
