import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Audit } from '../audit/audit.ts'
import type { Finding } from '../guard/guard.ts'
import { conversationOf, shop } from '../guard/testing/conversations.ts'
import type { MessageId, MistakeId, Share } from '../vocabulary/vocabulary.ts'
import { confirm, contest, counts, type Mistake, mayBecome, priceMistake, recordMistakes, withdraw } from './ledger.ts'

const finding: Finding = {
  code: 'blame-shifting',
  severity: 3,
  confidence: 0.9 as Share,
  message: 'm2' as MessageId,
  span: { start: 0, end: 14 },
  explanation: { pl: 'Wina klienta.', en: 'Blame.' },
  suggestion: null,
  source: null,
}
const conversation = conversationOf(['klient: Kubek się potłukł.', 'Ania: To Pana wina, niestety.', 'bot: Dziękuję.'])
const record = (part: Partial<Finding> = {}, handling: Audit['handling'] = 'hybrid'): Mistake => {
  const audit: Audit = { conversation: conversation.id, handling, findings: [{ ...finding, ...part }] }
  const [mistake] = recordMistakes(audit, conversation, shop, (n) => `b${n}` as MistakeId)
  if (mistake === undefined) throw new Error('nothing recorded')
  return mistake
}

describe('recordMistakes', () => {
  it('quotes the words that show the mistake and dates it when they were written', () => {
    const mistake = record()
    expect(mistake.evidence.quote).toBe('To Pana wina, ')
    expect(mistake.at).toBe(conversation.messages[1]?.at)
    expect(mistake.state).toBe('found')
  })
  it('gives a message of the assistant to the system and to automatic handling', () => {
    expect(record({ message: 'm3' as MessageId, span: null })).toMatchObject({
      origin: 'system',
      handling: 'automatic',
    })
    expect(record()).toMatchObject({ origin: 'human', handling: 'manual' })
  })
  it('dates an error of the whole conversation by the last message that shows it', () => {
    const overall = record({
      code: 'slow-response',
      message: null,
      span: null,
      evidence: ['m1' as MessageId, 'm2' as MessageId],
    })
    expect(overall).toMatchObject({ at: conversation.messages[1]?.at, handling: 'hybrid', stage: 'waiting' })
  })
  it('counts the firm’s first word as first contact', () => {
    expect(record().stage).toBe('first-contact')
    expect(record({ message: 'm3' as MessageId, span: null }).stage).toBe('answer')
  })
})

describe('priceMistake', () => {
  it('is never less than the time it takes to put right, and grows with severity', () => {
    const costs = shop.costs
    const time = Math.round((costs.minutesPerMistake / 60) * costs.labourPerHour)
    const prices = ([1, 2, 3, 4] as const).map((severity) => priceMistake('slow-response', severity, costs))
    expect(prices[0]).toBeGreaterThanOrEqual(time)
    expect([...prices].sort((a, b) => a - b)).toEqual(prices)
  })
  it('is whole grosze whatever the firm set', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(100_000), fc.nat(600), (revenue, labour, minutes) => {
        const costs = {
          revenuePerCustomer: revenue,
          labourPerHour: labour,
          minutesPerMistake: minutes,
        } as typeof shop.costs
        expect(Number.isInteger(priceMistake('lost-complaint', 4, costs))).toBe(true)
      }),
    )
  })
})

describe('a mistake’s state', () => {
  it('leaves the rates while contested and after being withdrawn', () => {
    const contested = contest(record())
    expect(counts(contested)).toBe(false)
    expect(counts(withdraw(contested))).toBe(false)
    expect(counts(confirm(contested))).toBe(true)
  })
  it('cannot be contested twice, nor decided the other way without being contested anew', () => {
    expect(() => contest(contest(record()))).toThrow(/contested/)
    expect(() => withdraw(confirm(record()))).toThrow(/confirmed/)
    expect(mayBecome('withdrawn', contest(confirm(record())))).toBe(true)
  })
})
