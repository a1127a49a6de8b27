import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { models } from './testing/models-for-tests.ts'
import { understand } from './understanding.ts'

const meaning = (text: string) => understand(text, models, polish)

describe('understand', () => {
  it('names what the customer wants, with and without diacritics', () => {
    expect(meaning('Gdzie jest moja przesyłka?').topic?.name).toBe('order-status')
    expect(meaning('nie moge sie zalogowac na konto').topic?.name).toBe('account-access')
    expect(meaning('Proszę o fakturę na firmę').topic?.name).toBe('invoice')
  })
  it('abstains where the message says too little', () => {
    expect(meaning('').topic).toBeNull()
  })
  it('finds each question', () => {
    const text = 'Dzień dobry. Kiedy dojdzie paczka i ile kosztuje zwrot? Czekam.'
    expect(meaning(text).questions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kiedy dojdzie paczka',
      'ile kosztuje zwrot?',
    ])
  })
  it('hears a threat and raises the risk', () => {
    const calm = meaning('Proszę o numer przesyłki.')
    const angry = meaning('Jeśli jutro nie oddacie pieniędzy, zgłaszam sprawę do UOKiK!')
    expect(angry.signals.escalation).not.toBeNull()
    expect(angry.escalationRisk).toBeGreaterThan(calm.escalationRisk + 0.5)
    expect(angry.riskReasons[0]).toBe('threat')
  })
})
