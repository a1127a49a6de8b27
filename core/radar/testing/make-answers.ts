import type { Conversation } from '../../conversation/conversation.ts'
import type { Channel, ConversationId, CustomerId, Instant, MessageId } from '../../vocabulary/vocabulary.ts'

/** A matter on which a firm gives one fact, in the words of many. `{v}` stands for the value. */
interface Matter {
  readonly right: string
  readonly wrong: readonly string[]
  readonly questions: readonly string[]
  readonly answers: readonly string[]
}

/** Deterministic chance: the same seed makes the same answers. */
export function lotOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export const MATTERS: readonly Matter[] = [
  {
    right: '14 dni',
    wrong: ['30 dni', '7 dni', '10 dni'],
    questions: ['Ile mam czasu na zwrot?', 'Do kiedy mogę oddać zakupy?', 'Jak długo można zwracać towar?'],
    answers: [
      'Na zwrot towaru jest {v}.',
      'Towar można zwrócić w ciągu {v} od otrzymania przesyłki.',
      'Ma Pani {v} na zwrot zakupów.',
      'Zwrotu można dokonać w ciągu {v}.',
      'Przyjmujemy zwroty przez {v} od odbioru paczki.',
      'Czas na oddanie towaru to {v}.',
    ],
  },
  {
    right: '14,99 zł',
    wrong: ['19,99 zł', '12,90 zł', '16,49 zł'],
    questions: ['Ile kosztuje kurier?', 'Jaka jest cena wysyłki kurierem?', 'Ile zapłacę za kuriera?'],
    answers: [
      'Dostawa kurierem kosztuje {v}.',
      'Za przesyłkę kurierską płaci się {v}.',
      'Kurier to koszt {v}.',
      'Cena dostawy kurierem wynosi {v}.',
      'Wysyłka kurierem: {v}.',
      'Przesyłka kurierska jest za {v}.',
    ],
  },
  {
    right: '10,99 zł',
    wrong: ['8,99 zł', '13,99 zł'],
    questions: ['Ile kosztuje paczkomat?', 'Jaka jest opłata za paczkomat?', 'Ile za wysyłkę do automatu paczkowego?'],
    answers: [
      'Dostawa do paczkomatu kosztuje {v}.',
      'Paczkomat to {v}.',
      'Wysyłka do paczkomatu wynosi {v}.',
      'Za paczkomat płaci się {v}.',
      'Przesyłka do automatu paczkowego kosztuje {v}.',
      'Cena dostawy do paczkomatu to {v}.',
    ],
  },
  {
    right: '24 miesiące',
    wrong: ['12 miesięcy', '36 miesięcy'],
    questions: [
      'Jaka jest gwarancja na ekspres?',
      'Ile trwa gwarancja ekspresu?',
      'Na jak długo ekspres ma gwarancję?',
    ],
    answers: [
      'Gwarancja na ekspres trwa {v}.',
      'Ekspres ma {v} gwarancji.',
      'Na ekspresy dajemy {v} gwarancji.',
      'Okres gwarancji ekspresu to {v}.',
      'Producent ekspresu daje gwarancję na {v}.',
      'Gwarancja obejmuje ekspres przez {v}.',
    ],
  },
  {
    right: '200 zł',
    wrong: ['150 zł', '300 zł', '250 zł'],
    questions: [
      'Od jakiej kwoty dostawa jest darmowa?',
      'Kiedy wysyłka jest za darmo?',
      'Od ilu złotych nie płacę za dostawę?',
    ],
    answers: [
      'Darmowa dostawa jest od {v}.',
      'Od {v} wysyłamy za darmo.',
      'Dostawa jest bezpłatna przy zakupach od {v}.',
      'Próg darmowej dostawy to {v}.',
      'Za wysyłkę nie płaci się od {v}.',
      'Bezpłatna wysyłka obowiązuje od {v}.',
    ],
  },
  {
    right: '14 dni',
    wrong: ['21 dni', '30 dni', '7 dni'],
    questions: [
      'Ile trwa rozpatrzenie reklamacji?',
      'Kiedy dostanę odpowiedź na reklamację?',
      'Jak długo czeka się na decyzję w reklamacji?',
    ],
    answers: [
      'Reklamację rozpatrujemy w ciągu {v}.',
      'Na rozpatrzenie reklamacji mamy {v}.',
      'Odpowiedź na reklamację przychodzi w ciągu {v}.',
      'Decyzja w sprawie reklamacji zapada w ciągu {v}.',
      'Reklamacje rozpatrywane są do {v}.',
      'Czas rozpatrzenia reklamacji to {v}.',
    ],
  },
  {
    right: '5%',
    wrong: ['10%', '8%', '15%'],
    questions: [
      'Jaki rabat daje newsletter?',
      'Ile procent zniżki za zapis do newslettera?',
      'Czy jest zniżka za newsletter?',
    ],
    answers: [
      'Za zapis do newslettera dajemy {v} rabatu.',
      'Newsletter to {v} zniżki na pierwsze zakupy.',
      'Rabat za newsletter wynosi {v}.',
      'Po zapisaniu się do newslettera dostaje się {v} rabatu.',
      'Zniżka za subskrypcję newslettera to {v}.',
      'Osoby zapisane do newslettera mają {v} zniżki.',
    ],
  },
  {
    right: '12 miesięcy',
    wrong: ['6 miesięcy', '24 miesiące'],
    questions: [
      'Ile ważna jest karta podarunkowa?',
      'Do kiedy trzeba wykorzystać bon?',
      'Jak długo działa karta podarunkowa?',
    ],
    answers: [
      'Karta podarunkowa jest ważna {v}.',
      'Kartę podarunkową można wykorzystać przez {v}.',
      'Ważność karty podarunkowej to {v}.',
      'Karty podarunkowe działają {v} od zakupu.',
      'Na wykorzystanie karty podarunkowej jest {v}.',
      'Karta podarunkowa traci ważność po {v}.',
    ],
  },
  {
    right: '30 minut',
    wrong: ['45 minut', '60 minut', '20 minut'],
    questions: ['Ile trwa konsultacja z dietetykiem?', 'Jak długa jest wizyta u dietetyka?'],
    answers: [
      'Konsultacja z dietetykiem trwa {v}.',
      'Wizyta u dietetyka zajmuje {v}.',
      'Na konsultację dietetyczną przeznaczamy {v}.',
      'Spotkanie z dietetykiem to {v}.',
      'Dietetyk przyjmuje przez {v}.',
      'Czas konsultacji dietetyka: {v}.',
    ],
  },
  {
    right: '49 zł',
    wrong: ['59 zł', '39 zł', '69 zł'],
    questions: ['Ile kosztuje montaż lampy?', 'Jaka jest cena montażu?', 'Czy montujecie lampy i za ile?'],
    answers: [
      'Montaż lampy kosztuje {v}.',
      'Za montaż lampy bierzemy {v}.',
      'Cena montażu lampy to {v}.',
      'Zamontowanie lampy to koszt {v}.',
      'Usługa montażu lampy: {v}.',
      'Lampę montujemy za {v}.',
    ],
  },
  {
    right: '3 dni robocze',
    wrong: ['5 dni roboczych', '7 dni roboczych', '2 dni robocze'],
    questions: ['Kiedy wyjdzie faktura?', 'Ile czeka się na fakturę?', 'W jakim czasie wystawiacie faktury?'],
    answers: [
      'Fakturę wystawiamy w ciągu {v}.',
      'Na fakturę czeka się {v}.',
      'Faktura przychodzi mailem w ciągu {v}.',
      'Faktury wysyłamy w {v}.',
      'Wystawienie faktury zajmuje {v}.',
      'Czas oczekiwania na fakturę to {v}.',
    ],
  },
  {
    right: '100 zł',
    wrong: ['150 zł', '80 zł', '200 zł'],
    questions: ['Ile wynosi kaucja za rower?', 'Jaka jest kaucja przy wypożyczeniu roweru?'],
    answers: [
      'Kaucja za rower wynosi {v}.',
      'Przy wypożyczeniu roweru pobieramy kaucję {v}.',
      'Kaucja za wypożyczenie roweru to {v}.',
      'Za rower zostawia się {v} kaucji.',
      'Rower wypożyczamy za kaucją {v}.',
      'Wysokość kaucji za rower: {v}.',
    ],
  },
  {
    right: '7 dni',
    wrong: ['14 dni', '5 dni', '10 dni'],
    questions: ['Ile czasu paczka czeka w punkcie?', 'Jak długo mogę odebrać zamówienie w sklepie?'],
    answers: [
      'Zamówienie czeka w punkcie odbioru {v}.',
      'Na odbiór zamówienia w sklepie jest {v}.',
      'Punkt odbioru przechowuje paczkę {v}.',
      'Odebrać zamówienie w punkcie można przez {v}.',
      'Paczka w punkcie odbioru leży {v}.',
      'Czas na odbiór w punkcie to {v}.',
    ],
  },
  {
    right: '2 godziny',
    wrong: ['4 godziny', '24 godziny', '12 godzin'],
    questions: ['Do kiedy można odwołać wizytę?', 'Ile wcześniej trzeba odwołać rezerwację stolika?'],
    answers: [
      'Rezerwację stolika można odwołać najpóźniej {v} wcześniej.',
      'Odwołanie rezerwacji przyjmujemy do {v} przed czasem.',
      'Stolik odwołuje się co najmniej {v} wcześniej.',
      'Rezerwację trzeba odwołać {v} przed wizytą.',
      'Na odwołanie rezerwacji jest czas do {v} przed godziną rezerwacji.',
      'Prosimy odwołać rezerwację {v} wcześniej.',
    ],
  },
  {
    right: '250 zł',
    wrong: ['280 zł', '220 zł', '300 zł'],
    questions: ['Ile kosztuje serwis klimatyzacji?', 'Jaka cena za przegląd klimatyzacji?'],
    answers: [
      'Serwis klimatyzacji kosztuje {v}.',
      'Przegląd klimatyzacji to {v}.',
      'Za serwis klimatyzacji bierzemy {v}.',
      'Cena serwisu klimatyzacji wynosi {v}.',
      'Koszt przeglądu klimatyzacji: {v}.',
      'Serwisujemy klimatyzację za {v}.',
    ],
  },
  {
    right: '10 dni roboczych',
    wrong: ['14 dni roboczych', '21 dni roboczych', '5 dni roboczych'],
    questions: ['Ile robi się meble na wymiar?', 'Jaki jest czas realizacji szafy?'],
    answers: [
      'Szafę na wymiar robimy w {v}.',
      'Czas realizacji szafy na wymiar to {v}.',
      'Na szafę na wymiar czeka się {v}.',
      'Szafa na wymiar powstaje w {v}.',
      'Realizacja szafy zajmuje {v}.',
      'Szafy na wymiar są gotowe w {v}.',
    ],
  },
]

/** What holds for one customer only: no answer to anybody else. */
const OWN: readonly string[] = [
  'Zwrot {s} za Pani zamówienie nr ZP-{n} już zleciłam.',
  'Dopłata wyniesie {s}, wszystko jest w zamówieniu {n}.',
  'Odpiszę najpóźniej za {d} dni.',
  'Zapłaciła Pani {s} i tyle zwrócimy.',
  'Zostało Panu {d} dni na odebranie paczki.',
  'Razem z przesyłką to {s}.',
]

const GREETINGS = ['Dzień dobry. ', 'Witam, ', '', 'Dzień dobry, dziękuję za wiadomość. ', 'Dobry wieczór. ']
const CLOSINGS = [
  '',
  ' Pozdrawiam, Ania',
  ' W razie pytań proszę pisać.',
  ' Miłego dnia!',
  ' Czy mogę jeszcze w czymś pomóc?',
]
const PEOPLE = ['Ania', 'Marek', 'Zofia', 'Piotr', null] as const
const CHANNELS: readonly Channel[] = ['chat', 'email', 'facebook', 'phone']

export interface Made {
  readonly conversations: readonly Conversation[]
  /** Messages that give another value than the rest. */
  readonly planted: ReadonlySet<string>
}

/** `count` answers in as many conversations, one in `rarity` of those on a matter with a planted other value. */
export function makeAnswers(matters: readonly Matter[], count: number, rarity: number, seed: number): Made {
  const lot = lotOf(seed)
  const pick = <T>(items: readonly T[]): T => nth(items, Math.floor(lot() * items.length))
  const planted = new Set<string>()
  const conversations = Array.from({ length: count }, (_, n): Conversation => {
    const matter = nth(matters, n % matters.length)
    const isOwn = lot() < 0.25
    const isPlanted = !isOwn && lot() < 1 / rarity
    const message = `m${n}` as MessageId
    if (isPlanted) planted.add(message)
    const fact = pick(matter.answers).replace('{v}', isPlanted ? pick(matter.wrong) : matter.right)
    const own = pick(OWN)
      .replace('{s}', `${20 + Math.floor(lot() * 300)},${10 + Math.floor(lot() * 89)} zł`)
      .replace('{n}', String(10_000 + n))
      .replace('{d}', String(2 + Math.floor(lot() * 9)))
    const said = isOwn ? own : lot() < 0.2 ? `${fact} ${own}` : fact
    const at = (Date.UTC(2026, 10, 1) + n * 60_000) as Instant
    const base = { at, team: null, attachments: [], internal: false }
    const author = pick(PEOPLE)
    return {
      id: `r${n}` as ConversationId,
      channel: pick(CHANNELS),
      status: 'closed',
      language: 'pl',
      openedAt: at,
      closedAt: at,
      customer: { id: `k${n}` as CustomerId, name: null, email: null },
      messages: [
        { ...base, id: `q${n}` as MessageId, from: 'customer', author: null, text: pick(matter.questions) },
        {
          ...base,
          id: message,
          from: author === null ? 'assistant' : 'agent',
          author,
          text: pick(GREETINGS) + said + pick(CLOSINGS),
        },
      ],
      events: [],
      orders: [],
      category: null,
      cause: null,
      outcome: null,
    }
  })
  return { conversations, planted }
}

function nth<T>(items: readonly T[], n: number): T {
  const item = items.at(n)
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
