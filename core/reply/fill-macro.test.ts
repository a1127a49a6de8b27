import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import type { Order } from '../conversation/conversation.ts'
import type { CustomerId } from '../vocabulary/vocabulary.ts'
import { fieldsOf, fillMacro } from './reply.ts'

const order = (number: string, tracking: string | null = null): Order => ({
  number,
  placedAt: null,
  status: 'shipped',
  total: null,
  paid: null,
  tracking,
  lines: [],
})

function fill(text: string, name: string | null, orders: readonly Order[] = []) {
  const conversation = { customer: { id: 'k' as CustomerId, name, email: null }, orders }
  return fillMacro(
    { name: '', text },
    { conversation, firm: 'Kubki', consultant: 'Ola', casePage: 'https://kubki.pl/sprawa/k/1' },
    polish,
  )
}

describe('fillMacro', () => {
  it.each([
    ['Anna Kowalska', 'Pani Anno', 'Anno'],
    ['Marek Sowa', 'Panie Marku', 'Marku'],
    ['Grzegorz Brzęczyszczykiewicz', 'Panie Grzegorzu', 'Grzegorzu'],
  ])('addresses %s in the vocative', (name, address, vocative) => {
    expect(fill('Dzień dobry, {{zwrot}}! {{ Imię }},', name).text).toBe(`Dzień dobry, ${address}! ${vocative},`)
  })
  it('takes a field’s name with and without diacritics, in Polish and in English', () => {
    expect(fill('{{zamowienie}} {{Numer_zamówienia}} {{order}}', null, [order('Z-7')]).text).toBe('Z-7 Z-7 Z-7')
    expect(fill('{{firma}}: {{konsultant}} / {{consultant}}', null).text).toBe('Kubki: Ola / Ola')
  })
  it('names the page on which the customer sees where the matter stands', () => {
    expect(fill('Stan: {{strona sprawy}} {{case page}}', null).text).toBe(
      'Stan: https://kubki.pl/sprawa/k/1 https://kubki.pl/sprawa/k/1',
    )
  })
  it('leaves to the person what nobody can tell, and says what is left', () => {
    const text = 'Dzień dobry, {{zwrot}}! Zwrócimy {{kwota}} za {{zamówienie}}.'
    expect(fill(text, 'xX_bike_Xx', [order('1'), order('2')])).toEqual({
      text,
      unfilled: ['zwrot', 'kwota', 'zamówienie'],
    })
  })
  it('names a parcel only where there is one', () => {
    expect(fill('{{przesyłka}}', null, [order('1', '620'), order('2')]).text).toBe('620')
    expect(fill('{{przesyłka}}', null, [order('1')]).unfilled).toEqual(['przesyłka'])
  })
  it('does not read what a customer put into their name as a field', () => {
    expect(fill('{{klient}} pisze', '{{firma}} $& $1').text).toBe('{{firma}} $& $1 pisze')
  })
})

describe('fieldsOf', () => {
  it('names each field once and knows which are filled by hand', () => {
    expect(fieldsOf({ name: '', text: '{{zwrot}} {{kwota}} {{zwrot}} {data}' })).toEqual([
      { name: 'zwrot', field: 'address' },
      { name: 'kwota', field: null },
    ])
  })
})
