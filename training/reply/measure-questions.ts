import { indexKnowledge } from '../../core/knowledge/knowledge.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import { decideReply, type Reply, rankByEvidence } from '../../core/reply/reply.ts'
import { understand } from '../../core/understanding/understanding.ts'
import { readRows } from '../data/files.ts'
import { holdsFacts, holdsForbidden } from './facts-held.ts'
import { demonstrationFirm, inventedFirms } from './firms.ts'
import { loneMessage } from './lone-message.ts'
import { polish } from './open-language.ts'
import { models } from './open-models.ts'
import {
  articleOf,
  bankFaq,
  bicycleShop,
  developingHalf,
  evaluationCases,
  fourthSets,
  heldOutHalf,
  type LabelledQuestion,
  type QuestionSet,
  secondSet,
  thirdSet,
} from './question-sets.ts'

/** Two-sided 95 %. */
const NORMAL_95 = 1.96

const verbose = process.argv.includes('--verbose')
const trainedOn = [...inventedFirms(), bicycleShop(), demonstrationFirm(), bankFaq()]
const lookedAt = [developingHalf(), secondSet('dev'), ...fourthSets('dev')]
const neverLookedAt = [evaluationCases(), heldOutHalf(), secondSet('held-out'), thirdSet(), ...fourthSets('held-out')]
if (!process.argv.includes('--independent'))
  for (const set of trainedOn) report(measure(set), set, 'trained on', verbose)
for (const set of lookedAt) report(measure(set), set, 'never trained on', verbose)
// Their items stay unseen, or they would measure nothing.
for (const set of neverLookedAt) report(measure(set), set, 'neither trained on nor looked at', false)
reportMarketplace()

type Outcome = 'right' | 'wrong' | 'asked' | 'handed over'

interface Measured {
  readonly question: LabelledQuestion
  /** Place of the first right article, from 1; Infinity when it was not found. */
  readonly place: number
  readonly outcome: Outcome
  readonly support: number
  readonly text: string
  /** What was quoted as perhaps helpful; never counted as an answer. */
  readonly offered: 'nothing' | 'the right fact' | 'something else'
}

function measure({ articles, questions }: QuestionSet): readonly Measured[] {
  const index = indexKnowledge(articles, polish)
  const playbook = { ...defaultPlaybook('Firma'), knowledge: articles }
  return questions.map((question) => {
    const ranked = rankByEvidence(question.question, index, polish)
    const place = ranked.findIndex((id) => question.articles.includes(id)) + 1
    const conversation = loneMessage(question.question)
    const [message] = conversation.messages
    if (message === undefined) throw new Error('a conversation without its question')
    const reply = decideReply(
      { message, conversation, understanding: understand(question.question, models, polish) },
      playbook,
      index,
      polish,
    )
    const outcome: Outcome =
      reply.kind === 'answer'
        ? judge(
            reply.text,
            reply.citations.map(({ article }) => article),
            question,
          )
        : reply.kind === 'question'
          ? 'asked'
          : 'handed over'
    return {
      question,
      place: place || Infinity,
      outcome,
      support: reply.kind === 'answer' ? reply.support : 0,
      text: reply.text,
      offered: offeredIn(reply, question),
    }
  })
}

/** A quote helps where it stands under a right article and holds every fact; what else the reply says holds none. */
function offeredIn(reply: Reply, question: LabelledQuestion): Measured['offered'] {
  if (reply.kind === 'answer' || reply.offered === undefined) return 'nothing'
  const isRight = reply.offered.some(({ article }) => question.articles.includes(article))
  return isRight && holdsFacts(reply.text, question) ? 'the right fact' : 'something else'
}

function judge(text: string, cited: readonly string[], question: LabelledQuestion): Outcome {
  const rightArticle = cited.some((article) => question.articles.includes(article))
  return rightArticle && holdsFacts(text, question) && !holdsForbidden(text, question) ? 'right' : 'wrong'
}

function report(measured: readonly Measured[], { name, articles }: QuestionSet, use: string, items: boolean): void {
  const answerable = measured.filter(({ question }) => question.articles.length > 0)
  const others = measured.filter(({ question }) => question.articles.length === 0)
  const share = (part: readonly Measured[], test: (one: Measured) => boolean) =>
    withInterval(part.filter(test).length, part.length)
  print(
    `${name} (${use}): ${articles.length} articles, ${answerable.length} answerable and ${others.length} other questions`,
  )
  print(
    `  right article first ${share(answerable, ({ place }) => place === 1)}, in three ${share(answerable, ({ place }) => place <= 3)}`,
  )
  print(
    `  answerable: right ${share(answerable, ({ outcome }) => outcome === 'right')}, asked back ${share(answerable, ({ outcome }) => outcome === 'asked')}, handed over ${share(answerable, ({ outcome }) => outcome === 'handed over')}`,
  )
  print(
    `  not answered, quoted as perhaps helpful: with the right fact ${share(answerable, ({ offered }) => offered === 'the right fact')}, something else ${share(answerable, ({ offered }) => offered === 'something else')}; of the unanswerable something else ${share(others, ({ offered }) => offered !== 'nothing')}`,
  )
  print(
    `  wrong or unsupported, of all ${share(measured, ({ outcome }) => outcome === 'wrong')}; unanswerable handed over ${share(others, ({ outcome }) => outcome === 'handed over')}`,
  )
  if (items)
    for (const { question, place, outcome, support, text } of measured)
      if (outcome !== 'right')
        print(
          `  [${outcome} ${support.toFixed(2)} #${place}] ${question.question} → ${text.split('\n\n').slice(1).join(' / ').slice(0, 160)}`,
        )
}

/** "12.3 % (8.1–18.2, n 120)": a share with its Wilson interval. */
function withInterval(hits: number, n: number): string {
  if (n === 0) return '– (n 0)'
  const p = hits / n
  const z = NORMAL_95 ** 2 / n
  const middle = (p + z / 2) / (1 + z)
  const half = (NORMAL_95 * Math.sqrt((p * (1 - p)) / n + z / (4 * n))) / (1 + z)
  const percent = (share: number) => (100 * Math.min(1, Math.max(0, share))).toFixed(1)
  return `${percent(p)} % (${percent(middle - half)}–${percent(middle + half)}, n ${n})`
}

/** Passages of a marketplace's help pages: retrieval only; evaluation only. */
function reportMarketplace(): void {
  const passages = readRows<{ id: number; text: string }>('faq-retrieval/passages.jsonl')
  const questions = readRows<{ text: string; relevant: number[] }>('faq-retrieval/questions-test-a.jsonl')
  const index = indexKnowledge(
    passages.map(({ id, text }) => articleOf(String(id), '', text)),
    polish,
  )
  const begun = performance.now()
  const rankings = questions.map(({ text }) => rankByEvidence(text, index, polish).slice(0, 10).map(Number))
  const seconds = (performance.now() - begun) / 1000
  const gains = rankings.map((ranking, i) => gainAt10(ranking, questions[i]?.relevant ?? []))
  const first = rankings.filter(([best], i) => best !== undefined && questions[i]?.relevant.includes(best)).length
  print(
    `marketplace FAQ, test-A: NDCG@10 ${(gains.reduce((sum, gain) => sum + gain, 0) / gains.length).toFixed(3)}, acc@1 ${(first / rankings.length).toFixed(3)}, ${Math.round(rankings.length / seconds)} rankings/s`,
  )
}

function gainAt10(ranking: readonly number[], relevant: readonly number[]): number {
  const discount = (place: number) => 1 / Math.log2(place + 2)
  const gain = ranking.reduce((sum, id, place) => sum + (relevant.includes(id) ? discount(place) : 0), 0)
  return gain / relevant.slice(0, 10).reduce((sum, _, place) => sum + discount(place), 0)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
