import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { conversation, conversationSummary, finding, message, turn } from '../../contract/http/conversations.ts'
import { MAREK, OLA } from './fake-people.ts'

export type Conversation = z.output<typeof conversation>
type Summary = z.output<typeof conversationSummary>
type Message = z.output<typeof message>
type Turn = z.output<typeof turn>
export type Finding = z.output<typeof finding>

const MINUTE = 60_000
const now = Date.now()
export const ago = (minutes: number): string => new Date(now - minutes * MINUTE).toISOString()

interface Line {
  readonly from: Message['from']
  readonly minutesAgo: number
  readonly text: string
  readonly by?: string
  readonly internal?: boolean
  readonly delivery?: Message['delivery']
  readonly turn?: Partial<Turn>
}

interface Story extends Partial<Omit<Summary, 'customer' | 'id'>> {
  readonly name: string | null
  readonly lines: readonly Line[]
  readonly more?: Partial<Pick<Conversation, 'orders' | 'events' | 'rating' | 'category' | 'cause' | 'outcome'>>
  readonly findings?: readonly (Omit<Finding, 'message'> & { readonly line: number })[]
}

const NO_FINDINGS = { verdict: 'allow' as const, findings: [] }

function tell(story: Story): Conversation {
  const { name, lines, more, findings, ...rest } = story
  const messages = lines.map(
    (line, index): Message => ({
      id: randomUUID(),
      seq: index + 1,
      at: ago(line.minutesAgo),
      from: line.from,
      author: line.by ?? null,
      text: line.text,
      internal: line.internal ?? false,
      attachments: [],
      delivery: line.delivery ?? 'delivered',
      sendAt: null,
      overrideReason: null,
    }),
  )
  const last = messages.at(-1)
  const first = messages[0]
  if (!last || !first) throw new Error('a story without a line')
  const turns = lines.flatMap((line, index): Turn[] => {
    const answered = messages[index]
    if (!line.turn || !answered) return []
    return [
      {
        message: answered.id,
        topic: null,
        sentiment: 'neutral',
        emotion: 'neutral',
        urgency: 0.2,
        reply: 'answer',
        because: null,
        citations: [],
        guard: NO_FINDINGS,
        playbookVersion: 7,
        tookMs: 4,
        ...line.turn,
      },
    ]
  })
  const summary: Summary = {
    id: randomUUID(),
    channel: 'chat',
    status: 'open',
    customer: {
      id: randomUUID(),
      name,
      email: name === null ? null : `${name.split(' ')[0]?.toLowerCase()}@poczta.example`,
    },
    subject: first.text.slice(0, 60),
    lastText: last.text,
    lastFrom: last.from,
    lastAt: last.at,
    lastSeq: last.seq,
    openedAt: first.at,
    handover: { state: 'none', because: null, since: null },
    assignee: null,
    topic: null,
    urgency: 0.2,
    escalationRisk: 0.1,
    waitingSince: null,
    snoozedUntil: null,
    partOf: null,
    demo: true,
    ...rest,
  }
  const audited = findings?.map(
    ({ line, ...finding }): Finding => Object.assign(finding, { message: messages[line]?.id ?? null }),
  )
  return {
    summary,
    messages,
    events: [],
    orders: [],
    turns,
    earlier: [],
    procedure: null,
    riskReasons: [],
    places: [],
    seenByCustomer: 0,
    answersGoTo: summary.id,
    casePage: `/sprawa/firma/${summary.id}`,
    rating: null,
    category: null,
    cause: null,
    outcome: null,
    audit: audited ? { handling: 'hybrid', findings: audited } : null,
    ...more,
  }
}

const RETURNS = {
  article: 'zwrot-towaru',
  title: 'Zwrot towaru w 14 dni',
  quote: 'Towar można odesłać w ciągu 14 dni od otrzymania, bez podawania przyczyny.',
}
const DELIVERY = {
  article: 'dostawa',
  title: 'Sposoby i koszty dostawy',
  quote: 'Paczkomat: 12,99 zł, doręczenie w 1–2 dni robocze od wysłania.',
}

export function tellStories(): Conversation[] {
  const teapot = tell({
    name: 'Anna Maćkowiak',
    topic: 'damaged-parcel',
    urgency: 0.82,
    escalationRisk: 0.71,
    waitingSince: ago(47),
    status: 'waiting',
    handover: { state: 'queued', because: 'complaint', since: ago(47) },
    lines: [
      {
        from: 'customer',
        minutesAgo: 52,
        text: 'Dzień dobry, paczka przyszła dziś z rozbitym czajnikiem. Karton był cały mokry. To już drugi raz w tym miesiącu!!',
        turn: { topic: 'damaged-parcel', sentiment: 'negative', emotion: 'anger', urgency: 0.7, reply: 'question' },
      },
      {
        from: 'assistant',
        minutesAgo: 52,
        text: 'Przykro mi, że czajnik dotarł rozbity, i to po raz drugi. Czy zamówienie ma numer PK-20418?',
      },
      {
        from: 'customer',
        minutesAgo: 47,
        text: 'Tak, PK-20418. Chcę zwrotu pieniędzy albo nowego czajnika do piątku, inaczej zgłoszę sprawę do rzecznika konsumentów.',
        turn: {
          topic: 'complaint',
          sentiment: 'negative',
          emotion: 'anger',
          urgency: 0.9,
          reply: 'handover',
          because: 'complaint',
        },
      },
      {
        from: 'assistant',
        minutesAgo: 47,
        text: 'Przekazuję rozmowę konsultantowi. Zna już całą historię, nie trzeba jej powtarzać.',
      },
    ],
    more: {
      events: [
        { at: ago(47), type: 'complaint-registered' },
        { at: ago(46.9), type: 'handed-over', team: null, agent: null, because: 'complaint' },
      ],
      orders: [
        {
          number: 'PK-20418',
          placedAt: ago(60 * 24 * 4),
          status: 'dostarczone',
          total: 248.98,
          tracking: '620999123456789012345678',
          carrier: 'InPost',
          expectedAt: null,
          deliveredAt: null,
          lines: [
            { name: 'Czajnik emaliowany „Kasztan” 2,2 l, zielony', quantity: 1, price: 219 },
            { name: 'Ściereczka lniana', quantity: 2, price: 14.99 },
          ],
        },
      ],
    },
  })
  const earlier = tell({
    name: 'Anna Maćkowiak',
    status: 'closed',
    topic: 'damaged-parcel',
    assignee: { id: MAREK.id, name: MAREK.name },
    lines: [
      { from: 'customer', minutesAgo: 60 * 24 * 19, text: 'Pokrywka od garnka pęknięta, co teraz?' },
      {
        from: 'agent',
        by: MAREK.name,
        minutesAgo: 60 * 24 * 19 - 200,
        text: 'Pani Anna, to nie nasz dział, proszę pisać do kuriera.',
      },
      { from: 'agent', by: MAREK.name, minutesAgo: 60 * 24 * 18, text: 'Wysłaliśmy nową pokrywkę, powinna być jutro.' },
    ],
    more: {
      rating: {
        value: 4,
        comment: 'W końcu się udało, ale odsyłali mnie od Annasza do Kajfasza.',
        at: ago(60 * 24 * 17),
      },
      category: 'uszkodzenie w transporcie',
      cause: 'słabe pakowanie',
      outcome: 'wysłano nową część',
    },
    findings: [
      {
        line: 1,
        code: 'not-my-department',
        severity: 3,
        confidence: 0.97,
        span: { start: 11, end: 29 },
        explanation: {
          pl: 'Odsyła klientkę gdzie indziej, zamiast zająć się sprawą.',
          en: 'Sends the customer elsewhere instead of taking the matter on.',
        },
        suggestion: 'zajmę się tym',
        source: null,
      },
      {
        line: 1,
        code: 'wrong-vocative',
        severity: 1,
        confidence: 0.99,
        span: { start: 0, end: 9 },
        explanation: { pl: 'Zwrot do adresatki powinien być w wołaczu.', en: 'An address takes the vocative.' },
        suggestion: 'Pani Anno',
        source: null,
      },
    ],
  })
  const answered = tell({
    name: 'Piotr Zawadzki',
    topic: 'return-goods',
    urgency: 0.2,
    handover: { state: 'none', because: null, since: null },
    lines: [
      {
        from: 'customer',
        minutesAgo: 12,
        text: 'ile mam czasu na odeslanie patelni? jeszcze nie uzywana',
        turn: { topic: 'return-goods', reply: 'answer', citations: [RETURNS] },
      },
      {
        from: 'assistant',
        minutesAgo: 12,
        text: 'Na odesłanie jest 14 dni od dnia, w którym paczka do Pana dotarła. Nie trzeba podawać przyczyny. Formularz i adres są w artykule „Zwrot towaru w 14 dni”: https://podkasztanem.pl/zwroty',
      },
      {
        from: 'customer',
        minutesAgo: 10,
        text: 'a kto placi za przesylke?',
        turn: { topic: 'return-goods', reply: 'answer', citations: [RETURNS] },
      },
      {
        from: 'assistant',
        minutesAgo: 10,
        text: 'Przesyłkę zwrotną opłaca kupujący. Koszt pierwotnej dostawy zwracamy do wysokości najtańszego sposobu z oferty.',
      },
    ],
  })
  const mine = tell({
    name: 'Katarzyna Lis',
    topic: 'invoice',
    assignee: { id: OLA.id, name: OLA.name },
    waitingSince: ago(9),
    status: 'waiting',
    handover: { state: 'accepted', because: 'no-support', since: ago(31) },
    lines: [
      {
        from: 'customer',
        minutesAgo: 40,
        text: 'Proszę o korektę faktury FV/2026/11/0312, w nazwie firmy jest literówka: powinno być „Lis i Córki sp. z o.o.”.',
        turn: { topic: 'invoice', reply: 'handover', because: 'no-support' },
      },
      {
        from: 'assistant',
        minutesAgo: 40,
        text: 'Przekazuję rozmowę konsultantowi. Zna już całą historię, nie trzeba jej powtarzać.',
      },
      {
        from: 'agent',
        by: OLA.name,
        minutesAgo: 28,
        text: 'Dzień dobry, Pani Katarzyno. Już zajmuję się korektą. Czy NIP na fakturze jest poprawny?',
      },
      {
        from: 'agent',
        by: OLA.name,
        internal: true,
        minutesAgo: 27,
        text: 'Sprawdzić z księgowością, czy listopad jest jeszcze otwarty.',
      },
      {
        from: 'customer',
        minutesAgo: 9,
        text: 'Tak, NIP się zgadza. Zależy mi, żeby korekta przyszła jeszcze dziś.',
        turn: {
          topic: 'invoice',
          sentiment: 'neutral',
          urgency: 0.6,
          reply: 'handover',
          because: 'consultant-took-over',
        },
      },
    ],
    more: {
      events: [
        { at: ago(40), type: 'handed-over', team: null, agent: null, because: 'no-support' },
        { at: ago(31), type: 'assigned', team: null, agent: OLA.name },
      ],
    },
  })
  const rest: Story[] = [
    {
      name: 'Grzegorz Wójcik',
      topic: 'delivery-delay',
      urgency: 0.66,
      escalationRisk: 0.42,
      status: 'waiting',
      waitingSince: ago(131),
      handover: { state: 'queued', because: 'strong-emotion', since: ago(131) },
      lines: [
        {
          from: 'customer',
          minutesAgo: 133,
          text: 'Miało być wczoraj. Żona ma jutro imieniny, a prezentu nie ma. Co się dzieje z moją paczką?',
        },
        { from: 'assistant', minutesAgo: 132, text: 'Rozumiem, że to ważny dzień. Przekazuję rozmowę konsultantowi.' },
        { from: 'customer', minutesAgo: 131, text: 'Halo? Jest tam kto?' },
      ],
    },
    {
      name: 'Oksana Bondarenko',
      topic: 'exchange',
      channel: 'email',
      status: 'waiting',
      waitingSince: ago(22),
      handover: { state: 'queued', because: 'customer-asked', since: ago(22) },
      lines: [
        {
          from: 'customer',
          minutesAgo: 22,
          text: 'Dzień dobry, czy mogę wymienić fartuch na większy? Proszę o kontakt z konsultantem.',
        },
      ],
    },
    {
      name: null,
      topic: 'delivery-options',
      lines: [
        {
          from: 'customer',
          minutesAgo: 6,
          text: 'czesc, wysylacie do paczkomatu? ile to kosztuje',
          turn: { topic: 'delivery-options', reply: 'answer', citations: [DELIVERY] },
        },
        {
          from: 'assistant',
          minutesAgo: 6,
          text: 'Tak. Paczkomat kosztuje 12,99 zł, a paczka dociera w 1–2 dni robocze od wysłania.',
        },
      ],
    },
    {
      name: 'Mateusz Król',
      topic: 'product-question',
      assignee: { id: MAREK.id, name: MAREK.name },
      handover: { state: 'accepted', because: 'unclear-twice', since: ago(70) },
      lines: [
        { from: 'customer', minutesAgo: 75, text: 'Czy żeliwna patelnia 28 cm pasuje na indukcję?' },
        {
          from: 'agent',
          by: MAREK.name,
          minutesAgo: 66,
          text: 'Tak, Panie Mateuszu, dno jest płaskie i magnetyczne. Proszę tylko rozgrzewać ją powoli.',
        },
      ],
    },
    {
      name: 'Zofia Nowicka',
      topic: 'price-promotion',
      lines: [
        { from: 'customer', minutesAgo: 190, text: 'Kod JESIEN10 nie działa, a mail mówi, że do końca listopada.' },
        {
          from: 'assistant',
          minutesAgo: 190,
          text: 'Kod JESIEN10 działa przy zakupach od 150 zł. Czy w koszyku jest taka kwota?',
        },
      ],
    },
    {
      name: 'Henryk Pawlak',
      topic: 'praise',
      status: 'closed',
      lines: [
        {
          from: 'customer',
          minutesAgo: 60 * 26,
          text: 'Dziękuję, wszystko pięknie zapakowane. Pozdrowienia dla załogi!',
        },
      ],
      more: { rating: { value: 10, comment: null, at: ago(60 * 25) } },
    },
    {
      name: 'Barbara Kaczmarek',
      topic: 'refund-status',
      status: 'closed',
      assignee: { id: MAREK.id, name: MAREK.name },
      lines: [
        { from: 'customer', minutesAgo: 60 * 50, text: 'Kiedy dostanę pieniądze za zwrot PK-19877?' },
        { from: 'agent', by: MAREK.name, minutesAgo: 60 * 44, text: 'Dzień dobry {{imie}}, przelew wyszedł dzisiaj.' },
      ],
      findings: [
        {
          line: 1,
          code: 'unfilled-placeholder',
          severity: 3,
          confidence: 1,
          span: { start: 12, end: 20 },
          explanation: {
            pl: 'W wiadomości zostało niewypełnione pole szablonu.',
            en: 'A template field was left unfilled.',
          },
          suggestion: null,
          source: null,
        },
        {
          line: 1,
          code: 'slow-first-response',
          severity: 2,
          confidence: 1,
          span: null,
          explanation: {
            pl: 'Pierwsza odpowiedź po 6 godzinach pracy; cel to 30 minut.',
            en: 'First reply after 6 working hours; the target is 30 minutes.',
          },
          suggestion: null,
          source: null,
        },
      ],
    },
  ]
  return [{ ...teapot, earlier: [earlier.summary] }, mine, answered, ...rest.map(tell), earlier]
}
