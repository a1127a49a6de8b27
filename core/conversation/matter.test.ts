import { describe, expect, it } from 'vitest'
import type { ConversationId, CustomerId, Instant, MessageId } from '../vocabulary/vocabulary.ts'
import { asOneMatter, type Conversation, canSplit, type Message } from './conversation.ts'

const message = (id: string, at: number, from: Message['from'] = 'customer'): Message => ({
  id: id as MessageId,
  at: at as Instant,
  from,
  author: null,
  team: null,
  text: id,
  attachments: [],
  internal: false,
})
const order = (number: string, status: string) => ({
  number,
  placedAt: null,
  status,
  total: null,
  paid: null,
  tracking: null,
  lines: [],
})
const main: Conversation = {
  id: 'mail' as ConversationId,
  channel: 'email',
  status: 'open',
  language: 'pl',
  openedAt: 1 as Instant,
  closedAt: null,
  customer: { id: 'k' as CustomerId, name: 'Ewa', email: null },
  messages: [message('m1', 1), message('m2', 5, 'agent')],
  events: [],
  orders: [order('PK-1', 'paid')],
  category: null,
  cause: null,
  outcome: null,
}

describe('asOneMatter', () => {
  it('puts what was said in two places into the order in which it was said', () => {
    const chat = {
      messages: [message('c1', 3), message('c2', 5)],
      events: [{ at: 2 as Instant, type: 'human-requested' as const }],
      orders: [order('PK-1', 'shipped'), order('PK-2', 'new')],
    }
    const matter = asOneMatter(main, [chat])
    expect(matter.messages.map(({ id }) => id)).toEqual(['m1', 'c1', 'm2', 'c2'])
    expect(matter.events).toHaveLength(1)
    expect(matter.orders.map(({ number, status }) => `${number} ${status}`)).toEqual(['PK-1 shipped', 'PK-2 new'])
    expect(matter).toMatchObject({ id: 'mail', channel: 'email', status: 'open' })
  })
  it('is the conversation itself where nothing was said elsewhere', () => {
    expect(asOneMatter(main, [])).toBe(main)
  })
})

describe('canSplit', () => {
  const said = [message('zwrot', 1), message('odpowiedź', 2, 'agent'), message('faktura', 3)]
  it('parts what the customer said from what else they said', () => {
    expect(canSplit(said, new Set(['faktura']))).toBe(true)
    expect(canSplit(said, new Set(['odpowiedź', 'faktura']))).toBe(true)
  })
  it('leaves no conversation without a word of the customer', () => {
    expect(canSplit(said, new Set(['zwrot', 'faktura']))).toBe(false)
    expect(canSplit(said, new Set(['odpowiedź']))).toBe(false)
  })
  it('takes no message of another conversation along', () => {
    expect(canSplit(said, new Set(['faktura', 'obca']))).toBe(false)
  })
})
