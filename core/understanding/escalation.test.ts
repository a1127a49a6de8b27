import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { riskiest } from './escalation-risk.ts'
import { findEscalation } from './signals.ts'

const quoted = (text: string): string | null => {
  const place = findEscalation(text, polish)
  return place === null ? null : text.slice(place.start, place.end)
}

describe('findEscalation', () => {
  it.each([
    'Zgłaszam sprawę do UOKiK.',
    'pojde z tym do rzecznika konsumentow',
    'Spotkamy się w sądzie',
    'mój prawnik się odezwie',
    'robie chargeback w banku',
    'To moje ostatnie zamówienie u Państwa, ostatni raz kupiłam u Was.',
    'przechodzę do konkurencji',
    'opiszę to na facebooku',
    'zgłoszę to do gazety',
    'Wystawię negatywną opinię.',
    'I will contact my lawyer',
    'Jutro dzwonię do programu interwencyjnego.',
    'Opowiem o tym w telewizji.',
    'Znam reportera z regionalnej stacji.',
    'Nagram rolkę o waszym serwisie.',
    'Film z tej naprawy wyląduje w sieci.',
    'Następnym razem idę do burmistrza.',
    'Poskarżę się w inspektoracie.',
    'Zawiadomię odpowiednie służby.',
    'Ciekawe, co na to powie rzecznik.',
    'oddajecie kaucje albo wieczorem to leci na tiktoku',
    'Jutro zobaczycie o sobie na forum.',
    'Będę ostrzegać innych przed wami.',
    'Świetnie. Do zobaczenia w sądzie.',
    'Я піду до суду',
  ])('hears the threat: %s', (text) => {
    expect(quoted(text)).not.toBeNull()
  })
  it.each([
    'Chcę anulować zamówienie.',
    'Mój adwokat potrzebuje teczki z ekoskóry.',
    'Czy sadzonki rosną w sadzie?',
    'Reklamuję nagłośnienie sceny.',
    'Zaświadczenie zaniosę jutro do urzędu gminy.',
    'Mieszkam na ulicy Burmistrza Kowala 3.',
    'Wasza promocja jest na facebooku do jutra, czy działa w sklepie?',
    'Zobaczyłam was na instagramie i chcę taki koc.',
    'Pracuję w sądzie i proszę o fakturę.',
    'Zobaczyłam was w telewizji i chcę patelnię.',
    'Przenoszę się do Gdańska, proszę zmienić adres.',
    'Wypowiadam umowę z końcem miesiąca.',
    'Czy są państwo na Facebooku?',
    'Gdzie jest moja paczka?',
    'Kupiłam drzewka do sadu.',
  ])('hears none: %s', (text) => {
    expect(quoted(text)).toBeNull()
  })
  it('quotes the words that threaten', () => {
    expect(quoted('Dzień dobry. Jutro zgłaszam to na policję.')).toBe('zgłaszam to na policję')
  })
})

describe('the risk of an open conversation', () => {
  const riskOf = (risk: number) => risk
  it('still speaks of a threat when the next message only asks something', () => {
    expect(riskiest([0.2, 0.9, 0.3], riskOf)).toBe(0.9)
  })
  it('speaks of the newest message once the earlier ones are far enough back', () => {
    expect(riskiest([0.9, 0.1, 0.1, 0.1, 0.5], riskOf)).toBe(0.5)
    expect(riskiest([], riskOf)).toBeUndefined()
  })
})
