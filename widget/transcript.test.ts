import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choicesOf, EMPTY, lastSeq, withEvent, withMessages, withPending } from './transcript.ts'
import type { VisitorMessage } from './wire.ts'

const message = (seq: number): VisitorMessage => ({
  id: `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
  seq,
  at: '2026-03-02T09:15:00Z',
  from: 'customer',
  author: null,
  text: `wiadomość ${seq}`,
  attachments: [],
  automatic: false,
  choices: [],
})

describe('transcript', () => {
  it('shows the same whatever the order and however often messages arrive', () => {
    const seqs = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1 })
    fc.assert(
      fc.property(seqs, fc.infiniteStream(fc.nat()), (wanted, chance) => {
        const shuffled = wanted
          .flatMap((seq) => [seq, seq])
          .map((seq) => ({ seq, place: chance.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
        const shown = shuffled.reduce((now, { seq }) => withMessages(now, [message(seq)]), EMPTY)
        expect(shown.messages.map((m) => m.seq)).toEqual(wanted.toSorted((a, b) => a - b))
        expect(lastSeq(shown)).toBe(Math.max(...wanted))
      }),
    )
  })

  it('drops a pending message once the server has it, and never brings it back', () => {
    const { id, text } = message(1)
    const waiting = withPending(EMPTY, { id, text, state: 'sending' })
    expect(waiting.pending).toHaveLength(1)
    const sent = withMessages(waiting, [message(1)])
    expect(sent.pending).toEqual([])
    expect(withPending(sent, { id, text, state: 'failed' }).pending).toEqual([])
  })

  it('keeps the place of a pending message whose state changes', () => {
    const two = withPending(withPending(EMPTY, { id: 'a', text: 'pierwsza', state: 'sending' }), {
      id: 'b',
      text: 'druga',
      state: 'sending',
    })
    const failed = withPending(two, { id: 'a', text: 'pierwsza', state: 'failed' })
    expect(failed.pending.map((p) => `${p.id} ${p.state}`)).toEqual(['a failed', 'b sending'])
  })

  it('offers the answers to the newest question only, and none once one was given', () => {
    const asked = { ...message(2), from: 'assistant' as const, choices: ['1. Zwrot', '2. Wymiana'] }
    const two = withMessages(EMPTY, [message(1), asked])
    expect(choicesOf(two)).toEqual(['1. Zwrot', '2. Wymiana'])
    expect(choicesOf(withPending(two, { id: 'a', text: '1. Zwrot', state: 'sending' }))).toEqual([])
    expect(choicesOf(withPending(two, { id: 'a', text: '', state: 'failed' }))).toHaveLength(2)
    expect(choicesOf(withMessages(two, [message(3)]))).toEqual([])
  })

  it('follows who answers', () => {
    expect(withEvent(EMPTY, { kind: 'state', status: 'waiting', with: 'queue', seen: 0 }).with).toBe('queue')
  })
})
