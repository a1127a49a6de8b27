import { describe, expect, it } from 'vitest'
import { conversationOf, MONDAY_TEN, reader, shop } from '../guard/testing/conversations.ts'
import { ownRule, phrase } from '../guard/testing/own-rules.ts'
import type { OwnRule } from '../playbook/playbook.ts'
import type { Instant } from '../vocabulary/vocabulary.ts'
import { auditConversation } from './audit.ts'

const LATER = (MONDAY_TEN + 3 * 3_600_000) as Instant
const CODE = 'own:Bez podpisu'

function found(lines: readonly string[], more: Partial<OwnRule>) {
  const rule = ownRule({ code: CODE, scope: 'conversation', ...more })
  const playbook = { ...shop, guard: { ...shop.guard, own: [rule] } }
  return auditConversation(conversationOf(lines), playbook, reader, LATER).findings.filter(({ code }) => code === CODE)
}

describe('a firm’s own code over a conversation', () => {
  const rule = { when: 'not-said', phrases: [phrase('zespół wikliny')] } as const

  it('finds what nobody said, and shows the last message', () =>
    expect(found(['klient: Kiedy?', 'Ania: Jutro.', 'klient: Ok', 'Ania: Do jutra.'], rule)).toMatchObject([
      { message: null, evidence: ['m4'], severity: 2 },
    ]))
  it('is content where it was said once', () =>
    expect(found(['klient: Kiedy?', 'Ania: Jutro. Zespół Wikliny', 'Ania: Do jutra.'], rule)).toEqual([]))
  it('can look at what customers say', () =>
    expect(
      found(['klient: Idę z tym do rzecznika praw konsumenta.', 'Ania: Rozumiem.'], {
        speaker: 'customer',
        phrases: [phrase('rzecznik konsument', { gap: 3 })],
      }),
    ).toMatchObject([{ evidence: ['m1'] }]))
  it('waits for so many messages and so much time', () => {
    const lines = ['klient: Kiedy?', 'Ania: Jutro.']
    const atLeast = { characters: 0, messages: 3, minutes: 0 }
    expect(found(lines, { ...rule, atLeast })).toEqual([])
    expect(found(lines, { ...rule, atLeast: { ...atLeast, messages: 0, minutes: 240 } })).toEqual([])
    expect(found(lines, { ...rule, atLeast: { ...atLeast, messages: 0, minutes: 120 } })).toHaveLength(1)
  })
})
