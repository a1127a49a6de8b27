import { describe, expect, it } from 'vitest'
import type { Sector } from '../../vocabulary/vocabulary.ts'
import { findingsIn, shop } from '../testing/conversations.ts'

const law = (text: string, sector: Sector | null) => {
  const playbook = { ...shop, firm: { ...shop.firm, sector } }
  return findingsIn(text, { playbook }).find(({ code }) => code === 'legal-misinformation')?.source ?? null
}

describe('law of one trade', () => {
  it.each([
    ['pharmacy', 'Wadliwych leków niestety nie przyjmujemy z powrotem.', /farmaceutyczn/],
    ['pharmacy', 'Reklamacji leków nie uznajemy.', /farmaceutyczn/],
    ['food', 'Reklamację żywności trzeba zgłosić w ciągu 3 dni od zakupu.', /2014/],
    ['telecom', 'Na reklamację usługi telekomunikacyjnej odpowiadamy w 60 dni.', /PKE/],
  ] as const)('holds a firm of the trade %s to it: %s', (sector, text, source) =>
    expect(law(text, sector)).toMatch(source),
  )

  it.each([
    ['pharmacy', 'Leki z wadą jakościową przyjmujemy z powrotem.'],
    ['food', 'Reklamację żywności rozpatrzymy w ciągu 3 dni.'],
  ] as const)('finds nothing in what is right there, %s: %s', (sector, text) => expect(law(text, sector)).toBeNull())

  it('leaves a firm that has not said its trade as it was, and holds other trades to their own', () => {
    const telecom = 'Na reklamację usługi telekomunikacyjnej odpowiadamy w 60 dni.'
    expect(law(telecom, null)).toMatch(/PKE/)
    expect(law(telecom, 'food') ?? '').not.toMatch(/PKE/)
    expect(law('Wadliwych leków niestety nie przyjmujemy z powrotem.', null) ?? '').not.toMatch(/farmaceutyczn/)
  })

  it('holds every trade to what holds for everybody', () => {
    for (const sector of ['pharmacy', 'food', 'finance', null] as const)
      expect(law('Za rozpatrzenie reklamacji pobieramy 50 zł.', sector)).not.toBeNull()
  })
})
