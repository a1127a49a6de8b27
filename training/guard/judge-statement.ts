import { guardReply, type Reader } from '../../core/guard/guard.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import type { ConversationId, CustomerId, Instant } from '../../core/vocabulary/vocabulary.ts'

/** A statement about the law, and whether the linter speaks against it. */
export interface Judged {
  readonly id: string
  readonly text: string
  readonly right: boolean
  readonly found: boolean
}

const at = Date.UTC(2026, 10, 22) as Instant
const playbook = defaultPlaybook('Sklep')
const conversation = {
  id: 'r' as ConversationId,
  channel: 'email',
  status: 'open',
  language: 'pl',
  openedAt: at,
  closedAt: null,
  customer: { id: 'k' as CustomerId, name: null, email: null },
  messages: [],
  events: [],
  orders: [],
  category: null,
  cause: null,
  outcome: null,
} as const

/** Looks at one line of labelled statements as the whole reply of a consultant to a consumer who asked nothing in particular. */
export function judgeStatement(line: string, reader: Reader): Judged {
  const { id, text, right } = JSON.parse(line) as Omit<Judged, 'found'>
  const { findings } = guardReply(
    { text, from: 'agent', author: 'Anna', attachments: [], at, conversation, knowledge: [], recentReplies: [] },
    playbook,
    reader,
  )
  return { id, text, right, found: findings.some(({ code }) => code === 'legal-misinformation') }
}
