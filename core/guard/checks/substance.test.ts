import { describe, expect, it } from 'vitest'
import type { CustomerId, Grosze, Instant } from '../../vocabulary/vocabulary.ts'
import { articleOf, codesIn, type Draft, shop } from '../testing/conversations.ts'

const has = (code: string, text: string, customer: string, draft: Draft = {}) =>
  codesIn(text, { after: [`klient: ${customer}`], ...draft }).includes(code)

describe('no-apology', () => {
  it.each([
    'Magazyn pomylił etykiety, właściwy kosz wyślemy jutro.',
    'Zapomnieliśmy dołożyć pokrywkę, dosyłamy ją dziś.',
    'Omyłkowo naliczyliśmy opłatę dwa razy, oddamy ją w środę.',
  ])('finds: %s', (text) => expect(has('no-apology', text, 'Przyszedł zły kosz.')).toBe(true))
  it.each([
    'Magazyn pomylił etykiety, przepraszamy. Właściwy kosz wyślemy jutro.',
    'Zapomnieliśmy o pokrywce, głupio mi. Dosyłamy ją dziś.',
    'Kosz wyślemy jutro.',
    'Jeśli pomyliliśmy rozmiar, wymienimy kosz.',
  ])('lets pass: %s', (text) => expect(has('no-apology', text, 'Przyszedł zły kosz.')).toBe(false))
})

describe('missing-next-step', () => {
  it.each(['Rzeczywiście, kosz jest pęknięty.', 'Przykro nam z powodu uszkodzenia.', 'Proszę cierpliwie czekać.'])(
    'finds: %s',
    (text) => expect(has('missing-next-step', text, 'Kosz przyszedł uszkodzony.')).toBe(true),
  )
  it.each([
    'Przykro nam, nowy kosz wyślemy jutro.',
    'Przykro nam. Proszę przesłać zdjęcie.',
    'Reklamację przekazałam do pracowni.',
    'Czy pałąk jest cały?',
    'Kurier odbierze uszkodzony kosz.',
    'Reklamacja została zarejestrowana pod numerem 12.',
  ])('lets pass: %s', (text) => expect(has('missing-next-step', text, 'Kosz przyszedł uszkodzony.')).toBe(false))
  it('asks for none where nothing is open', () =>
    expect(has('missing-next-step', 'Tak, kosz jest z wikliny.', 'Czy kosz jest z wikliny?')).toBe(false))
})

describe('too-general', () => {
  const question = 'Ile trwa malowanie kosza i czy mogę wybrać odcień?'
  it.each([
    'Dziękujemy za zainteresowanie. Każdy kosz malujemy z najwyższą starannością. Zapraszamy po szczegóły.',
    'Dokładamy wszelkich starań, aby klienci byli zadowoleni.',
  ])('finds: %s', (text) => expect(has('too-general', text, question)).toBe(true))
  it.each([
    'Oczywiście może Pan wybrać odcień, malujemy z najwyższą starannością.',
    'Malowanie trwa 5 dni, odcień wybiera Pan z palety.',
    'Dziękujemy za zainteresowanie. Sprawdzę w pracowni i odpiszę.',
  ])('lets pass: %s', (text) => expect(has('too-general', text, question)).toBe(false))
})

describe('irrelevant-reply', () => {
  it.each([
    ['Kosz przyszedł pęknięty.', 'Dziękujemy za opinię o naszych koszach, każda jest dla nas ważna!'],
    ['Ile kosztuje pokrywka?', 'Dziękujemy za zakup, zachęcamy do wystawienia oceny.'],
    ['Dziękuję za piękny kosz!', 'Pana zgłoszenie zostało przyjęte i będzie rozpatrzone w kolejności.'],
  ])('finds “%s” answered by “%s”', (customer, text) => expect(has('irrelevant-reply', text, customer)).toBe(true))
  it.each([
    ['Dziękuję za piękny kosz!', 'Dziękujemy za opinię, każda nas cieszy!'],
    ['Kosz przyszedł pęknięty.', 'Dziękujemy za zakup i przepraszamy, nowy kosz wyślemy jutro.'],
    ['Chcę zgłosić reklamację kosza.', 'Pana zgłoszenie zostało przyjęte i będzie rozpatrzone w kolejności.'],
    ['Dziękuję za kosz, ale pokrywka pękła.', 'Pana zgłoszenie zostało przyjęte i będzie rozpatrzone w kolejności.'],
  ])('lets pass “%s” answered by “%s”', (customer, text) => expect(has('irrelevant-reply', text, customer)).toBe(false))
})

describe('template-reply', () => {
  const TEXT = 'Dziękujemy za kontakt z naszym sklepem. Zgłoszenie trafiło do odpowiedniego zespołu i czeka w kolejce.'
  const sent = (...customers: readonly string[]) =>
    customers.map((customer) => ({ at: 0 as Instant, customer: customer as CustomerId, text: TEXT }))
  it('finds a text that two others got', () =>
    expect(has('template-reply', TEXT, 'Gdzie kosz?', { recentReplies: sent('k7', 'k8') })).toBe(true))
  it('lets pass what only this customer got, or one other', () => {
    expect(has('template-reply', TEXT, 'Gdzie kosz?', { recentReplies: sent('k1', 'k1', 'k7') })).toBe(false)
  })
  it('lets pass an approved macro', () => {
    const playbook = { ...shop, macros: [{ name: 'kolejka', text: TEXT }] }
    expect(has('template-reply', TEXT, 'Gdzie kosz?', { recentReplies: sent('k7', 'k8'), playbook })).toBe(false)
  })
})

describe('missing-personalisation', () => {
  const customer = 'Dzień dobry, kupuję u Państwa od 5 lat. Czy koszyk jest znów dostępny?'
  it('finds a letter to nobody', () =>
    expect(has('missing-personalisation', 'Witam. Koszyk jest dostępny od poniedziałku.', customer)).toBe(true))
  it.each([
    'Dzień dobry, Panie Marku, koszyk jest dostępny.',
    'Dzień dobry, miło znów Pana widzieć. Koszyk jest dostępny.',
  ])('lets pass: %s', (text) => expect(has('missing-personalisation', text, customer)).toBe(false))
  it('asks for no name in what a machine says before a person takes over', () =>
    expect(
      has('missing-personalisation', 'Tu bot. Przekazuję rozmowę konsultantowi.', customer, { from: 'assistant' }),
    ).toBe(false))
  it('takes a number of times for no history', () =>
    expect(has('missing-personalisation', 'Witam. Tak, można.', 'Czy mogę zapłacić kartą dwa razy?')).toBe(false))
  it('lets pass where no history is known', () =>
    expect(has('missing-personalisation', 'Witam. Koszyk jest dostępny.', 'Czy koszyk jest dostępny?')).toBe(false))
})

describe('spelling', () => {
  it.each([
    'Dziekujemy za wiadomość, kosz jedzie.',
    'Paczke nadaliśmy wczoraj.',
    'Kosz jest jest gotowy.',
    'Prosimy o cierpliwosc, kurier jedzie.',
    'Kosz napewno dotrze jutro.',
    'Bez pokrywki nie da rady da rady.',
    'Dzien dobry, kosz potrzebóje troche swiatła i wody, wiec stoi przy oknie, a lampe napewno dołożymy jutro.',
  ])('finds: %s', (text) => expect(has('spelling', text, 'Kiedy kosz?')).toBe(true))
  it.each([
    'Kosz Zośka z serii Natur jedzie paczkomatem InPost.',
    'Sprawdziłem w CRM-ie, RODO nas obowiązuje.',
    'Pozdrawiam\nZenobia Wrzeszczykiewicz',
    'Heeej, kosz jedzie!',
    'Hejo, kosz jedzie!',
    'Bardzo, bardzo dziękujemy.',
    'Proszę wpisać kod WIKLINA10 na stronie sklep-wiklina.pl/koszyk.',
  ])('lets pass: %s', (text) => expect(has('spelling', text, 'Kiedy kosz?')).toBe(false))
  it('offers the right word', () => expect(has('spelling', 'Kurjer już jedzie.', 'Kiedy kosz?')).toBe(true))
  it('remarks once on a reply written without Polish marks', () =>
    expect(
      has(
        'spelling',
        'Dzien dobry, prosze przyniesc zlamany kosz, naprawimy go jeszcze w tym tygodniu, dziekuje.',
        'Kiedy kosz?',
      ),
    ).toBe(true))
})

describe('wrong-reference', () => {
  const orders = [
    {
      number: 'WK-20315',
      placedAt: null,
      status: 'paid',
      total: 24_900 as Grosze,
      paid: 24_900 as Grosze,
      tracking: '620012345678901234567890',
      lines: [],
    },
  ]
  const of = (text: string) => {
    const conversation = {
      id: 'r',
      channel: 'chat',
      status: 'open',
      language: null,
      openedAt: 0,
      closedAt: null,
      customer: { id: 'k', name: null, email: null },
      messages: [],
      events: [],
      orders,
      category: null,
      cause: null,
      outcome: null,
    }
    return codesIn(text, { conversation: conversation as unknown as NonNullable<Draft['conversation']> }).includes(
      'wrong-reference',
    )
  }
  it.each([
    'Zamówienie WK-20351 wyszło.',
    'Oddamy 294 zł za anulowane zamówienie.',
    'Numer przesyłki: 620012345678901234567809.',
  ])('finds: %s', (text) => expect(of(text)).toBe(true))
  it.each([
    'Zamówienie WK-20315 wyszło.',
    'Numer przesyłki: 620012345678901234567890.',
    'Reklamacja REK-77 przyjęta.',
    'Oddamy 249 zł.',
    'Dwa takie kosze to 498 zł.',
  ])('lets pass: %s', (text) => expect(of(text)).toBe(false))

  it.each(['Zamówienie WK-70188 wyszło w piątek.', 'Widzę WK-70188, kurier ma je dziś.'])(
    'finds another order than the one that was asked about: %s',
    (text) => expect(has('wrong-reference', text, 'Gdzie jest moje WK-20315?')).toBe(true),
  )
  it.each([
    'WK-20315 wyszło w piątek razem z WK-70188.',
    'Nowe zamówienie ma numer WK-70188.',
    'Reklamację zapisałam pod numerem WK-70188.',
  ])('lets pass a number beside it or a new one: %s', (text) =>
    expect(has('wrong-reference', text, 'Gdzie jest moje WK-20315?')).toBe(false),
  )
})

describe('over-limit-concession', () => {
  const playbook = { ...shop, limits: { discountPercent: 10, refund: 5_000 as Grosze } }
  it.each([
    'Dam Panu 25% rabatu na następne zakupy.',
    'W ramach przeprosin przyznajemy bon na 120 zł.',
    'Wypłacimy 300 zł rekompensaty.',
  ])('finds: %s', (text) => expect(has('over-limit-concession', text, 'Kosz się spóźnił.', { playbook })).toBe(true))
  it.each([
    'Dam Panu 10% rabatu.',
    'W ramach przeprosin przyznajemy bon na 30 zł.',
    'Zwrócimy całe 249 zł za uszkodzony kosz.',
    'W 80% przypadków kosz dochodzi nazajutrz.',
  ])('lets pass: %s', (text) =>
    expect(has('over-limit-concession', text, 'Kosz się spóźnił.', { playbook })).toBe(false),
  )
  it('lets pass a discount that an article gives', () => {
    const knowledge = [articleOf('rabaty', 'Przy zakupie 3 koszy rabat wynosi 20%.')]
    expect(
      has('over-limit-concession', 'Przy trzech koszach rabat to 20%.', 'Jest rabat?', { playbook, knowledge }),
    ).toBe(false)
  })
})
