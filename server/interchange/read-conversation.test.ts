import { describe, expect, it } from 'vitest'
import { conversationFormat } from '../../contract/formats/conversation.ts'
import { parseLine } from './parse-line.ts'
import { readConversation } from './read-conversation.ts'
import { writeConversation } from './write-conversation.ts'

const LINE = {
  id: 'r-17',
  channel: 'chat',
  status: 'closed',
  openedAt: '2026-03-02T09:15:00+01:00',
  closedAt: '2026-03-02T11:02:00+01:00',
  customer: { id: 'k-1', name: 'Marek Nowak' },
  messages: [
    { id: 'm2', at: '2026-03-02T09:41:00+01:00', from: 'agent', author: 'Anna', text: 'Już sprawdzam.' },
    { id: 'm1', at: '2026-03-02T09:15:00+01:00', from: 'customer', text: 'Gdzie jest paczka ZAM-1023?' },
  ],
  events: [{ at: '2026-03-02T09:50:00+01:00', type: 'transferred', team: 'logistyka' }],
  orders: [{ number: 'ZAM-1023', total: 129.99, lines: [{ sku: 'KUB-1', name: 'Kubek', quantity: 1, price: 129.99 }] }],
  cokolwiek: 'z innego programu',
}

function parse(line: unknown) {
  return parseLine(JSON.stringify(line), conversationFormat)
}

describe('a conversation from a file', () => {
  it('comes out in time order, with money in grosze and absent things as null', () => {
    const parsed = parse(LINE)
    if ('reason' in parsed) throw new Error(parsed.reason)
    const conversation = readConversation(parsed.value)
    expect(conversation.messages.map((message) => message.id)).toEqual(['m1', 'm2'])
    expect(conversation.orders[0]?.total).toBe(12999)
    expect(conversation.events[0]).toMatchObject({ type: 'transferred', team: 'logistyka', agent: null })
    expect(conversation.customer.email).toBeNull()
    expect(conversation.openedAt).toBe(Date.UTC(2026, 2, 2, 8, 15))
  })

  it.each([
    [
      'a time without an offset',
      { ...LINE, openedAt: '2026-03-02T09:15:00' },
      /^openedAt: wants a time with an offset/,
    ],
    ['an unknown channel', { ...LINE, channel: 'telepatia' }, /^channel: /],
    ['no messages', { ...LINE, messages: undefined }, /^messages: /],
    ['a list', [], /object/],
  ])('is refused with the field named: %s', (_, line, reason) => {
    const parsed = parse(line)
    expect('reason' in parsed ? parsed.reason : 'accepted').toMatch(reason)
  })

  it('is the same after writing and reading it again', () => {
    const parsed = parse(LINE)
    if ('reason' in parsed) throw new Error(parsed.reason)
    const conversation = readConversation(parsed.value)
    const again = parse(writeConversation(conversation))
    if ('reason' in again) throw new Error(again.reason)
    expect(readConversation(again.value)).toEqual(conversation)
  })

  it.each([
    [1, 2],
    [5, 10],
    [9, null],
    [null, null],
  ])('a rating of %s out of five is %s out of ten', (value, expected) => {
    const parsed = parse({ ...LINE, events: [{ at: '2026-03-02T11:05:00+01:00', type: 'rated', value }] })
    if ('reason' in parsed) throw new Error(parsed.reason)
    const conversation = readConversation(parsed.value)
    expect(conversation.events[0]).toMatchObject({ type: 'rated', value: expected })
    expect(writeConversation(conversation).events?.[0]?.value).toBe(expected === null ? null : value)
  })

  it('tells a broken line from a wrong one', () => {
    expect(parseLine('{"id": ', conversationFormat)).toEqual({ reason: expect.stringMatching(/^not JSON/) })
  })
})
