import { describe, expect, it } from 'vitest'
import type { Grosze } from '../../vocabulary/vocabulary.ts'
import { articleOf, codesIn, type Draft, shop } from '../testing/conversations.ts'

const has = (code: string, text: string, after: readonly string[], draft: Draft = {}) =>
  codesIn(text, { after, ...draft }).includes(code)

describe('inconsistent-answer', () => {
  const told = (answer: string) => ['klient: Co z moim koszem?', `Ania: ${answer}`, 'klient: A pokrywka?']
  it.each([
    ['Kosz wyszedł w poniedziałek.', 'Pokrywka jest w środku. Kosz wyślemy w piątek.'],
    ['Pokrywka jest gratis.', 'Za pokrywkę doliczymy 20 zł.'],
    ['Malowanie kosza trwa 5 dni.', 'Pokrywki nie malujemy. Malowanie kosza trwa 12 dni.'],
    ['Kosz jest gotowy.', 'Pokrywka leży obok. Kosz nie jest gotowy.'],
  ])('finds, after “%s”: %s', (before, text) => expect(has('inconsistent-answer', text, told(before))).toBe(true))
  it.each([
    ['Kosz wyszedł w poniedziałek.', 'Pokrywkę wyślemy w piątek.'],
    ['Pokrywka jest gratis.', 'Uchwyt kosztuje 20 zł.'],
    ['Malowanie kosza trwa 5 dni.', 'Malowanie pokrywki trwa 2 dni.'],
    ['Zarezerwowałabym kosz na wtorek.', 'Wycena pokrywki jest ważna do 27 maja.'],
    ['Malowanie kosza trwa 5 dni.', 'Przepraszam, wcześniej źle podałam: malowanie kosza trwa 12 dni.'],
  ])('lets pass, after “%s”: %s', (before, text) => expect(has('inconsistent-answer', text, told(before))).toBe(false))
})

describe('over-limit-concession in other words', () => {
  const playbook = { ...shop, limits: { discountPercent: 10, refund: 5_000 as Grosze } }
  const of = (text: string) => has('over-limit-concession', text, ['klient: Kosz przyszedł po miesiącu.'], { playbook })
  it.each([
    'Przepraszam, odejmę Panu 90 zł od rachunku.',
    'Przepraszam, następny kosz policzę Panu za pół ceny.',
    'Na pocieszenie zwracam 80 zł z ceny.',
  ])('finds: %s', (text) => expect(of(text)).toBe(true))
  it.each([
    'Promocja 20% obowiązuje do końca maja.',
    'Przepraszam, różnicę 90 zł oddamy jutro.',
    'Niestety nie mogę dać 20% rabatu.',
  ])('lets pass: %s', (text) => expect(of(text)).toBe(false))
})

describe('unsupported-claim beyond figures', () => {
  const knowledge = [articleOf('malowanie', 'Kosze malujemy farbą wodną. Malowanie trwa 5 dni.')]
  const of = (text: string) =>
    has('unsupported-claim', text, ['klient: Ile trwa malowanie?'], { knowledge, from: 'assistant' })
  it('finds a statement that no article holds', () =>
    expect(of('Tu bot. Malowanie trwa 5 dni. Pędzle robimy z włosia borsuka.')).toBe(true))
  it.each([
    'Tu bot. Malowanie trwa 5 dni.',
    'Tu bot. Kosze malujemy farbą wodną, trwa to 5 dni.',
    'Tu bot. Przekazuję pytanie do pracowni, odpowie dzisiaj.',
  ])('lets pass: %s', (text) => expect(of(text)).toBe(false))
})
