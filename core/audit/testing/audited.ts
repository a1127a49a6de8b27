import type { Conversation, ConversationEvent } from '../../conversation/conversation.ts'
import { conversationOf, MONDAY_TEN, reader, shop } from '../../guard/testing/conversations.ts'
import type { Instant } from '../../vocabulary/vocabulary.ts'
import { auditConversation } from '../audit.ts'

const MINUTE = 60_000
/** So many minutes after the conversation began. */
export const after = (minutes: number): Instant => (MONDAY_TEN + minutes * MINUTE) as Instant
const DOCUMENTED = { category: 'dostawa', cause: 'kurier', outcome: 'wyjaśniono' }
/** "42 closed", "3 transferred magazyn": minutes after the start, type, team. */
const eventsOf = (...lines: readonly string[]): readonly ConversationEvent[] =>
  lines.map((line) => {
    const [minutes = '0', type = '', team = null] = line.split(' ')
    const event = { at: after(Number(minutes)), type, team, agent: null, because: null, value: 5, text: '' }
    return event as unknown as ConversationEvent
  })

export interface Case {
  readonly events?: readonly string[]
  readonly closed?: number
  /** Minutes after the start at which the audit looks. */
  readonly now?: number
  readonly more?: Partial<Conversation>
}

/** Codes found over a conversation as a whole: its lines, what happened in it and when the audit looks. */
export function codes(
  lines: readonly string[],
  { events = [], closed, now = 600, more = {} }: Case = {},
): readonly string[] {
  const ending = closed === undefined ? {} : { status: 'closed' as const, closedAt: after(closed), ...DOCUMENTED }
  const conversation = conversationOf(lines, { ...ending, events: eventsOf(...events), ...more })
  const { findings } = auditConversation(conversation, shop, reader, after(now))
  return findings.filter(({ message }) => message === null).map(({ code }) => code)
}
