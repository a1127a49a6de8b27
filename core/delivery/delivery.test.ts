import { describe, expect, it } from 'vitest'
import type { GuardReport } from '../guard/guard.ts'
import { HANDOVER_ANNOUNCEMENT, type Reply } from '../reply/reply.ts'
import type { Share } from '../vocabulary/vocabulary.ts'
import { decideDelivery } from './delivery.ts'

const answer: Reply = { kind: 'answer', text: 'Przegląd kosztuje 149 zł.', citations: [], support: 0.9 as Share }
const handover: Reply = { kind: 'handover', text: 'Przekazuję konsultantowi reklamację.', because: 'complaint' }
const report = (text: string, verdict: GuardReport['verdict'] = 'allow'): GuardReport => ({
  text,
  verdict,
  findings: [],
  playbookVersion: 1,
})

describe('decideDelivery', () => {
  it('sends the very text that the guard allowed', () => {
    expect(decideDelivery(answer, report(answer.text), 'pl')).toEqual({ kind: 'send', text: answer.text })
  })
  it.each(['warn', 'refuse'] as const)('hands over with the fixed text when the guard says %s', (verdict) => {
    expect(decideDelivery(answer, report(answer.text, verdict), 'pl')).toEqual({
      kind: 'send-and-hand-over',
      text: HANDOVER_ANNOUNCEMENT.pl,
      because: 'guard-refused',
    })
  })
  it('refuses a report on any other text', () => {
    expect(decideDelivery(answer, report('Przegląd kosztuje 99 zł.'), 'pl')).toMatchObject({ because: 'guard-refused' })
  })
  it('keeps the reason of a handover, with its own words only where they were allowed', () => {
    expect(decideDelivery(handover, report(handover.text), 'pl')).toMatchObject({
      text: handover.text,
      because: 'complaint',
    })
    expect(decideDelivery(handover, report(handover.text, 'refuse'), 'en')).toMatchObject({
      text: HANDOVER_ANNOUNCEMENT.en,
      because: 'complaint',
    })
  })
})
