import { readdirSync, readFileSync } from 'node:fs'
import type { Article } from '../../core/knowledge/knowledge.ts'
import type { ArticleId } from '../../core/vocabulary/vocabulary.ts'
import { readRows, SHARED_DATA } from '../data/files.ts'

/** A question with the articles that answer it; none: no article does. `facts` must all stand in a right answer, `forbidden` none. */
export interface LabelledQuestion {
  readonly question: string
  readonly articles: readonly string[]
  readonly facts: readonly string[]
  readonly forbidden: readonly string[]
}

export interface QuestionSet {
  readonly name: string
  readonly articles: readonly Article[]
  readonly questions: readonly LabelledQuestion[]
}

/** Our invented bicycle shop: written for training, so it may train what ships. */
export function bicycleShop(): QuestionSet {
  const here = new URL('./', import.meta.url)
  return {
    name: 'bicycle shop',
    articles: readArticles(new URL('firm/', here)),
    questions: readQuestions(new URL('firm-questions.jsonl', here)),
  }
}

interface BankEntry {
  readonly id: number
  readonly q: string
  readonly a: string
  readonly aliases: readonly string[]
}

/** A bank's questions with paraphrases (MIT; may train what ships). The first wording is the article's title. */
export function bankFaq(): QuestionSet {
  const entries = readRows<BankEntry>('faq-bank/faq.jsonl')
  return {
    name: 'bank FAQ',
    articles: entries.map(({ id, q, a }) => articleOf(String(id), q, a)),
    questions: entries.flatMap(({ id, aliases }) =>
      aliases.map((question) => ({ question, articles: [String(id)], facts: [], forbidden: [] })),
    ),
  }
}

/** The labelled knowledge base of the evaluation cases: measure only. */
export function evaluationCases(): QuestionSet {
  const cases = new URL('cases/', SHARED_DATA)
  return {
    name: 'evaluation cases',
    articles: readArticles(new URL('kb/', cases)),
    questions: readQuestions(new URL('questions.jsonl', cases)),
  }
}

const EVALS = new URL('../../evals/', import.meta.url)

/** The developing half of the independent evaluation: an invented operator's articles and questions; measure and look, never train. */
export function developingHalf(): QuestionSet {
  return {
    name: 'independent set, developing half',
    articles: readArticles(new URL('kb-a/', EVALS)),
    questions: readQuestions(new URL('questions-a.jsonl', EVALS)),
  }
}

/** Its held-out half: totals only, never item by item. */
export function heldOutHalf(): QuestionSet {
  return {
    name: 'independent set, held-out half',
    articles: readArticles(new URL('kb-b/', EVALS)),
    questions: readQuestions(new URL('questions-b.jsonl', EVALS)),
  }
}

/** The second independent set, two firms' articles in one folder; of `dev` items may be looked at, of `held-out` totals only. */
export function secondSet(part: 'dev' | 'held-out'): QuestionSet {
  const folder = new URL('second/', EVALS)
  return {
    name: `second independent set, ${part}`,
    articles: readArticles(new URL('kb/', folder)),
    questions: readQuestions(new URL('questions.jsonl', folder), part),
  }
}

/** Two firms by an author who had not seen the product; only counted. */
export function thirdSet(): QuestionSet {
  const folder = new URL('third/', EVALS)
  return {
    name: 'third independent set',
    articles: readArticles(new URL('kb/', folder)),
    questions: readQuestions(new URL('questions.jsonl', folder), 'held-out'),
  }
}

/** Firms of the fourth set, each asked about its own articles alone: of `dev` items may be looked at, of `held-out` totals only. */
const FOURTH_FIRMS = { dev: ['kk-', 'sj-'], 'held-out': ['pp-', 'tk-'] } as const

export function fourthSets(part: 'dev' | 'held-out'): readonly QuestionSet[] {
  const folder = new URL('fourth/', EVALS)
  const all = readQuestionRows(new URL('questions.jsonl', folder))
  const firmOf = (prefix: string) => all.find(({ articles = [] }) => articles[0]?.startsWith(prefix))?.firm
  return FOURTH_FIRMS[part].map((prefix) => ({
    name: `fourth independent set, ${firmOf(prefix)}, ${part}`,
    articles: readArticles(new URL('kb/', folder)).filter(({ id }) => id.startsWith(prefix)),
    questions: all.filter(({ firm }) => firm === firmOf(prefix)).map(asLabelled),
  }))
}

export function articleOf(id: string, title: string, text: string): Article {
  return {
    id: id as ArticleId,
    title,
    text,
    tags: [],
    phrasings: [],
    owner: null,
    updatedAt: null,
    reviewBy: null,
    url: null,
  }
}

function readArticles(folder: URL): readonly Article[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      return articleOf(name.slice(0, -3), /^# (.+)$/m.exec(text)?.[1] ?? name, text)
    })
}

function readQuestions(file: URL, part: string | null = null): readonly LabelledQuestion[] {
  return readQuestionRows(file)
    .filter((row) => part === null || row.part === part)
    .map(asLabelled)
}

interface QuestionRow extends Partial<LabelledQuestion> {
  readonly part?: string
  readonly firm?: string
}

function asLabelled({ question = '', articles = [], facts = [], forbidden = [] }: QuestionRow): LabelledQuestion {
  return { question, articles, facts, forbidden }
}

function readQuestionRows(file: URL): readonly QuestionRow[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as QuestionRow)
}
