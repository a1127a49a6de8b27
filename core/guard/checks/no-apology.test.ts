import { describe, expect, it } from 'vitest'
import { codesIn } from '../testing/conversations.ts'

const finds = (text: string) =>
  codesIn(text, { after: ['klient: Dzień dobry, co się stało z moim zamówieniem?'] }).includes('no-apology')

describe('no-apology', () => {
  it.each([
    'Zasłony pomyliliśmy przy pakowaniu. Właściwe wyślemy w poniedziałek.',
    'Nikt u nas nie wpisał wizyty do grafiku. Nowy termin to czwartek o 8.',
    'Naliczyliśmy jeden nocleg za dużo, pieniądze wrócą w 3 dni.',
    'Mechanik założył niewłaściwy filtr, proszę podjechać w środę.',
    'Mieliśmy odpisać we wtorek i tego nie zrobiliśmy. Decyzja zapadnie jutro.',
    'To było niedopatrzenie sekretariatu, lekcję odrobimy w sobotę.',
    'Bilet został sprzedany podwójnie, zwrot zrobimy jutro.',
    'Po naszej aktualizacji zniknął dostęp do kursu, przywrócimy go do 17.',
    'Rzeczywiście kurier wydał paczkę sąsiadowi, choć była do rąk własnych. Odbierzemy ją dziś.',
    'Nasz uczeń zahaczył drzwi wózkiem, lakiernik zrobi je w poniedziałek.',
    'Padł nam piec i hydraulik dojechał dopiero dziś. Oddamy 20% ceny.',
    'We charged your card twice by mistake. The refund will arrive by Friday.',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))
  it.each([
    'Głupio nam, zasłony pomyliliśmy przy pakowaniu. Właściwe wyślemy w poniedziałek.',
    'Bardzo nam przykro, mechanik założył niewłaściwy filtr.',
    'Jeśli pomyliliśmy rozmiar, wymienimy go od ręki.',
    'Jeszcze nie wysłaliśmy, paczka wyjdzie dziś po 16.',
    'Dwa razy dzwoniliśmy do kuriera, paczka będzie jutro.',
    'Paczka została uszkodzona w transporcie, nową wyślemy jutro.',
    'Błąd w nazwisku poprawimy aneksem, proszę podpisać go w oddziale.',
    'Wizytę przenieśliśmy na inny termin, tak jak Pan prosił.',
    'Na Pana prośbę zablokowaliśmy kartę i skasowaliśmy konto.',
    'Konto zablokował system po trzech błędnych hasłach, odblokuje je Pan w oddziale.',
    'Żadnej awarii u nas nie odnotowaliśmy, proszę sprawdzić router.',
    'Rzeczywiście kurier był u Pana w południe i zostawił awizo.',
    'Zamówienie opłacono podwójnie, drugą wpłatę oddamy jutro.',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))
})

describe('a fault that the customer names and the firm puts right', () => {
  const finds = (customer: string, text: string) =>
    codesIn(text, { after: [`klient: ${customer}`] }).includes('no-apology')
  it('finds a remedy without a word of regret', () =>
    expect(finds('Przysłaliście inny kolor niż na zdjęciu.', 'Właściwy kosz wyślemy jutro.')).toBe(true))
  it.each([
    ['Na czacie powiedziano mi, że otwarte do 17:00, i odbiłam się od drzwi.', 'W soboty zamykamy o 13:00.'],
    ['Przez waszą awarię zniknęły mi punkty.', 'Punkty przywrócimy do piątku.'],
    ['Umawialiśmy się na 8, jest 10 i nikogo nie ma.', 'Będę za kwadrans.'],
  ])('finds “%s” answered by “%s” alone', (customer, text) => expect(finds(customer, text)).toBe(true))
  it('lets pass what was said sorry for before', () =>
    expect(
      codesIn('Pomyliliśmy sortownie, kosz dotrze jutro.', {
        after: ['klient: Gdzie kosz?', 'Ania: Przepraszam za opóźnienie, szukam kosza.', 'klient: dziękuję, czekam'],
      }),
    ).not.toContain('no-apology'))
  it('finds a lesson called off at the last hour', () =>
    expect(finds('Zajęcia odwołaliście godzinę przed.', 'Zajęcia przenieśliśmy na sobotę.')).toBe(true))
  it.each([
    ['Przysłaliście inny kolor niż na zdjęciu.', 'Przepraszam, właściwy kosz wyślemy jutro.'],
    ['Przysłaliście inny kolor niż na zdjęciu.', 'Sprawdzę w magazynie i odpiszę do 15.'],
    ['Kosz pękł w podróży.', 'Nowy kosz wyślemy jutro.'],
    ['Powiedziano mi, że kosz będzie o 15.', 'Tak, kosz będzie o 15.'],
  ])('lets pass “%s” answered by “%s”', (customer, text) => expect(finds(customer, text)).toBe(false))
})
