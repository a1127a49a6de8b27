import { describe, expect, it } from 'vitest'
import type { Instant } from '../vocabulary/vocabulary.ts'
import { type CaseFacts, caseStanding } from './conversation.ts'

const at = (minute: number) => (minute * 60_000) as Instant
const OPENED: CaseFacts = {
  closedAt: null,
  openedAt: at(0),
  handover: { state: 'none', since: null },
  hasHolder: false,
  waitingSince: null,
  owesPromise: false,
  last: null,
}
const standing = (facts: Partial<CaseFacts>) => caseStanding({ ...OPENED, ...facts })

describe('where a case stands', () => {
  it('is with the assistant until a person is asked for', () => {
    expect(standing({ last: { from: 'assistant', at: at(2) } })).toEqual({ stage: 'with-assistant', since: at(2) })
    expect(standing({})).toEqual({ stage: 'with-assistant', since: at(0) })
  })
  it('waits in the queue from the moment a person was asked for', () => {
    const handover = { state: 'queued', since: at(3) } as const
    expect(standing({ handover, waitingSince: at(2) })).toEqual({ stage: 'awaits-person', since: at(3) })
  })
  it('is the firm’s turn while the customer waits for whoever holds it', () => {
    const handover = { state: 'accepted', since: at(3) } as const
    expect(standing({ handover, hasHolder: true, waitingSince: at(9), last: { from: 'customer', at: at(9) } })).toEqual(
      { stage: 'with-person', since: at(9) },
    )
  })
  it('is the customer’s turn only after a person has answered', () => {
    const held = { handover: { state: 'accepted', since: at(3) }, hasHolder: true } as const
    expect(standing({ ...held, last: { from: 'agent', at: at(7) } })).toEqual({
      stage: 'awaits-customer',
      since: at(7),
    })
    expect(standing({ ...held, last: { from: 'system', at: at(7) } }).stage).toBe('with-person')
  })
  it('stays the firm’s turn while it owes what it promised', () => {
    const held = { handover: { state: 'accepted', since: at(3) }, hasHolder: true, owesPromise: true } as const
    expect(standing({ ...held, last: { from: 'agent', at: at(7) } })).toEqual({ stage: 'with-person', since: at(7) })
  })
  it('is closed whatever else is so', () => {
    expect(standing({ closedAt: at(20), waitingSince: at(1) })).toEqual({ stage: 'closed', since: at(20) })
  })
})
