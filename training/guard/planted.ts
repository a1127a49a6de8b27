import { readFileSync } from 'node:fs'
import { type Finding, guardReply, type Reader } from '../../core/guard/guard.ts'
import type { Article } from '../../core/knowledge/knowledge.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import type { ArticleId, ConversationId, CustomerId, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'

/** What an answer is held against: the firm's article, or what the customer was told before. */
export type Source = 'article' | 'earlier answer'

/** An answer as it was given, or with another value planted in it, and what the guard found against its value. */
export interface Answered {
  readonly text: string
  readonly right: string
  readonly isPlanted: boolean
  readonly found: boolean
}

/** "title | article | question | right value | another value | answers with «» for the value", a matter a line. */
interface Matter {
  readonly title: string
  readonly article: string
  readonly question: string
  readonly right: string
  readonly other: string
  readonly answers: readonly string[]
}

const at = Date.parse('2026-03-02T10:00+01:00') as Instant
const playbook = defaultPlaybook('Firma')
const matters = readFileSync(new URL('practice/matters.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(readMatter)

/** Every answer of every matter twice, right and with a differing fact planted. */
export function answersAgainst(source: Source, reader: Reader): readonly Answered[] {
  return matters.flatMap((matter) =>
    matter.answers.flatMap((answer, n) =>
      [matter.right, matter.other].map((value) => {
        const text = answer.replace('«»', value)
        const found = contradictionIn(text, matter, n, source, reader) !== undefined
        return { text, right: matter.right, isPlanted: value === matter.other, found }
      }),
    ),
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
function contradictionIn(text: string, matter: Matter, n: number, source: Source, reader: Reader): Finding | undefined {
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
