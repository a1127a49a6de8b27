import { describe, expect, it } from 'vitest'
import { polish } from '../testing/open-for-tests.ts'
import { findEntities } from './entities.ts'

const read = (text: string) => findEntities(text, polish).map(({ type, value }) => `${type}: ${value}`)

describe('findEntities', () => {
  it.each<[string, string[]]>([
    ['Nazywam się Agnieszka Wrona, czekam w Bydgoszczy.', ['person: Agnieszka Wrona', 'city: Bydgoszczy']],
    [
      'prosze zmienic adres na ul. Polna 7a/2, 30-001 Krakow',
      ['street: ul. Polna 7a/2', 'postcode: 30-001', 'city: Krakow'],
    ],
    ['Paczka miała być w Bielsku-Białej 14 lutego', ['city: Bielsku-Białej', 'date: 14 lutego']],
    ['Czy otworzycie sklep w Nowym Sączu albo pod Tarnowem?', ['city: Nowym Sączu', 'city: Tarnowem']],
    [
      'zamówienie nr 48812 za 349,90 zł opłaciłam 3 kwietnia',
      ['order-number: 48812', 'amount: 349,90 zł', 'date: 3 kwietnia'],
    ],
    ['Proszę oddzwonić: 601 22 33 44 w sprawie 7712', ['phone: 601 22 33 44']],
    ['Odbiorę w Jeleniej Górze albo w Białej Podlaskiej', ['city: Jeleniej Górze', 'city: Białej Podlaskiej']],
    ['mój numer to 601 223 344', ['phone: 601 223 344']],
    ['Umowa nr 55120/26 i klient 99120 to nie zamówienia', []],
    ['Rozmawiałem z panią Kowalską i z panem Nowakiem', ['person: Kowalską', 'person: Nowakiem']],
    ['Pani Magister poleciła krem', []],
    ['Dziękuję za pomoc.\nStanisława Gil-Nowicka', ['person: Stanisława Gil-Nowicka']],
    ['NIP PL5874473176', ['nip: 5874473176']],
    ['jestem z krakowa', ['city: krakowa']],
    ['To była góra pieniędzy, a police i piła leżą', []],
    ['konto jest na nazwisko Wrzosek, pisałem do p. Nowaka', ['person: Wrzosek', 'person: Nowaka']],
    ['Kurier Wieczorny nie dojechał na Sylwestra, a rozmiar 4X to nie data', []],
    ['Odbiór: Toruń, Szeroka 14, a biuro na Jana Pawła II', ['city: Toruń', 'street: Szeroka 14']],
    ['Nie sprzedaję na Kupującego, mieszkam na Krótkiej.', ['street: Krótkiej']],
    ['Uwaga: Kubiak Teresa, stary klient', ['person: Kubiak Teresa']],
    ['Lot 5.07 do Barcelony, rezerwacja XK3P9Q za $34.99', ['date: 5.07', 'city: Barcelony', 'amount: $34.99']],
    ['Замовлення 10229 до Вроцлава, Олена Коваль', ['order-number: 10229', 'city: Вроцлава', 'person: Олена Коваль']],
    ['w piątek, w marcu, wczoraj', []],
    ['dwieście złotych i 30 punktów', []],
    ['Ile kosztuje dostawa na Mazowsze i do Niemiec?', []],
    ['Ale Ola ma kota. Idę do sklepu. Marka mi znana.', ['person: Ola']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
