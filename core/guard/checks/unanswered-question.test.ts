import { describe, expect, it } from 'vitest'
import { articleOf, codesIn, findingsIn } from '../testing/conversations.ts'

const finds = (customer: string, text: string) =>
  codesIn(text, { after: [`klient: ${customer}`] }).includes('unanswered-question')

describe('unanswered-question', () => {
  it.each([
    ['Ile kosztuje kosz Zośka? I czy macie brązowe abażury?', 'Kosz Zośka kosztuje 89 zł.'],
    ['czy wysylacie do czech? a jak z fakturą na firmę?', 'Tak, do Czech wysyłamy kurierem za 40 zł.'],
    ['Jaki kosz będzie dobry na drewno? I ile kosztuje dostawa do Ełku?', 'Na drewno polecam „Drwala”.'],
    ['Kiedy dotrze paczka i czy mogę odebrać ją w sklepie w Radomiu?', 'Paczka dotrze jutro przed 15.'],
    ['Dlaczego paczka stoi od środy? Kiedy ją dostanę?', 'Przepraszam za opóźnienie, paczka dotrze w poniedziałek.'],
    ['Czy mogę zmienić adres i jak?', 'Tak, adres można zmienić. Zamówienia wysyłamy w 2 dni.'],
    ['Czy mogę rozłożyć zaległość na raty i ile zapłacę odsetek?', 'Zaległość rozłożymy na 6 rat po 150 zł.'],
    ['O której mogę odebrać kosz i czy jest gdzie zaparkować?', 'Zapraszamy od 15:00. Kosze pleciemy ręcznie.'],
    ['Czy można odwołać jutrzejszą wizytę? I na kiedy inny termin?', 'Wizytę z jutra odwołałam. Życzę zdrowia.'],
    ['Czy farba jest zmywalna? Nie wiem też, ile schnie.', 'Tak, farba jest zmywalna, wystarczy gąbka.'],
    ['No i nie rozumiem, kiedy mam oddać klucz. A czy parking jest w cenie?', 'Parking jest w cenie pokoju.'],
    ['Jestem ciekawa, gdzie rośnie wiklina. Ile kosztuje malowanie?', 'Malowanie kosza kosztuje 30 zł.'],
    ['Proszę o cennik, a poza tym czy kosz jest lakierowany i do którego dnia trwa wystawa?', 'Kosz jest lakierowany.'],
    ['Czy parking jest płatny i o której zamykacie bramę?', 'Parking nie jest płatny, zapraszamy.'],
    ['Czy wysłać kosz do Was? I jak długo potrwa naprawa?', 'Tak, kosz proszę wysłać do nas. Sto lat dla Pani!'],
  ])('finds the one left out of “%s”', (customer, text) => expect(finds(customer, text)).toBe(true))

  it.each([
    ['Ile kosztuje kosz Zośka? I czy macie brązowe?', 'Kosz Zośka kosztuje 89 zł, brązowe będą w maju.'],
    ['Ile kosztuje kosz? I kiedy dotrze?', 'Kosz to 89 zł, a paczka będzie u Pana w środę.'],
    ['Czy macie kosz? Czy jest wysyłka do Czech?', 'Tak, kosz jest. Do Czech też wysyłamy.'],
    [
      'Ile kosztuje kosz? I czy da się pomalować?',
      'Kosz kosztuje 89 zł, a o malowanie zapytam w pracowni i odpiszę jutro.',
    ],
    ['No i co? Halo? Ile kosztuje kosz?', 'Kosz kosztuje 89 zł.'],
    ['Czy mogę zapłacić w ratach? Jaka jest rata przy 12 miesiącach?', 'Tak, przy 12 miesiącach wyjdzie 249 zł.'],
    ['Kiedy technik przyjedzie i czy muszę być w domu?', 'W środę o 9:00, ktoś dorosły powinien mu otworzyć.'],
    ['Na jaki adres odesłać buty i czy dostanę zwrot za wysyłkę?', 'Na ul. Lipową 4 w Poznaniu, etykietę opłacamy my.'],
    ['Jaki kosz będzie dobry na drewno, ile kosztuje?', 'Proponuję „Drwala”, kosztuje 129 zł.'],
    ['Czy „Drwal” jest u was w Radomiu? Do której dziś zdążę?', 'Są 3 sztuki, dziś czynne do 18:00.'],
    ['Dzień dobry, czy kosz pachnie?', 'Delikatnie, drewnem.'],
    ['Dlaczego paczka stoi od środy? Kiedy ją dostanę?', 'Zepsuł się samochód kuriera, paczka dotrze w poniedziałek.'],
    ['Czy mogę zmienić adres i jak?', 'Tak, proszę kliknąć „Zmień adres” przy zamówieniu.'],
    ['Czy dostanę drugi kosz i ile to kosztuje?', 'Drugi kosz kosztuje 20 zł.'],
    ['O której mogę odebrać kosz i czy jest gdzie zaparkować?', 'Od 15:00, a auto postawi Pan na podwórzu.'],
    ['Czy można odwołać jutrzejszą wizytę? I na kiedy inny termin?', 'Odwołałam, a najbliższy termin to wtorek.'],
    ['Ile trwa naprawa i ile kosztuje?', 'Kosz naprawiamy tydzień, drobna poprawka jest bezpłatna.'],
    ['Kiedy odbiór kosza? Jest 16, może zdążę.', 'Kosz odbierze Pan do 18:00.'],
    ['Zastanawiam się, czy kosz zmieści drewno. Ile kosztuje?', 'Zmieści, drewna wejdzie dużo. Kosztuje 89 zł.'],
    ['Czy kosz jest lakierowany i ile warstw ma lakier?', 'Nie jest lakierowany.'],
    ['Nie wiem, czy mogę zwrócić kosz. I do kiedy?', 'Tak, kosz może Pan zwrócić do końca maja.'],
    ['Rozumiem. Czy kosz jest wiklinowy?', 'Tak, z wikliny.'],
  ])('lets pass “%s” answered by “%s”', (customer, text) => expect(finds(customer, text)).toBe(false))

  it('names the question and offers the article’s answer', () => {
    const knowledge = [articleOf('malowanie', 'Malowanie kosza kosztuje 30 zł i trwa tydzień.')]
    const finding = findingsIn('Kosz Zośka mamy od ręki.', {
      knowledge,
      after: ['klient: Macie kosz Zośka? Ile kosztuje malowanie?'],
    }).find(({ code }) => code === 'unanswered-question')
    expect(finding?.explanation.pl).toContain('Ile kosztuje malowanie?')
    expect(finding).toMatchObject({ span: null, source: 'malowanie' })
  })
})
