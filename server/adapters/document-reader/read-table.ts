import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { DraftArticle } from '../../ports/document-reader.ts'
import { markdownOfHtml } from './read-html.ts'

const QUESTION = ['pytanie', 'tytul', 'tytuł', 'question', 'title', 'subject', 'name']
const ANSWER = ['odpowiedz', 'odpowiedź', 'tresc', 'treść', 'answer', 'text', 'body', 'content', 'description']
const MOST_ROWS = 5_000

/** Rows of question and answer: by the names of the columns, else the first two. Rows without both are left out. */
export function draftsOfCsv(text: string): readonly DraftArticle[] {
  const rows = z.array(z.array(z.string())).parse(
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      relax_quotes: true,
      to: MOST_ROWS,
    }),
  )
  const [head = [], ...rest] = rows
  const names = head.map((name) => name.trim().toLowerCase())
  const [question, answer] = [placeOf(names, QUESTION), placeOf(names, ANSWER)]
  const named = question >= 0 && answer >= 0
  const [q, a] = named ? [question, answer] : [0, 1]
  return (named ? rest : rows).flatMap((row) => toDraft(row[q], row[a]))
}

const entry = z.record(z.string(), z.unknown())
const listed = z.union([
  z.array(entry),
  z.object({ articles: z.array(entry) }),
  z.object({ payload: z.array(entry) }),
  z.object({ data: z.array(entry) }),
])

/** Exports of help centres: a list of articles, bare or under `articles` (Zendesk), `payload` (Chatwoot) or `data` (Intercom). */
export function draftsOfJson(text: string): readonly DraftArticle[] {
  const parsed = listed.parse(JSON.parse(text))
  const entries = Array.isArray(parsed)
    ? parsed
    : 'articles' in parsed
      ? parsed.articles
      : 'payload' in parsed
        ? parsed.payload
        : parsed.data
  return entries.slice(0, MOST_ROWS).flatMap((one) => toDraft(textIn(one, QUESTION), textIn(one, ANSWER)))
}

function textIn(one: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  return names.map((name) => one[name]).find((value) => typeof value === 'string' && value.trim() !== '') as
    | string
    | undefined
}

function toDraft(question: string | undefined, answer: string | undefined): readonly DraftArticle[] {
  const [title, text] = [(question ?? '').replaceAll(/\s+/g, ' ').trim(), (answer ?? '').trim()]
  if (title === '' || text === '') return []
  const readable = /<\w+[\s>/]/.test(text) ? markdownOfHtml(text) : text
  return [{ title: title.slice(0, 200), text: readable, phrasings: title.endsWith('?') ? [title.slice(0, 200)] : [] }]
}

function placeOf(names: readonly string[], known: readonly string[]): number {
  return names.findIndex((name) => known.includes(name))
}

/** Polish spreadsheets write semicolons. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split('\n', 1)
  const count = (sign: string): number => line.split(sign).length
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}
