import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import type { Span } from '../vocabulary/vocabulary.ts'
import { models } from './testing/models-for-tests.ts'
import { understand } from './understanding.ts'

const PIECES = [
  'paczka',
  'Czy',
  '?',
  '!',
  '\0',
  '\ud800',
  '\udfff',
  '\u202e',
  'Z̷a̴l̸g̶o̵',
  '👩‍👩‍👧',
  '…',
  '\n',
  ' ',
  'İ',
  'ﬁ',
  'ß',
  'замовлення',
  '(((',
  '"',
  '12 345,67 zł',
  'a'.repeat(300),
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''))

function spansOf(text: string): readonly Span[] {
  const { questions, signals, entities } = understand(text, models, polish)
  return [...questions, ...entities, ...Object.values(signals).filter((span): span is Span => span !== null)]
}

describe('understand, given anything', () => {
  it('never throws, and every place lies in the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { start, end } of spansOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
  it('gives shares between 0 and 1', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { urgency, toxicity, escalationRisk, sentiment, emotion, topic } = understand(text, models, polish)
        for (const share of [
          urgency,
          toxicity,
          escalationRisk,
          sentiment.confidence,
          emotion.confidence,
          topic?.confidence ?? 0,
        ]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
  it('says the same of the same text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(understand(text, models, polish)).toEqual(understand(text, models, polish))
      }),
    )
  })
  it.each([
    ['one word of 100,000 letters', 'a'.repeat(100_000)],
    ['a megabyte of sentences', 'Gdzie jest moja paczka? '.repeat(45_000)],
    ['a megabyte of digits', '1234567890'.repeat(100_000)],
    ['emoji only', '😡'.repeat(20_000)],
  ])('bears %s', (_, text) => {
    expect(() => understand(text, models, polish)).not.toThrow()
  })
})
