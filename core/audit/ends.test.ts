import { describe, expect, it } from 'vitest'
import { codes } from './testing/audited.ts'

/** How a conversation that was closed after these words ended. */
const ended = (said: string, last: string | null, more: readonly string[] = []) => {
  const lines = [
    'klient: Gdzie jest moja paczka?',
    `Ania: ${said}`,
    ...(last === null ? [] : [`klient: ${last}`]),
    ...more,
  ]
  const found = codes(lines, { closed: 300 })
  return found.filter((code) => code === 'closed-unresolved' || code === 'unanswered-conversation')
}

describe('a last word', () => {
  it.each([
    // A yes, however it is said.
    ['Przepraszam za zwłokę. Czy odbierze Pani osobiście?', 'Tak, w środę po zajęciach.'],
    ['Jest w Łodzi. Czy wysłać przypomnienie?', 'poprosze'],
    ['Szkolenie rusza 20 września. Czy zapisać Pana?', 'Tak, proszę'],
    ['Dziś wysyłam nową. Czy ponowna wysyłka pasuje?', 'Pasuje. Szkoda, że dopiero teraz.'],
    ['Zmieniłam adres. Czy program ruszył?', 'Udało się, kawa znów smakuje!'],
    ['Paczka dojechała. Czy ktoś odebrał?', 'Tak, nie ma sprawy, odebrała sąsiadka z dołu'],
    // A refusal of what was offered.
    ['Wejdzie, to dokładnie limit. Dodać coś jeszcze do paczki?', 'nie, dzięki'],
    ['Wystawiam, będzie na mailu. Czy oryginał papierowy też potrzebny?', 'nie'],
    ['Zwrot zlecony. Czy potwierdzenie przelewu się przyda?', 'Nie przyda.'],
    ['Jest w Łodzi. Czy coś jeszcze Panią niepokoi?', 'Na razie nie.'],
    ['Poprawione. Czy jeszcze w czymś pomóc?', 'Nie, ale proszę uważać.'],
    // Resigned, relieved, or helped without the firm.
    ['Na zwrot jest 14 dni. Czy mogę pomóc w czymś jeszcze?', 'no trudno'],
    ['Przyjęłam zgłoszenie.', 'W końcu.'],
    ['Jaki komunikat widać pod hasłem?', 'dobra, juz dziala, miałam włączony caps'],
    ['Kurier odbierze sprzęt jutro.', 'OK, będę w domu.'],
    ['Kurier odbierze sprzęt jutro.', 'Mąż otworzy.'],
    ['Wizyta jest we wtorek o 9.', 'Przyniosę wyniki, Bóg zapłać.'],
    ['It arrives tomorrow.', 'Sounds good, cheers'],
    ['Stolik na 19 zarezerwowany. Dopisać tort?', 'nie tym razem'],
    ['Paczka jest u sąsiada od wczoraj.', 'o kurczę, mój błąd'],
    ['Poprawiłam. Czy mogę jeszcze w czymś pomóc?', 'na dziś tyle'],
    ['Poprawiłam. Czy mogę jeszcze w czymś pomóc?', 'Jesteście super, pomogła mi Pani.'],
    ['Proszę przyjść z dowodem.', 'ok, będę o 12'],
    ['Wysłałam duplikat. Czy plik się otwiera?', 'Otworzył się bez problemu.'],
  ])('ends it: “%s” “%s”', (said, last) => expect(ended(said, last)).toEqual([]))
  it.each([
    ['To proszę zajrzeć w maju, wtedy popatrzymy. Pasuje?', 'Nie.'],
    ['Wysłałam link. Czy udało się zalogować?', 'nie'],
    ['Wysłałam link. Czy wszystko jasne?', 'Na razie nie.'],
    ['Wyślę nową. Czy może tak być?', 'Nie, dzięki, chcę zwrot pieniędzy.'],
    ['Jest w Łodzi. Czy wysłać przypomnienie?', 'proszę o fakturę na firmę'],
    ['Poprawione. Czy jeszcze w czymś pomóc?', 'Nie, ale proszę o korektę faktury.'],
    ['Serio? To jest na górze strony. Dziecko by znalazło.', 'Bardzo przykro mi to czytać.'],
    ['Po 15 minutach odblokuje się samo.', 'No to już po promocji, dziękuję bardzo.'],
    ['Jest w Łodzi. Czy to wystarczy?', 'Kompletnie nic mi to nie daje.'],
    ['Jest w Łodzi.', 'już trzeci tydzień tak jest'],
    ['Kurier przyjedzie jutro.', 'Mąż czekał wczoraj cały dzień.'],
    ['Jest w Łodzi.', 'Przyniosę wam ją chyba sama, ile można czekać'],
    ['Proszę zrestartować router. Pomogło?', 'to samo'],
    ['Wysłałam link, powinien być w spamie. Jest tam?', 'niestety'],
    ['Proszę przeczytać regulamin. Coś jeszcze?', 'tak, zwrot moich pieniędzy'],
    ['Paczka jest u sąsiada od wczoraj.', 'to wasz błąd'],
    ['Zwrot jest w toku. Czy to wystarczy?', 'wątpię'],
    ['Zwrotu bez paragonu nie ma.', 'Dziwne, w innych sklepach wystarczy przelew.'],
    ['Poprawiłam. Czy mogę jeszcze w czymś pomóc?', 'zmieńcie mi adres'],
  ])('leaves it open: “%s” “%s”', (said, last) => expect(ended(said, last)).toContain('closed-unresolved'))
  it('was seen to where a colleague noted so', () => {
    const done = (note: string) => ended('Sprawdzę w kasie.', 'Z konta zeszło dwa razy!', [`(Ania: ${note})`])
    expect(done('590 zł zwrócono, klientka wie.')).toEqual([])
    expect(done('Klientka pisze trzeci raz.')).toContain('closed-unresolved')
    expect(done('Przelewu nie zwrócono.')).toContain('closed-unresolved')
  })
  it('that agrees to wait starts no clock, that complains of waiting does', () => {
    const waits = (said: string, last: string) =>
      codes(['klient: Kiedy wycena?', `Ania: ${said}`, `klient: ${last}`], { now: 60 * 8 })
    expect(waits('Prześlę ją w poniedziałek 9 marca.', 'Poczekam.')).toEqual([])
    expect(waits('Prześlę ją w poniedziałek 9 marca.', 'czekam')).toEqual([])
    expect(waits('Jest w pracowni.', 'Czekam.')).toContain('unanswered-conversation')
  })
})

describe('an answer that gives nothing', () => {
  it('ends nothing, whatever praise follows it', () => {
    expect(ended('Nie wiem, to Pani decyzja.', 'wspaniale')).toContain('closed-unresolved')
    expect(ended('Nie wiem, to Pani decyzja.', 'no to mi pan pomógł')).toContain('closed-unresolved')
    expect(ended('To dziwne!', null)).toContain('closed-unresolved')
    expect(ended('Jest w Łodzi.', 'Kiedy będzie u mnie?', ['Ania: Jeszcze nie wiem.'])).toContain('closed-unresolved')
  })
  it('is not one that says something besides', () => {
    expect(ended('Jedzie do Pana, kurier będzie dziś o 15. Nie wiem tylko, którym autem.', 'super')).toEqual([])
    expect(ended('Jest w Łodzi, kurier przyjedzie jutro.', 'wspaniale')).toEqual([])
  })
  it('is one put off without a day, though the customer says “ok”', () => {
    expect(ended('Dowiem się i oddzwonię.', 'ok')).toEqual(['closed-unresolved'])
    expect(ended('Zajmę się tym.', null)).toEqual(['closed-unresolved'])
    expect(ended('Dowiem się i oddzwonię jutro do 12:00.', 'ok')).toEqual([])
    expect(ended('Zajmę się tym.', 'ok', ['(Ania: Paczka znaleziona i doręczona.)'])).toEqual([])
    const suggested = ['klient: Dodajcie do paczki karteczkę z pielęgnacją.', 'Ania: Dziękuję, dam znać kolegom.']
    expect(codes(suggested, { closed: 9 })).not.toContain('closed-unresolved')
  })
  it('is what was left to a customer who wanted a person', () => {
    const lines = ['klient: poproszę człowieka', 'bot: Tu bot. Kosze mamy w trzech kolorach. Czy to pomogło?']
    expect(codes([...lines, 'klient: ...'], { closed: 30 })).toContain('closed-unresolved')
    expect(codes([...lines, 'klient: dobra, sama znalazłam'], { closed: 30 })).not.toContain('closed-unresolved')
  })
})

describe('asking while held', () => {
  const held = ['klient: Gdzie paczka?', 'Ania: Już sprawdzam.']
  it('is a message without an answer', () => {
    expect(codes([...held, '+30 klient: Halo, jest tam Pani?'], { now: 400 })).toEqual(['unanswered-conversation'])
  })
  it('is not waiting in silence, nor what was answered', () => {
    expect(codes(held, { now: 400 })).toEqual(['slow-response'])
    expect(codes([...held, 'klient: ok, dziękuję'], { now: 400 })).toEqual(['slow-response'])
    expect(codes([...held, '+5 klient: I?', 'Ania: Jest w Łodzi. Czy coś jeszcze?'], { now: 400 })).toEqual([])
  })
  it('is held by “proszę chwilę poczekać”, not by an answer that asks for patience in passing', () => {
    const lines = (said: string) => [
      'klient: Gdzie paczka?',
      `Ania: ${said}`,
      '+60 Ania: Jest w Łodzi. Czy coś jeszcze?',
    ]
    expect(codes(lines('Proszę chwilę poczekać.'), { now: 100 })).toEqual(['slow-response'])
    expect(codes(lines('Momencik, dopytam kolegę.'), { now: 100 })).toEqual(['slow-response'])
    const told =
      'Paczka jest w drodze, kurier ma dziś dużo przesyłek i będzie później niż zwykle, proszę dać mu chwilę.'
    expect(codes(lines(told), { now: 100 })).toEqual([])
  })
  it('does not hold a complaint on record, which has its own time', () => {
    const lines = [
      'klient: Składam reklamację, kosz pękł.',
      'Ania: Reklamacja zapisana, numer 7. Sprawdzamy to w pracowni.',
    ]
    expect(codes(lines, { now: 400, events: ['1 complaint-registered'] })).toEqual([])
  })
})

describe('whether it helped', () => {
  const told = ['klient: jak skasować konto', 'Ania: Konto usuwa się w zakładce Prywatność.']
  it('was not asked of somebody who then helped themselves', () => {
    expect(codes([...told, 'klient: dobra, sam znalazłem gdzie indziej'], { closed: 9 })).toContain(
      'no-satisfaction-check',
    )
    expect(codes([...told, 'klient: jest, dziękuję'], { closed: 9 })).toEqual([])
  })
  it('was not asked of somebody who only took note', () => {
    expect(codes([...told, 'klient: No dobrze, zobaczę.'], { closed: 9 })).toContain('no-satisfaction-check')
    expect(codes([...told, 'klient: to zamawiam'], { closed: 9 })).not.toContain('no-satisfaction-check')
    expect(codes([...told, 'klient: a gdzie jest ta zakładka?'], { closed: 9 })).not.toContain('no-satisfaction-check')
  })
  it('is asked of nobody who came to sell', () => {
    const seller = 'klient: Szanowni Państwo, oferujemy pozycjonowanie Państwa strony.'
    expect(codes([seller, 'Ania: Dziękujemy, nie skorzystamy.'], { closed: 9 })).toEqual([])
    expect(codes(['klient: Czy oferujecie pozycjonowanie?', 'Ania: Tak, od 200 zł.'], { closed: 9 })).toContain(
      'no-satisfaction-check',
    )
  })
})
