import { describe, expect, it } from 'vitest'
import { articleOf, codesIn } from '../testing/conversations.ts'

const finds = (text: string, after: readonly string[] = []) =>
  codesIn(text, { after, name: 'Ewa Lipka' }).includes('data-leak')

describe('data-leak', () => {
  it.each([
    'W systemie widnieje PESEL 44051401359.',
    'Płatność kartą 4111 1111 1111 1111 przeszła.',
    'Przesyłkę odebrał pan Tadeusz Wilczek, tel. 602 111 222.',
    'Pomyłkowo wysłaliśmy ją do Janiny Kozioł, ul. Polna 4, Radom.',
    'Proszę pisać do klientki na halina.baran@gmail.com.',
    '[notatka wewn.: nie dawać rabatu]',
    'Klientka marudna, dać jej spokój.',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))

  it.each([
    'Kod produktu to 44051401358.',
    'Zamówienie 12345678901 jest w drodze.',
    'Kurier Jan Kowalski zadzwoni z numeru 600 700 800.',
    'Proszę pisać na biuro@sklep-wiklina.pl albo dzwonić pod 22 111 22 33.',
    'Pani Ewo, paczka jedzie na ul. Lipową 4.',
    'Kosz wyślemy w środę.\nTadeusz Wilczek\ntel. 602 111 222',
    'Na Pana prośbę dopisałem notatkę do zamówienia.',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))

  it('lets pass what the customer gave', () => {
    expect(
      finds('Potwierdzam adres męża: Adam Lipka, tel. 602 111 222.', [
        'klient: Odbierze mąż, Adam Lipka, tel. 602 111 222',
      ]),
    ).toBe(false)
  })
  it('finds words of an internal note', () => {
    const note = '(Ania: klientka zalega z płatnością od marca, nie przyznawać rabatu bez zgody)'
    expect(
      finds('Widzę, że klientka zalega z płatnością od marca, nie przyznawać rabatu.', [
        'klient: Czy dostanę rabat?',
        note,
      ]),
    ).toBe(true)
  })
  it('lets pass a contact that stands in an article', () => {
    const knowledge = [articleOf('iod', 'Inspektorem jest Halina Mak, tel. 600 100 200, h.mak@kancelaria.pl.')]
    expect(codesIn('Proszę pisać do Haliny Mak: h.mak@kancelaria.pl, tel. 600 100 200.', { knowledge })).not.toContain(
      'data-leak',
    )
  })
})
