import { describe, expect, it } from 'vitest'
import { articleOf, codesIn, findingsIn } from '../testing/conversations.ts'

const knowledge = [
  articleOf(
    'pracownia',
    'Pracownia mieści się przy ul. Bednarska 8 w Radomiu. Sobota: 10:00–14:00. Warsztaty w pracowni zaczynają się w sobotę o 11:00. Kosz z wystawy można odłożyć na 24 godziny.',
  ),
  articleOf(
    'nadpłaty',
    'Podwójne pobranie oddajemy w ciągu 3 dni roboczych. Pieniądze za zwrot wracają na kartę w ciągu 5 dni roboczych. Przy zwrocie części zamówienia nie oddajemy kosztu dostawy. Gdy towar jest z wystawy, nie oddajemy pieniędzy bez numeru zamówienia.',
  ),
  articleOf(
    'zwroty',
    'Na zwrot jest 30 dni od odbioru. Pieniądze oddajemy w 5 dni roboczych. Koszy malowanych na zamówienie nie przyjmujemy z powrotem.',
  ),
  articleOf(
    'dostawa',
    'Kurier kosztuje 16 zł, paczkomat 12 zł, od 200 zł dostawa jest bezpłatna. Paczki nadajemy do godziny 12:00.',
  ),
  articleOf('bukiety', 'Bukiety zamówione do 12:00 dowozimy tego samego dnia.'),
  articleOf('bilety', 'Bilety można zwrócić do 7 dni przed koncertem, oddajemy 90% ceny.'),
  articleOf(
    'gwarancja',
    'Gwarancja na kosze trwa 24 miesiące, na meble ogrodowe 36 miesięcy. Rabat dla stałych klientów wynosi 8%.',
  ),
]
const finds = (text: string, customer = 'Dzień dobry, mam pytanie.') =>
  codesIn(text, { knowledge, after: [`klient: ${customer}`] }).includes('contradicts-knowledge')

describe('contradicts-knowledge', () => {
  it.each([
    'Na zwrot ma Pan 20 dni od odbioru.',
    'Kurier kosztuje 19 zł.',
    'Dostawa do paczkomatu kosztuje 16 zł.',
    'Gwarancja na meble ogrodowe trwa 24 miesiące.',
    'Rabat dla stałych klientów wynosi 15%.',
    'Przy zamówieniu za 150 zł dostawa jest bezpłatna.',
    'Pieniądze oddajemy w 10 dni roboczych.',
    'Zapraszamy na ul. Bednarską 14 w Radomiu.',
    'W sobotę jesteśmy do 16:00.',
    'Kosze malowane na zamówienie przyjmujemy z powrotem.',
    'W sobotę przyjmujemy do 16:00.',
    'Przy zamówieniu o 15:00 bukiet dowieziemy jeszcze dziś.',
    'Bilety może Pan zwrócić, oddajemy całość ceny.',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))

  it.each([
    'Na zwrot ma Pan 30 dni od odbioru.',
    'Przy zamówieniu o 11:00 bukiet dowieziemy jeszcze dziś.',
    'Bukiet wyjechał i dotrze dziś do 17:30.',
    'Bilety może Pan zwrócić, oddajemy 90% ceny.',
    'Kurier kosztuje 16 zł, a paczkomat 12 zł.',
    'Gwarancja na kosze to 24 miesiące.',
    'Przy zamówieniu za 250 zł dostawa jest bezpłatna.',
    'Trzy przesyłki kurierem to razem 48 zł.',
    'Oddzwonię w ciągu 10 minut.',
    'Kosz ma 40 cm wysokości.',
    'Pieniądze oddamy w ciągu 5 dni roboczych.',
    'Koszy malowanych na zamówienie niestety nie przyjmujemy z powrotem.',
    'Ustawa daje 14 dni na odstąpienie od umowy, u nas na zwrot jest 30 dni.',
    'Czy zamawiał Pan kuriera za 19 zł?',
    'Paczkę ze zwrotem trzeba nadać w ciągu 14 dni od zgłoszenia.',
    'Zapraszamy na ul. Bednarską 8 w Radomiu.',
    'Pracownia jest w sobotę czynna do 14:00.',
    'Kosz może być za dwa tygodnie, od ręki nie.',
    'Nadpłatę za podwójne pobranie oddamy na kartę w ciągu 3 dni roboczych.',
    'Dziś już nie: paczki nadajemy do godziny 12:00.',
    'Kosz pomalujemy w 5, 7 lub 10 dni.',
    'Bez faktury, oddajemy pieniądze na podstawie numeru zamówienia.',
    'Przy zwrocie całego zamówienia oddajemy koszt dostawy.',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))

  it('does not count the customer’s own numbers', () => {
    expect(finds('Przy koszu za 95 zł kurier kosztuje 16 zł.', 'Kosz kosztuje 95 zł, ile za kuriera?')).toBe(false)
  })
  it('puts the article’s value in place of the wrong one', () => {
    const finding = findingsIn('Na zwrot ma Pan 20 dni od odbioru.', { knowledge }).find(
      ({ code }) => code === 'contradicts-knowledge',
    )
    expect(finding).toMatchObject({ suggestion: '30 dni', source: 'zwroty', span: { start: 16, end: 22 } })
  })
  it('lets an article be quoted, a row of its table too', () => {
    const table = articleOf(
      'dostawa',
      '| Sposób | Koszt | Darmowa dostawa |\n|---|---|---|\n| Kurier | 15,90 zł | od 199 zł |',
    )
    const text = 'Kurier – Koszt: 15,90 zł; Darmowa dostawa: od 199 zł.'
    const codes = codesIn(text, { knowledge: [table], after: ['klient: Ile kosztuje kurier?'] })
    expect(codes).not.toContain('contradicts-knowledge')
  })
})

describe('what an article gives on a condition, or not to everybody', () => {
  const house = [
    articleOf(
      'pobyt',
      'Pies może mieszkać z gośćmi za 30 zł za dobę, kotów nie przyjmujemy. Sauna działa od 17:00 do 21:00, tylko w weekendy.',
    ),
    articleOf(
      'płatność',
      'Przelew tylko dla firm. Śniadanie kosztuje 45 zł, dzieci do 3 lat jedzą bezpłatnie. Klucze wydajemy tylko osobiście.',
    ),
    articleOf(
      'umowa',
      'Umowa ma miesięczny okres wypowiedzenia. Grupa liczy najwyżej 8 osób. Podręcznik nie jest w cenie.',
    ),
  ]
  const finds = (customer: string, text: string) =>
    codesIn(text, { knowledge: house, after: [`klient: ${customer}`] }).includes('contradicts-knowledge')
  it.each([
    ['Czy mogę przyjechać z kotem?', 'Oczywiście, kot może mieszkać z Państwem za 30 zł za dobę.'],
    ['Sauna we wtorek wchodzi w grę?', 'Tak, sauna działa codziennie od 17:00 do 21:00.'],
    ['Mogę zapłacić przelewem? Nie mam firmy.', 'Oczywiście, przelew na 14 dni.'],
    ['Czy klucze odbierze ktoś inny?', 'Tak, klucze może odebrać żona z upoważnieniem.'],
    ['Ile trwa wypowiedzenie?', 'Umowę rozwiążemy po trzech miesiącach od wypowiedzenia.'],
    ['Ile osób liczy grupa?', 'Grupa liczy nie więcej niż dwanaście osób.'],
    ['Czy podręcznik jest w cenie?', 'Tak, podręcznik dostanie Pan w cenie kursu.'],
  ])('finds “%s” answered by “%s”', (customer, text) => expect(finds(customer, text)).toBe(true))
  it.each([
    ['Czy mogę przyjechać z psem?', 'Oczywiście, pies może mieszkać z Państwem za 30 zł za dobę.'],
    ['Sauna w sobotę wchodzi w grę?', 'Tak, sauna działa w weekendy od 17:00 do 21:00.'],
    ['Mogę zapłacić przelewem? Mam firmę.', 'Oczywiście, przelew na 14 dni.'],
    ['Mogę zapłacić przelewem? Nie mam firmy.', 'Niestety przelew jest tylko dla firm, zapraszam z kartą.'],
    ['Mam dwulatka i sześciolatkę, ile zapłacę za śniadanie?', 'Za córkę 45 zł, maluch je u nas bezpłatnie.'],
    ['Kto odbierze klucze?', 'Klucze wydajemy tylko osobiście, żona może poczekać w aucie.'],
    ['Ile trwa wypowiedzenie?', 'Umowę rozwiążemy po miesiącu od wypowiedzenia.'],
  ])('lets pass “%s” answered by “%s”', (customer, text) => expect(finds(customer, text)).toBe(false))
})
