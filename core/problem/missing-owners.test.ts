import { describe, expect, it } from 'vitest'
import type {
  ConversationId,
  CustomerId,
  FindingCode,
  Grosze,
  Instant,
  MistakeId,
  PersonId,
} from '../vocabulary/vocabulary.ts'
import { type Case, missingOwners } from './problem.ts'

const of = (topic: string, code: FindingCode): Case => ({
  conversation: 'c' as ConversationId,
  customer: 'k' as CustomerId,
  at: 0 as Instant,
  traits: [{ name: 'topic', value: topic }],
  mistakes: [{ id: 'm' as MistakeId, code, stage: 'answer', cost: 0 as Grosze }],
})
const times = (count: number, one: Case) => Array.from({ length: count }, () => one)

describe('missing owners', () => {
  it('are the topics that keep being left lying or passed about, the worst first', () => {
    const cases = [...times(3, of('refund-status', 'bounced')), ...times(5, of('invoice', 'unanswered-conversation'))]
    expect(missingOwners(cases, {})).toEqual([
      { topic: 'invoice', conversations: 5 },
      { topic: 'refund-status', conversations: 3 },
    ])
  })
  it('are none where somebody answers, where two cases are chance, or where an owner would mend nothing', () => {
    const cases = [
      ...times(5, of('invoice', 'bounced')),
      ...times(2, of('booking', 'bounced')),
      ...times(9, of('complaint', 'spelling')),
      ...times(9, of('none', 'bounced')),
    ]
    expect(missingOwners(cases, { invoice: 'ola' as PersonId })).toEqual([])
  })
})
