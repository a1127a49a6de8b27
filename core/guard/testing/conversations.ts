import { polish } from '../../../polish/testing/open-for-tests.ts'
import type { Conversation, Message } from '../../conversation/conversation.ts'
import type { Article } from '../../knowledge/knowledge.ts'
import { defaultPlaybook, type Playbook } from '../../playbook/playbook.ts'
import { models } from '../../understanding/testing/models-for-tests.ts'
import type { ArticleId, ConversationId, CustomerId, Instant, MessageId } from '../../vocabulary/vocabulary.ts'
import { type Finding, type GuardInput, guardReply, type Reader } from '../guard.ts'

/** The shipped language files and models, for everybody's tests. */
export const reader: Reader = { polish, models }

/** Monday, 2 March 2026, ten in the morning in Warsaw. */
export const MONDAY_TEN = Date.parse('2026-03-02T10:00+01:00') as Instant

const MINUTE = 60_000

/** "klient: …", "Ania: …", "bot: …", "system: …", "(Ania: …)" for an internal note; one message a line, a minute apart unless "+30 " says more. */
function messagesOf(...lines: readonly string[]): readonly Message[] {
  let at = MONDAY_TEN as number
  return lines.map((line, n) => {
    const later = /^\+(\d+) /.exec(line)
    at += n === 0 ? 0 : Number(later?.[1] ?? 1) * MINUTE
    const internal = line.startsWith('(')
    const [, who = '', text = ''] = /^(?:\+\d+ )?\(?([^:]+): ?([\s\S]*?)\)?$/.exec(line) ?? []
    const from = who === 'klient' ? 'customer' : who === 'bot' ? 'assistant' : who === 'system' ? 'system' : 'agent'
    const [author = null, team = null] = from === 'agent' ? who.split('@') : []
    const body = line.endsWith(')') && !internal ? `${text})` : text
    return {
      id: `m${n + 1}` as MessageId,
      at: at as Instant,
      from,
      author,
      team,
      text: body,
      attachments: [],
      internal,
    }
  })
}

/** An open chat of Marek Nowak, unless said otherwise. */
export function conversationOf(
  lines: readonly string[],
  more: Partial<Conversation> & { readonly name?: string | null } = {},
): Conversation {
  const { name = 'Marek Nowak', ...rest } = more
  return {
    id: 'r1' as ConversationId,
    channel: 'chat',
    status: 'open',
    language: 'pl',
    openedAt: MONDAY_TEN,
    closedAt: null,
    customer: { id: 'k1' as CustomerId, name, email: null },
    messages: messagesOf(...lines),
    events: [],
    orders: [],
    category: null,
    cause: null,
    outcome: null,
    ...rest,
  }
}

export function articleOf(id: string, text: string): Article {
  return {
    id: id as ArticleId,
    title: id,
    text,
    tags: [],
    phrasings: [],
    owner: null,
    updatedAt: null,
    reviewBy: null,
    url: null,
  }
}

export interface Draft extends Partial<GuardInput> {
  /** What was said before; one line a message. */
  readonly after?: readonly string[]
  readonly name?: string | null
  readonly playbook?: Playbook
}

/** A consultant's answer to a customer, looked at by the guard. */
export function findingsIn(
  text: string,
  { after = [], name = 'Marek Nowak', playbook = shop, ...more }: Draft = {},
): readonly Finding[] {
  const input: GuardInput = {
    text,
    from: 'agent',
    author: 'Ania',
    attachments: [],
    at: (MONDAY_TEN + 60 * MINUTE) as Instant,
    conversation: conversationOf(after, { name }),
    ...more,
  }
  return guardReply(input, playbook, reader).findings
}

export const shop: Playbook = defaultPlaybook('Sklep Wiklina', ['wiklina.example.pl', 'sklep-wiklina.pl'])

/** Codes found, each once. */
export function codesIn(text: string, draft: Draft = {}): readonly string[] {
  return [...new Set(findingsIn(text, draft).map(({ code }) => code))]
}
