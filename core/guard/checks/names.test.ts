import { describe, expect, it } from 'vitest'
import { codesIn, findingsIn } from '../testing/conversations.ts'

const of = (text: string, name: string, after: readonly string[] = []) =>
  codesIn(text, { name, after }).filter((code) => code.startsWith('wrong-'))
const suggestion = (text: string, name: string) => findingsIn(text, { name })[0]?.suggestion

describe('wrong-name', () => {
  it.each([
    ['Dzień dobry, Pani Ewo, paczka wyszła.', 'Alicja Dąb'],
    ['Panie Pawle, paczka wyszła.', 'Piotr Dąb'],
    ['Cześć Magda! Paczka wyszła.', 'Karolina'],
    ['Szanowny Panie Adamie,\npaczka wyszła.', 'Andrzej Lis'],
    ['Dzień dobry, Panie Krzystofie, paczka wyszła.', 'Krzysztof Lis'],
  ])('finds %s to %s', (text, name) => expect(of(text, name)).toContain('wrong-name'))

  it.each([
    ['Dzień dobry, Pani Alicjo, paczka wyszła.', 'Alicja Dąb'],
    ['Dzień dobry, Panie Kubo, paczka wyszła.', 'Jakub Lis'],
    ['Hej Kasiu! Paczka wyszła.', 'Katarzyna Lis'],
    ['Dzień dobry, Panie Doktorze, paczka wyszła.', 'Piotr Lis'],
    ['Dzień dobry, Pani Alicjo, sprawę prowadzi Pani Ewa z magazynu.', 'Alicja Dąb'],
    ['Dzień dobry, Panie Lis, paczka wyszła.', 'Piotr Lis'],
    ['Dzień dobry, Pani Alicjo. Pozdrawiam, Ewa', 'Alicja Dąb'],
    ['Dzień dobry, Pani Mariolo, paczka wyszła.', 'Mariola Lis'],
    ['Dzień dobry, Pani Oksano, paczka wyszła.', 'Oksana Melnyk'],
    ['Dzień dobry! Można, wystarczy przynieść kosz.', 'Alicja Dąb'],
    ['Dzień dobry! Jasne, kosz jest na miejscu.', 'Alicja Dąb'],
    ['Witam. Wolno, ale do piątku.', 'Alicja Dąb'],
    ['Hej! Adam, bot sklepu. Paczka wyszła.', 'Alicja Dąb'],
    ['Hej Alicja, paczka wyszła.', 'alicja.d'],
  ])('lets pass %s to %s', (text, name) => expect(of(text, name)).toEqual([]))

  it('still takes a name that is a word as well for a name', () =>
    expect(of('Dzień dobry! Kalino, paczka wyszła.', 'Alicja Dąb')).toContain('wrong-name'))
  it('goes by the customer’s signature where it differs from the account', () => {
    expect(of('Dzień dobry, Pani Ewo, paczka wyszła.', 'Jan Lis', ['klient: Gdzie paczka?\nEwa Lis'])).not.toContain(
      'wrong-name',
    )
  })
  it('offers the right form', () =>
    expect(suggestion('Panie Pawle, już sprawdzam.', 'Piotr Dąb')).toBe('Panie Piotrze'))
})

describe('wrong-vocative', () => {
  it.each([
    ['Dzień dobry, Panie Piotr, paczka wyszła.', 'Piotr Dąb', 'Panie Piotrze'],
    ['Szanowna Pani Joanna,\npaczka wyszła.', 'Joanna Dąb', 'Pani Joanno'],
    ['Panie Grzegorz, paczka wyszła.', 'Grzegorz Lis', 'Panie Grzegorzu'],
    ['Dzień dobry, Pani Annie, paczka wyszła.', 'Anna Lis', 'Pani Anno'],
  ])('finds %s', (text, name, right) => {
    const [finding] = findingsIn(text, { name })
    expect(finding).toMatchObject({ code: 'wrong-vocative', suggestion: right })
  })
  it('offers no right form of a wrong name', () => {
    const vocative = findingsIn('Panie Marek, paczka wyszła.', { name: 'Lidia Kurek' }).find(
      ({ code }) => code === 'wrong-vocative',
    )
    expect(vocative).toMatchObject({ suggestion: null })
  })
  it.each([
    ['Dzień dobry, Panie Piotrze, paczka wyszła.', 'Piotr Dąb'],
    ['Cześć Piotr! Paczka wyszła.', 'Piotr Dąb'],
    ['Dzień dobry, Panie Jerzy, paczka wyszła.', 'Jerzy Dąb'],
    ['Panie Zbyszko, paczka wyszła.', 'Zbyszko Dąb'],
    ['Dzień dobry, Pani Beatrycze, paczka wyszła.', 'Beatrycze Dąb'],
    ['Paczkę odebrał Pan Piotr z recepcji.', 'Ewa Dąb'],
  ])('lets pass %s', (text, name) => expect(of(text, name)).toEqual([]))
})

describe('wrong-grammatical-gender', () => {
  it.each([
    ['Dzień dobry, Pani Marku, paczka wyszła.', 'Marek Dąb'],
    ['Szanowny Panie,\npaczka wyszła.', 'Dorota Dąb'],
    ['Dziękuję, że zgłosiła Pani usterkę.', 'Tomasz Dąb'],
    ['Jak Pan zauważył, paczka wyszła wczoraj.', 'Dorota Dąb'],
    ['Hej! Widzę, że zamówiłeś kosz.', 'Dorota'],
    ['Przesłałem Panu fakturę.', 'Dorota Dąb'],
  ])('finds %s to %s', (text, name) => expect(of(text, name)).toContain('wrong-grammatical-gender'))

  it.each([
    ['Szanowna Pani,\npaczka wyszła.', 'Dorota Dąb'],
    ['Dziękuję, że zgłosił Pan usterkę.', 'Tomasz Dąb'],
    ['Paczkę odebrał Pan Nowak z ochrony, wszystko jest u Pani na recepcji.', 'Dorota Dąb'],
    ['Sprawę prowadzi Pani Ewa, odezwie się do Pana jutro.', 'Tomasz Dąb'],
    ['Czy może Pan/Pani podać numer?', 'Dorota Dąb'],
    ['Szanowni Państwo, paczka wyszła.', 'Dorota Dąb'],
    ['Dzień dobry, Panie Kubo, paczka wyszła.', 'Kuba Dąb'],
    ['Jak Pan zauważył, paczka wyszła.', 'Sasza Melnyk'],
  ])('lets pass %s to %s', (text, name) => expect(of(text, name)).toEqual([]))

  it('goes by how customers write of themselves where the name tells nothing', () => {
    expect(of('Dziękuję, że zgłosił Pan usterkę.', 'xyz123', ['klient: Zamówiłam kosz i nie dotarł.'])).toContain(
      'wrong-grammatical-gender',
    )
  })
  it('abstains where name and verbs disagree', () => {
    expect(of('Dziękuję, że zgłosił Pan usterkę.', 'Adam Lis', ['klient: Zamówiłam kosz z konta męża.'])).toEqual([])
  })
})
