import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polish } from '../../../polish/testing/open-for-tests.ts'
import type { OwnRule, Playbook } from '../../playbook/playbook.ts'
import type { FindingCode } from '../../vocabulary/vocabulary.ts'
import { findingsIn, shop } from '../testing/conversations.ts'
import { ownRule, phrase } from '../testing/own-rules.ts'
import { fires, problemsOfRule } from './problems-of-rule.ts'

const says = (text: string, more: Partial<OwnRule>, customer = '') => fires(ownRule(more), { text, customer }, polish)

describe('a phrase of a firm’s own code', () => {
  it.each([
    ['Damy Panu rabat.', true],
    ['Dam Pani rabatu ile się da.', true],
    ['Dalismy rabaty wszystkim.', true],
    ['Rabat damy jutro.', false],
    ['Damy znać. Rabat się skończył.', false],
    ['Damy Panu jeszcze jutro osobny rabat.', false],
  ])('in a row, with up to two words between: %s', (text, expected) => expect(says(text, {})).toBe(expected))

  it('stands in any order where that is asked', () => {
    const phrases = [phrase('kurier jutro', { order: 'any' })]
    expect(says('Jutro przyjedzie do Pana nasz kurier.', { phrases })).toBe(true)
    expect(says('Kurier był. Jutro napiszę.', { phrases })).toBe(false)
  })

  it('takes a beginning with a star and a single form in quotes', () => {
    expect(says('Zgłoszę to reklamacyjnie.', { phrases: [phrase('reklamac*')] })).toBe(true)
    expect(says('Mam dla Pani kosz.', { phrases: [phrase('"mamy"')] })).toBe(false)
    expect(says('Mamy dla Pani kosz.', { phrases: [phrase('"mamy"')] })).toBe(true)
  })

  it('is not read in what others wrote', () => expect(says('> damy rabat\n\nSprawdzę.', {})).toBe(false))

  it('is found in a text made to delay it, whatever its gaps', () => {
    const phrases = [phrase(Array.from({ length: 30 }, () => 'a').join(' ') + ' rabat', { gap: 6 })]
    expect(says('a '.repeat(20_000), { phrases })).toBe(false)
  })

  it('whatever is written in it, breaks nothing and looks at no more than its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.integer({ min: 0, max: 6 }), (words, text, gap) => {
        expect(typeof says(text, { phrases: [phrase(words, { gap })] })).toBe('boolean')
      }),
    )
  })
})

describe('a firm’s own code', () => {
  it('fires where something was not said', () => {
    const rule = {
      when: 'not-said',
      phrases: [phrase('numer zgłoszenia')],
      customerSaid: [phrase('reklamacja')],
    } as const
    expect(says('Przyjmujemy reklamację.', rule, 'Chcę złożyć reklamację.')).toBe(true)
    expect(says('Numer Pana zgłoszenia to 12.', rule, 'Chcę złożyć reklamację.')).toBe(false)
    expect(says('Wysyłamy jutro.', rule, 'Kiedy paczka?')).toBe(false)
  })

  it('is silent beside what excuses it, and below its length', () => {
    expect(says('Damy Panu rabat, kierownik się zgodził.', { unless: [phrase('kierownik zgodzić')] })).toBe(false)
    expect(says('Damy rabat.', { atLeast: { characters: 100, messages: 0, minutes: 0 } })).toBe(false)
  })

  it('is kept only when every example does what it should', () => {
    expect(problemsOfRule(ownRule(), polish)).toEqual([])
    const examples = {
      fires: [{ text: 'Wyślemy jutro.', customer: '' }],
      silent: [{ text: 'Damy rabat.', customer: '' }],
    }
    expect(problemsOfRule(ownRule({ examples }), polish)).toEqual([
      { kind: 'example', of: 'fires', n: 0 },
      { kind: 'example', of: 'silent', n: 0 },
    ])
  })

  it('says what is wrong with it otherwise', () => {
    const kinds = (more: Partial<OwnRule>) => problemsOfRule(ownRule(more), polish).map(({ kind }) => kind)
    expect(kinds({ phrases: [] })).toContain('no-condition')
    expect(kinds({ unless: [phrase('?!')] })).toContain('empty-phrase')
    expect(kinds({ speaker: 'customer' })).toContain('customer-in-message')
    expect(kinds({ examples: { fires: [], silent: [] } })).toEqual(['no-example', 'no-example'])
    expect(kinds({ suggestion: 'damy mniejszy rabat' })).toEqual(['suggestion-fires'])
  })
})

describe('the guard with a firm’s own code', () => {
  const code: FindingCode = 'own:Rabat bez zgody'
  const withRule = (rule: OwnRule, setting = {}): Playbook => ({
    ...shop,
    guard: { ...shop.guard, own: [rule], codes: { [code]: { enabled: true, severity: 4, ...setting } } },
  })
  const found = (text: string, playbook: Playbook, more = {}) =>
    findingsIn(text, { playbook, after: ['klient: Kosz przyszedł pęknięty.'], ...more }).find(
      (one) => one.code === code,
    )

  it('marks the words, with the firm’s severity, sentence and correction', () => {
    const rule = ownRule({ suggestion: 'zapytam o rabat' })
    expect(found('Dobrze, damy Panu rabat.', withRule(rule))).toMatchObject({
      severity: 4,
      span: { start: 8, end: 23 },
      explanation: { pl: rule.explanation },
      suggestion: 'zapytam o rabat',
    })
  })
  it('looks only at whom, where and on what it was told to', () => {
    expect(found('Damy rabat.', withRule(ownRule({ speaker: 'assistant' })))).toBeUndefined()
    expect(found('Damy rabat.', withRule(ownRule(), { channels: ['email'] }))).toBeUndefined()
    expect(found('Damy rabat.', withRule(ownRule({ topics: ['invoice'] })))).toBeUndefined()
    expect(found('Damy rabat.', withRule(ownRule(), { enabled: false }))).toBeUndefined()
  })
})
