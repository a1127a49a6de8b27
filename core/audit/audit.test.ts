import { describe, expect, it } from 'vitest'
import type { Conversation } from '../conversation/conversation.ts'
import { conversationOf, MONDAY_TEN, reader, shop } from '../guard/testing/conversations.ts'
import { auditConversation } from './audit.ts'
import { after, codes } from './testing/audited.ts'

describe('waiting', () => {
  it('notes a first reply later than the target', () => {
    expect(codes(['klient: Gdzie paczka?', '+9 Ania: Jedzie, będzie jutro. Czy to wystarczy?'])).toEqual([
      'slow-first-response',
    ])
    expect(codes(['klient: Gdzie paczka?', '+4 Ania: Jedzie, będzie jutro. Czy to wystarczy?'])).toEqual([])
  })
  it('measures each channel by its own pace', () => {
    const late = (channel: Conversation['channel'], minutes: number) =>
      codes(['klient: Gdzie paczka?', `+${minutes} Ania: Jedzie, będzie jutro. Czy to wystarczy?`], {
        more: { channel },
      })
    expect(late('email', 200)).toEqual([])
    expect(late('email', 250)).toEqual(['slow-first-response'])
    expect(late('facebook', 50)).toEqual([])
    expect(late('facebook', 70)).toEqual(['slow-first-response'])
    expect(late('phone', 9)).toEqual(['slow-first-response'])
  })
  it('tells a whole number of hours with one full stop', () => {
    const lines = ['klient: Gdzie paczka?', '+180 Ania: Jedzie, będzie jutro. Czy to wystarczy?']
    const { findings } = auditConversation(conversationOf(lines), shop, reader, after(600))
    expect(findings.map(({ explanation }) => explanation.pl)).toEqual([
      'Klient czekał na pierwszą odpowiedź 3 godziny czasu pracy; miał czekać najwyżej 5 min.',
    ])
  })
  it('lets the assistant stop the first clock, a receipt not', () => {
    expect(
      codes(['klient: Gdzie paczka?', 'bot: Tu bot. Paczka WK-1 jedzie.', '+8 Ania: Będzie jutro, dobrze?']),
    ).toEqual([])
    expect(
      codes(['klient: Gdzie paczka?', 'system: Dziękujemy za wiadomość.', '+8 Ania: Będzie jutro, dobrze?']),
    ).toEqual(['slow-first-response'])
  })
  it('starts the clock anew after “już sprawdzam”', () => {
    expect(
      codes(['klient: Gdzie paczka?', 'Ania: Już sprawdzam.', '+40 Ania: Jest w Łodzi. Czy coś jeszcze?']),
    ).toEqual(['slow-response'])
    expect(codes(['klient: Gdzie paczka?', 'Ania: Już sprawdzam.', '+6 Ania: Jest w Łodzi. Czy coś jeszcze?'])).toEqual(
      [],
    )
  })
  it('notes a last message that nobody answered, but not an “ok”', () => {
    expect(codes(['klient: Gdzie paczka?', 'Ania: W Łodzi.', 'klient: A kiedy będzie u mnie?'])).toEqual([
      'unanswered-conversation',
    ])
    expect(codes(['klient: Gdzie paczka?', 'Ania: W Łodzi.', 'klient: ok, dziękuję'])).toEqual([])
    expect(codes(['klient: Gdzie paczka?', 'Ania: W Łodzi. Czy coś jeszcze?', 'klient: nie'])).toEqual([])
  })
  it.each([
    ['Czy mogę w czymś jeszcze pomóc?', 'nie, dziękuję Pani Aniu'],
    ['Czy mogę w czymś pomóc?', 'Nie, to bardzo dobra wiadomość'],
    ['Czy coś jeszcze sprawdzić?', 'nie, zapisane'],
    ['Czy mogę pomóc w czymś jeszcze?', 'Nie, jestem zachwycona obsługą.'],
    ['Czy coś jeszcze?', 'nie dzięki, miłego dnia'],
    ['Jest jeszcze kosz brązowy.', 'Niech będzie, biorę brązowy.'],
    ['Formularz działa od rana.', 'O, poszło!'],
    ['Jesteśmy dziś do 18:00.', 'super, to będę'],
    ['To było dla stałych klientów.', 'szkoda, ale rozumiem, dziękuję'],
    ['Następne zakupy mają 40% taniej.', 'wooow kocham was'],
    ['Tu jest odpowiedź na cztery pytania.', 'Tak wyczerpującej odpowiedzi jeszcze nie dostałam nigdzie. Zamawiam!'],
    ['Na zwrot jest 14 dni.', 'Rozumiem, krótko, ale spróbuję zdążyć. Dziękuję'],
    ['Kod jest na doniczki.', 'a to tylko na doniczki, ok'],
    ['W czym mogę pomóc?', 'już nic, pomyłka'],
    ['W czym mogę pomóc?', 'Ale ja tylko chciałam podziękować...'],
    ['W czym mogę pomóc?', 'a nic, sama znalazłam'],
    ['W czym mogę pomóc?', 'Już nic. Moja pomyłka, miłego dnia'],
    ['Tu jest odpowiedź na cztery pytania.', 'Tak miłej obsługi jeszcze nie spotkałam nigdzie!'],
    ['Kod jest na doniczki.', 'aha to do końca roku, rozumiem'],
  ])('takes as the end: “%s” “%s”', (said, last) => {
    const found = codes(['klient: Gdzie paczka?', `Ania: Paczka jest w Łodzi. ${said}`, `klient: ${last}`], {
      closed: 300,
    })
    expect(found.filter((code) => code === 'closed-unresolved' || code === 'unanswered-conversation')).toEqual([])
  })
  it.each([
    ['Czy mogę w czymś jeszcze pomóc?', 'nie, nie pomogło'],
    ['Czy mogę w czymś jeszcze pomóc?', 'Nie, bo dalej nie wiem, gdzie jest paczka.'],
    ['Czy mogę w czymś pomóc?', 'nie przyszła mi faktura'],
    ['Czy coś jeszcze?', 'Nie, to jakiś żart.'],
    ['Jest jeszcze kosz brązowy.', 'To zamawiam gdzie indziej, a ten odsyłam.'],
    ['Czy coś jeszcze?', 'nie, idę z tym do rzecznika'],
    ['Ogłosimy to w piątek.', 'Tak złej obsługi jeszcze nie widziałam nigdzie. Składam reklamację.'],
    ['Zwrot tylko do 14 dni.', 'rozumiem, ale u was na stronie jest 30'],
    ['Zwrot już poszedł.', 'chciałem tylko podziękować, ale pieniędzy nie ma'],
    ['Co widać na ekranie?', 'już nic nie widać'],
    ['Tak ma być.', 'kocham was, paczki nadal nie ma'],
    ['Tak ma być.', 'kocham was, trzeci tydzień bez paczki'],
    ['Tak ma być.', 'Tak fatalnej obsługi jeszcze nie widziałam nigdzie.'],
    ['Tak ma być.', 'Tak długiego czekania nie przeżyłam nigdy'],
    ['Zwrotu nie przyjmiemy.', 'Tak szybkiej odmowy jeszcze nie dostałam nigdzie.'],
    ['Zwrotu nie przyjmiemy.', 'Tak dobrej ściemy jeszcze nie czytałam nigdzie'],
    ['Tak ma być.', 'Tak miłej obsługi nie miałam nigdy, a paczki brak'],
    ['Tak ma być.', 'chciałam tylko podziękować za zmarnowany dzień'],
    ['W czym mogę pomóc?', 'A nic, paczki dalej nie ma'],
    ['W czym mogę pomóc?', 'Już nic, rezygnuję i zgłaszam sprawę do UOKiK'],
    ['W czym mogę pomóc?', 'A nic, trzeci raz przysłaliście zepsutą doniczkę'],
    ['W czym mogę pomóc?', 'już nic, znowu się zepsuło'],
    ['W czym mogę pomóc?', 'Już nic, to Wasza pomyłka i nikt jej nie naprawia'],
    ['Zwrot już poszedł.', 'a kiedy pieniądze, ok'],
    ['Zwrot już poszedł.', 'aha to co mam teraz zrobić, ok'],
    ['Zwrot już poszedł.', 'a pieniądze gdzie, jasne'],
    ['Zwrot już poszedł.', 'a paczki brak, spoko'],
    ['Zwrot już poszedł.', 'aha czyli trzeci tydzień bez towaru, jasne'],
  ])('does not take as the end: “%s” “%s”', (said, last) => {
    const found = codes(['klient: Gdzie paczka?', `Ania: Paczka jest w Łodzi. ${said}`, `klient: ${last}`], {
      closed: 300,
    })
    expect(found).toContain('closed-unresolved')
  })
  it('does not call a message unanswered while there is still time', () => {
    expect(codes(['klient: Gdzie paczka?'], { now: 3 })).toEqual([])
  })
  it('counts no time when clocks ran backwards', () => {
    const [first, second] = conversationOf(['klient: Gdzie paczka?', 'Ania: W Łodzi.']).messages
    const messages = [first, { ...second, at: after(-60) }] as Conversation['messages']
    expect(codes([], { more: { messages } })).toEqual([])
  })
  it('says nothing of a conversation without messages', () => expect(codes([], { closed: 5 })).toEqual([]))
  it('notes a matter under way without a word for longer than the target', () => {
    const lines = [
      'klient: Kosz jest pęknięty.',
      'Ania: Przykro mi, nowy dorobimy w pracowni i napiszę, gdy będzie gotowy.',
    ]
    expect(codes(lines, { now: 60 * 24 * 14 })).toContain('no-status-update')
    expect(codes(lines, { now: 60 * 24 })).not.toContain('no-status-update')
  })
  it('notes such a silence also when it is over, unless a time was named', () => {
    const silent = (said: string, days: number) => [
      'klient: Kosz jest pęknięty.',
      `Ania: ${said}`,
      `+${60 * 24 * days} Ania: Nowy kosz jest gotowy. Czy biały pasuje?`,
      'klient: tak, dziękuję',
    ]
    const closed = 60 * 24 * 15
    expect(codes(silent('Przykro mi, ustalam to z pracownią.', 10), { closed, now: closed })).toContain(
      'no-status-update',
    )
    expect(codes(silent('Przykro mi, ustalam to z pracownią.', 1), { closed, now: closed })).not.toContain(
      'no-status-update',
    )
    expect(codes(silent('Przykro mi, nowy dorobimy w ciągu 14 dni.', 10), { closed, now: closed })).not.toContain(
      'no-status-update',
    )
  })
})

describe('going from hand to hand', () => {
  const passed = [
    'klient: Gdzie paczka?',
    'Ania@sklep: Łączę z magazynem.',
    'Jan@magazyn: Łączę z biurem.',
    'Ewa@biuro: Paczka WK-1 jedzie. Czy to wystarczy?',
  ]
  it('notes two changes of team, not one', () => {
    expect(codes(passed)).toContain('bounced')
    expect(codes([...passed.slice(0, 2), 'Jan@magazyn: Paczka WK-1 jedzie. Czy to wystarczy?'])).not.toContain(
      'bounced',
    )
  })
  it('says how long the customer waited for being passed on', () => {
    const lines = [
      ...passed.slice(0, 2),
      '+30 Jan@magazyn: Łączę z biurem.',
      '+15 Ewa@biuro: Jedzie. Czy to wystarczy?',
    ]
    const { findings } = auditConversation(conversationOf(lines), shop, reader, after(600))
    const bounced = findings.find(({ code }) => code === 'bounced')
    expect(bounced?.explanation.pl).toContain('sklep → magazyn → biuro. Klient czekał przez to łącznie 45 min.')
  })
  it('does not count the first hand-over from the assistant', () => {
    const lines = [
      'klient: Gdzie paczka?',
      'bot: Tu bot, łączę z człowiekiem.',
      'Ania@sklep: Łączę z magazynem.',
      'Jan@magazyn: Jedzie. Czy to wystarczy?',
    ]
    expect(codes(lines, { events: ['1 handed-over sklep', '3 transferred magazyn'] })).not.toContain('bounced')
  })
  it('notes that the next person asks for what was told', () => {
    const lines = [
      'klient: Zamówienie WK-1044 przyszło bez pokrywki.',
      'Ania@sklep: Łączę z magazynem.',
      'Jan@magazyn: Dzień dobry, proszę podać numer zamówienia.',
      'klient: WK-1044',
    ]
    expect(codes(lines, { now: 5 })).toContain('handover-without-context')
    expect(
      codes([...lines.slice(0, 2), 'Jan@magazyn: Widzę WK-1044, pokrywkę wyślę dziś. Czy biała pasuje?'], { now: 5 }),
    ).not.toContain('handover-without-context')
  })
})

describe('the assistant', () => {
  it('must let a customer out to a person', () => {
    const lines = ['klient: chcę rozmawiać z człowiekiem', 'bot: Tu bot. Kosze mamy w trzech kolorach.']
    expect(codes(lines, { now: 4 })).toContain('no-human-exit')
    expect(codes(lines, { now: 4, events: ['1 handed-over sklep'] })).not.toContain('no-human-exit')
    expect(
      codes(['klient: chcę rozmawiać z człowiekiem', 'bot: Tu bot, już łączę z konsultantem.'], { now: 3 }),
    ).not.toContain('no-human-exit')
  })
  it('must not repeat itself nor fail to understand twice', () => {
    const again = 'Kosze mamy w trzech kolorach.'
    expect(
      codes(['klient: gdzie paczka', `bot: Tu bot. ${again}`, 'klient: paczka!', `bot: ${again}`], { now: 4 }),
    ).toContain('bot-loop')
    expect(
      codes(
        ['klient: gdzie', 'bot: Tu bot. Nie rozumiem pytania.', 'klient: paczka', 'bot: Niestety nie zrozumiałem.'],
        { now: 4 },
      ),
    ).toContain('bot-loop')
    expect(
      codes(['klient: jakie kolory', `bot: Tu bot. ${again}`, 'klient: powtórz proszę', `bot: ${again}`], { now: 4 }),
    ).not.toContain('bot-loop')
  })
})

describe('complaints and threats', () => {
  const complaint = 'klient: Składam reklamację, kosz pękł po miesiącu.'
  it('must be registered or decided where it is called one, else put right', () => {
    expect(codes([complaint, 'Ania: Proszę wietrzyć kosz. Czy w czymś jeszcze pomóc?'])).toContain('lost-complaint')
    expect(codes([complaint, 'Ania: Przyjęłam reklamację, numer 12. Odpowiemy do piątku, dobrze?'])).not.toContain(
      'lost-complaint',
    )
    const remedy = 'Ania: Wymienimy kosz na nowy, kurier przyjedzie w środę. Pasuje?'
    expect(codes([complaint, remedy])).toContain('lost-complaint')
    expect(codes(['klient: Kosz pękł po tygodniu, proszę o nowy.', remedy])).not.toContain('lost-complaint')
    expect(codes([complaint, `${remedy} Reklamacja uznana.`])).not.toContain('lost-complaint')
    expect(codes([complaint, 'Ania: Proszę o zdjęcie, dobrze?'], { events: ['1 complaint-registered'] })).not.toContain(
      'lost-complaint',
    )
  })
  it('must be decided within the days of the law', () => {
    const lines = [complaint, 'Ania: Reklamacja przyjęta, numer 12.']
    const registered = { events: ['1 complaint-registered'] }
    expect(codes(lines, { ...registered, now: 60 * 24 * 16 })).toContain('complaint-overdue')
    expect(codes(lines, { ...registered, now: 60 * 24 * 13 })).not.toContain('complaint-overdue')
    const decided = [...lines, `+${60 * 24 * 9} Ania: Reklamację uznaliśmy, wyślemy nowy kosz. Czy to odpowiada?`]
    expect(codes(decided, { ...registered, now: 60 * 24 * 16 })).not.toContain('complaint-overdue')
  })
  it('must reach somebody higher', () => {
    const threat = 'klient: Jeśli nie oddacie pieniędzy, idę do rzecznika konsumentów.'
    expect(codes([threat, 'Ania: Zwrot idzie zwykłym trybem, dobrze?'])).toContain('missed-escalation')
    expect(codes([threat, 'Ania: Przekazuję sprawę kierowniczce, zadzwoni dziś. Pasuje?'])).not.toContain(
      'missed-escalation',
    )
    expect(codes([threat, 'Ania: Zwrot zrobię dziś, dobrze?'], { events: ['1 transferred kierownik'] })).not.toContain(
      'missed-escalation',
    )
  })
})

describe('promises', () => {
  const promised = ['klient: Poproszę wycenę kosza.', 'Ania: Dzień dobry, wycenę wyślę jutro do 12:00.']
  it('are broken when the stated time passes in silence', () => {
    expect(codes(promised, { now: 60 * 24 * 2 })).toContain('broken-promise')
    expect(codes(promised, { now: 60 * 5 })).not.toContain('broken-promise')
  })
  it('are kept by a message in time', () => {
    const kept = [...promised, '+1200 Ania: Wycena: 120 zł. Czy pasuje?']
    expect(codes(kept, { now: 60 * 24 * 2 })).not.toContain('broken-promise')
  })
  it('of deeds are broken when the customer says so', () => {
    const lines = ['klient: Kiedy zwrot?', 'Ania: Przelew wyjdzie jutro do 12:00.', 'klient: dzięki']
    expect(codes(lines, { now: 60 * 24 * 4 })).not.toContain('broken-promise')
    expect(
      codes([...lines, '+4000 klient: Przelewu nie ma!', 'Ania: Przepraszam, już idzie. Czy jest?'], {
        now: 60 * 24 * 4,
      }),
    ).toContain('broken-promise')
  })
  it('need a stated time', () => {
    expect(
      codes(['klient: Poproszę wycenę.', 'Ania: Wycenę wyślę, gdy wróci mistrz.'], { now: 60 * 24 * 2 }),
    ).not.toContain('broken-promise')
  })
})

describe('closing', () => {
  const good = ['klient: Gdzie paczka?', 'Ania: U kuriera, będzie jutro. Czy to wystarczy?', 'klient: tak, dzięki']
  it('is clean when the customer is content and the case is written down', () =>
    expect(codes(good, { closed: 5 })).toEqual([]))
  it('must not leave the matter open', () => {
    expect(codes([...good.slice(0, 2), 'klient: nie, kurier mówi że jej nie ma'], { closed: 4 })).toContain(
      'closed-unresolved',
    )
    expect(codes(['klient: Gdzie paczka?', 'bot: Tu bot. Czy pomogłem?', 'klient: nie'], { closed: 4 })).toContain(
      'closed-unresolved',
    )
    expect(codes(['klient: Gdzie paczka?', 'Ania: Sprawdzimy.'], { closed: 4 })).toContain('closed-unresolved')
  })
  it('asks whether it helped, unless the customer says or rates so', () => {
    const bare = ['klient: Gdzie paczka?', 'Ania: U kuriera, będzie jutro.']
    expect(codes(bare, { closed: 4 })).toEqual(['no-satisfaction-check'])
    expect(codes([...bare, 'klient: super, dziękuję'], { closed: 4 })).toEqual([])
    expect(codes(bare, { closed: 4, events: ['5 rated'] })).toEqual([])
  })
  it('needs category, cause or outcome', () => {
    expect(codes(good, { closed: 5, more: { category: null, cause: ' ', outcome: null } })).toEqual(['undocumented'])
  })
  it('is undone when the customer comes back, not when they thank', () => {
    const events = ['5 closed', '90 reopened', '99 closed']
    expect(
      codes([...good, '+80 klient: Paczki dalej nie ma.', 'Ania: Będzie o 15. Czy to pasuje?', 'klient: tak'], {
        closed: 99,
        events,
      }),
    ).toContain('reopened')
    expect(codes([...good, '+80 klient: Doszła, dziękuję!'], { closed: 5, events: ['5 closed'] })).toEqual([])
  })
})

describe('auditConversation', () => {
  it('names who handled it', () => {
    const handling = (lines: readonly string[]) =>
      auditConversation(conversationOf(lines), shop, reader, MONDAY_TEN).handling
    expect(handling(['klient: hej', 'Ania: hej'])).toBe('manual')
    expect(handling(['klient: hej', 'bot: tu bot'])).toBe('automatic')
    expect(handling(['klient: hej', 'bot: tu bot', 'Ania: hej'])).toBe('hybrid')
    expect(handling(['klient: hej'])).toBe('manual')
  })
  it('holds each message against what stood before it', () => {
    const lines = [
      'klient: Gdzie paczka?',
      'Ania: Panie Pawle, jedzie. Czy to wystarczy?',
      'klient: Marek jestem.',
      'Ania: Przepraszam, Panie Marku! Czy coś jeszcze?',
    ]
    const { findings } = auditConversation(conversationOf(lines), shop, reader, after(5))
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['wrong-name', 'm2']])
  })
  it('leaves out codes that the firm switched off', () => {
    const playbook = { ...shop, guard: { ...shop.guard, codes: { 'wrong-name': { enabled: false } } } }
    const { findings } = auditConversation(
      conversationOf(['klient: hej', 'Ania: Panie Pawle, witam!']),
      playbook,
      reader,
      after(5),
    )
    expect(findings).toEqual([])
  })
  it('reads ten thousand messages', () => {
    const lines = Array.from({ length: 10_000 }, (_, n) =>
      n % 2 === 0 ? 'klient: A ta paczka?' : 'Ania: Jedzie, czy coś jeszcze?',
    )
    expect(auditConversation(conversationOf(lines), shop, reader, after(20_000)).conversation).toBe('r1')
  })
})
