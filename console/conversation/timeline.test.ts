import { describe, expect, it } from 'vitest'
import { type Finding, findingsOfAll, type Message, type Turn, timeline } from './timeline.ts'

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString()

function message(id: string, from: Message['from'], when: string, change: Partial<Message> = {}): Message {
  return {
    id,
    seq: 1,
    at: when,
    from,
    author: null,
    text: 'Gdzie jest paczka?',
    internal: false,
    attachments: [],
    delivery: 'delivered',
    sendAt: null,
    overrideReason: null,
    ...change,
  }
}

function turn(of: string): Turn {
  return {
    message: of,
    topic: 'order-status',
    sentiment: 'neutral',
    emotion: 'neutral',
    urgency: 0.3,
    reply: 'answer',
    because: null,
    citations: [],
    guard: { verdict: 'allow', findings: [] },
    playbookVersion: 1,
    tookMs: 3,
  }
}

function finding(of: string | null): Finding {
  return {
    code: 'slow-response',
    severity: 2,
    confidence: 1,
    message: of,
    span: null,
    explanation: { pl: 'Długo.', en: 'Long.' },
    suggestion: null,
    source: null,
  }
}

const NOTHING = { messages: [], events: [], turns: [], audit: null }

describe('timeline', () => {
  it('puts events between the messages and a line before each day', () => {
    const entries = timeline({
      ...NOTHING,
      messages: [message('a', 'customer', at(20, 9)), message('b', 'agent', at(21, 9))],
      events: [{ at: at(20, 10), type: 'assigned' }],
    })
    expect(entries.map(({ kind }) => kind)).toEqual(['day', 'message', 'event', 'day', 'message'])
  })

  it('shows what was understood at the question and where the answer came from at the answer', () => {
    const entries = timeline({
      ...NOTHING,
      messages: [
        message('a', 'customer', at(20, 9)),
        message('b', 'assistant', at(20, 9)),
        message('c', 'assistant', at(20, 10)),
      ],
      turns: [turn('a')],
    })
    const said = entries.filter((entry) => entry.kind === 'message')
    expect(said.map(({ understood, answered }) => [understood?.message, answered?.message])).toEqual([
      ['a', undefined],
      [undefined, 'a'],
      [undefined, undefined],
    ])
  })

  it('leaves out what was taken back', () => {
    expect(timeline({ ...NOTHING, messages: [message('a', 'agent', at(20, 9), { delivery: 'undone' })] })).toEqual([])
  })

  it('keeps findings with their message, and those on the whole apart', () => {
    const audit = { handling: 'manual', findings: [finding('a'), finding(null)] }
    const entries = timeline({ ...NOTHING, messages: [message('a', 'agent', at(20, 9))], audit })
    expect(entries.flatMap((entry) => (entry.kind === 'message' ? entry.findings : []))).toEqual([finding('a')])
    expect(findingsOfAll(audit)).toEqual([finding(null)])
  })
})
