import { describe, expect, it } from 'vitest'
import { conversationOf, MONDAY_TEN, reader, shop } from '../guard/testing/conversations.ts'
import type { ConversationId, CustomerId, Instant } from '../vocabulary/vocabulary.ts'
import { type Trace, traceOf } from './trace.ts'
import { TraceWindow } from './trace-window.ts'

const pattern = traceOf(conversationOf(['klient: Gdzie kosz?', 'Ania: Jedzie.'], {}), shop, reader.polish, MONDAY_TEN)
const trace = (id: string, customer: string, people: readonly string[] = []): Trace => ({
  ...pattern,
  conversation: id as ConversationId,
  customer: customer as CustomerId,
  people,
  openedAt: MONDAY_TEN,
  until: (MONDAY_TEN + 3_600_000) as Instant,
})
const contacts = (window: TraceWindow, one: Trace) => window.near(one).contacts.map(({ conversation }) => conversation)
const open = (window: TraceWindow, one: Trace, consultant: string) => window.near(one).openAt(consultant, MONDAY_TEN)

describe('TraceWindow', () => {
  it('gives the other conversations of the customer, and counts the open ones of a consultant', () => {
    const window = new TraceWindow()
    for (const one of [trace('a', 'k1', ['Ola']), trace('b', 'k1', ['Jan']), trace('c', 'k3', ['Ola'])]) window.add(one)
    const own = trace('a', 'k1', ['Ola'])
    expect(contacts(window, own)).toEqual(['b'])
    expect([open(window, own, 'Ola'), open(window, own, 'Jan'), open(window, own, 'Ewa')]).toEqual([1, 1, 0])
  })
  it('counts a conversation once that was read twice', () => {
    const window = new TraceWindow()
    for (const id of ['a', 'b', 'b']) window.add(trace(id, 'k1', ['Ola']))
    expect(open(window, trace('a', 'k1'), 'Ola')).toBe(1)
  })
  it('keeps two firms apart that have a consultant of the same name', () => {
    const window = new TraceWindow()
    window.add({ ...trace('a', 'k1', ['Ola']), firm: 'Inna' })
    expect(contacts(window, trace('b', 'k1'))).toEqual([])
    expect(open(window, trace('b', 'k1'), 'Ola')).toBe(0)
  })
  it('forgets what was read long ago, whatever customers and consultants come', () => {
    const window = new TraceWindow()
    window.add(trace('first', 'k1', ['Ola']))
    for (let n = 0; n < 50_000; n++) window.add(trace(`n${n}`, `c${n}`, [`p${n}`]))
    expect(contacts(window, trace('last', 'k1'))).toEqual([])
    expect(open(window, trace('last', 'k1'), 'Ola')).toBe(0)
    expect(contacts(window, trace('last', 'c35000'))).toEqual(['n35000'])
    expect(contacts(window, trace('last', 'c34999'))).toEqual([])
  })
  it('keeps the last conversations of who is in all of them', () => {
    const window = new TraceWindow()
    for (let n = 0; n < 2_000; n++) window.add(trace(`n${n}`, 'k', ['Ola']))
    expect(contacts(window, trace('x', 'k')).at(-1)).toBe('n1999')
    expect(contacts(window, trace('x', 'k'))).toHaveLength(16)
    expect(open(window, trace('x', 'k'), 'Ola')).toBe(512)
  })
})
