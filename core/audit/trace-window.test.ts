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
})
const ids = (traces: readonly Trace[]) => traces.map(({ conversation }) => conversation)

describe('TraceWindow', () => {
  it('gives those of the same customer and of the same consultants, each once', () => {
    const window = new TraceWindow()
    for (const one of [trace('a', 'k1', ['Ola']), trace('b', 'k2', ['Jan']), trace('c', 'k3', ['Ola'])]) window.add(one)
    expect(ids(window.near(trace('d', 'k1', ['Ola'])))).toEqual(['a', 'c'])
    expect(ids(window.near(trace('e', 'k2', ['Ewa'])))).toEqual(['b'])
  })
  it('keeps two firms apart that have a consultant of the same name', () => {
    const window = new TraceWindow()
    window.add({ ...trace('a', 'k1', ['Ola']), firm: 'Inna' })
    expect(window.near(trace('b', 'k1', ['Ola']))).toEqual([])
  })
  it('forgets what was read long ago, whatever customers and consultants come', () => {
    const window = new TraceWindow()
    window.add(trace('first', 'k1', ['Ola']))
    for (let n = 0; n < 50_000; n++) window.add(trace(`n${n}`, `c${n}`, [`p${n}`]))
    expect(window.near(trace('last', 'k1', ['Ola']))).toEqual([])
    expect(ids(window.near(trace('last', 'c49999')))).toEqual(['n49999'])
    expect(ids(window.near(trace('last', 'c10000')))).toEqual(['n10000'])
    expect(window.near(trace('last', 'c9999'))).toEqual([])
  })
  it('keeps the last conversations of a consultant who is in all of them', () => {
    const window = new TraceWindow()
    for (let n = 0; n < 2_000; n++) window.add(trace(`n${n}`, `c${n}`, ['Ola']))
    const near = ids(window.near(trace('x', 'k', ['Ola'])))
    expect(near.length).toBe(512)
    expect(near.at(-1)).toBe('n1999')
  })
})
