import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Finding, guardReply } from '../../core/guard/guard.ts'
import type { Article } from '../../core/knowledge/knowledge.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import type { ArticleId, ConversationId, CustomerId, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { openReader } from './open-reader.ts'

/**
 * Plants a differing fact in every second of about a thousand answers and counts what the guard finds: against the firm's article, and
 * against what the customer was told before. `node training/guard/measure-planted.ts [--show]`. A matter in practice/matters.txt is
 * "title | article | question | right value | another value | answers with «» for the value".
 */
const { values } = parseArgs({ options: { show: { type: 'boolean', default: false } } })
const at = Date.parse('2026-03-02T10:00+01:00') as Instant
const playbook = defaultPlaybook('Firma')
const reader = openReader()
const SOURCES = ['article', 'earlier answer'] as const
type Source = (typeof SOURCES)[number]

interface Matter {
  readonly title: string
  readonly article: string
  readonly question: string
  readonly right: string
  readonly other: string
  readonly answers: readonly string[]
}

const matters = readFileSync(new URL('practice/matters.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(readMatter)
for (const source of SOURCES) {
  const count = { answers: 0, planted: 0, found: 0, alarms: 0 }
  for (const matter of matters)
    for (const [at, answer] of matter.answers.entries())
      for (const value of [matter.right, matter.other]) {
        const isPlanted = value === matter.other
        const finding = contradictionIn(answer.replace('«»', value), matter, at, source)
        count.answers += 1
        count.planted += isPlanted ? 1 : 0
        if (finding !== undefined) count[isPlanted ? 'found' : 'alarms'] += 1
        if (values.show && (finding !== undefined) !== isPlanted)
          console.log(
            `${isPlanted ? 'MISSED' : 'ALARM '} ${source}: ${answer.replace('«»', value)}  (${matter.title}: ${matter.right})`,
          )
      }
  const { answers, planted, found, alarms } = count
  console.log(
    `against the ${source}: precision ${(found / (found + alarms)).toFixed(3)}, recall ${(found / planted).toFixed(3)} (${answers} answers, ${planted} planted, ${found} found, ${alarms} false alarms)`,
  )
}

function readMatter(line: string, at: number): Matter {
  const [title, article, question, right, other, answers] = line.split('|').map((part) => part.trim())
  if (
    title === undefined ||
    article === undefined ||
    question === undefined ||
    right === undefined ||
    other === undefined ||
    answers === undefined
  )
    throw new Error(`Matter ${at + 1}: want six parts between strokes.`)
  return { title, article, question, right, other, answers: answers.split(';').map((answer) => answer.trim()) }
}

/** What the guard says against the answer; the earlier answer is another wording of the same matter, with the right value. */
function contradictionIn(text: string, matter: Matter, n: number, source: Source): Finding | undefined {
  const told = matter.answers[(n + 1) % matter.answers.length]?.replace('«»', matter.right) ?? ''
  const messages =
    source === 'article'
      ? [said('customer', matter.question, 0)]
      : [
          said('customer', matter.question, 0),
          said('agent', told, 1),
          said('customer', `Jeszcze raz zapytam: ${matter.question}`, 2),
        ]
  const { findings } = guardReply(
    {
      text,
      from: 'agent',
      author: 'Ania',
      attachments: [],
      at: (at + 600_000) as Instant,
      conversation: {
        id: 'planted' as ConversationId,
        channel: 'chat',
        status: 'open',
        language: 'pl',
        openedAt: at,
        closedAt: null,
        customer: { id: 'customer' as CustomerId, name: null, email: null },
        messages,
        events: [],
        orders: [],
        category: null,
        cause: null,
        outcome: null,
      },
      knowledge: source === 'article' ? articlesBeside(matter) : [],
      recentReplies: [],
    },
    playbook,
    reader,
  )
  return findings.find(({ code }) => code === (source === 'article' ? 'contradicts-knowledge' : 'inconsistent-answer'))
}

/** The firm's other articles stand beside the right one, mostly of the same trade. */
function articlesBeside(matter: Matter): readonly Article[] {
  const at = matters.indexOf(matter)
  return matters.slice(Math.max(0, at - 2), at + 3).map(({ title, article }) => ({
    id: title as ArticleId,
    title,
    text: article,
    tags: [],
    phrasings: [],
    owner: null,
    updatedAt: null,
    reviewBy: null,
    url: null,
  }))
}

function said(from: 'customer' | 'agent', text: string, n: number) {
  return {
    id: `m${n}` as MessageId,
    at: (at + n * 60_000) as Instant,
    from,
    author: from === 'agent' ? 'Ola' : null,
    team: null,
    text,
    attachments: [],
    internal: false,
  }
}
