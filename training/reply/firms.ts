import { readdirSync, readFileSync } from 'node:fs'
import { type Article, splitPassages } from '../../core/knowledge/knowledge.ts'
import { holdsFacts } from './facts-held.ts'
import { articleOf, type LabelledQuestion, type QuestionSet } from './question-sets.ts'

const FOLDER = new URL('firms/', import.meta.url)

/**
 * The invented firms written for training, one file a firm. A line `# …` begins an article; `? question :: fact | fact` asks what the article
 * above it answers; `! question` asks what no article of the firm answers.
 */
export function inventedFirms(): readonly QuestionSet[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readFirm(name.slice(0, -4), readFileSync(new URL(name, FOLDER), 'utf8')))
}

function readFirm(name: string, text: string): QuestionSet {
  const sections = text.split(/^(?=# )/m).filter((section) => section !== '')
  const parts = sections.map((section, i) => readSection(`${name}-${i + 1}`, section.split('\n')))
  return {
    name,
    articles: parts.map(({ article }) => article),
    questions: parts.flatMap(({ questions }) => questions),
  }
}

function readSection(id: string, lines: readonly string[]) {
  const written = lines.filter((line) => !/^[?!] /.test(line))
  const title = (written[0] ?? '').slice(2)
  return {
    article: articleOf(id, title, written.join('\n')),
    questions: lines.flatMap((line) => readQuestion(id, line)),
  }
}

function readQuestion(article: string, line: string): readonly LabelledQuestion[] {
  const [question = '', facts = ''] = line.slice(2).split(' :: ')
  if (line.startsWith('! ')) return [{ question, articles: [], facts: [], forbidden: [] }]
  return line.startsWith('? ') ? [{ question, articles: [article], facts: facts.split(' | '), forbidden: [] }] : []
}

const DEMO = new URL('../../server/demo/articles/', import.meta.url)

/**
 * The demonstration firm, without the phrasings that its articles are kept with: with them the questions would be found by their own words.
 * A question whose fact its article no longer states is left out.
 */
export function demonstrationFirm(): QuestionSet {
  const articles = readdirSync(DEMO).toSorted().map(readDemoArticle)
  const text = readFileSync(new URL('demo-questions.txt', import.meta.url), 'utf8')
  const sections = text.split(/^(?=# )/m).map((section) => section.split('\n'))
  const questions = sections.flatMap((lines) => lines.flatMap((line) => readQuestion((lines[0] ?? '').slice(2), line)))
  return {
    name: 'demonstration firm',
    articles,
    questions: questions.filter((question) => isCurrent(question, articles)),
  }
}

function readDemoArticle(name: string): Article {
  const lines = readFileSync(new URL(name, DEMO), 'utf8').split('\n')
  const text = lines.filter((line) => !/^(?:tagi|pytania): /.test(line)).join('\n')
  return articleOf(name.replace(/\.md$/, ''), (lines[0] ?? '').slice(2), text)
}

function isCurrent(question: LabelledQuestion, articles: readonly Article[]): boolean {
  if (question.articles.length === 0) return true
  const home = articles.find(({ id }) => question.articles.includes(id))
  return home !== undefined && splitPassages(home).some(({ text }) => holdsFacts(text, question))
}
