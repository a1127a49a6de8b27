import { describe, expect, it } from 'vitest'
import { articleOf, codesIn, findingsIn } from '../testing/conversations.ts'

const finds = (text: string) => codesIn(text).includes('legal-misinformation')

describe('legal-misinformation', () => {
  it.each([
    ['complaint-needs-no-receipt', 'Bez paragonu nie możemy przyjąć reklamacji.'],
    ['complaint-needs-no-receipt', 'Reklamację rozpatrujemy tylko na podstawie paragonu.'],
    ['complaint-needs-no-packaging', 'Reklamacja bez oryginalnego opakowania nie zostanie przyjęta.'],
    ['complaint-reply-in-14-days', 'Na odpowiedź na reklamację mamy 30 dni.'],
    ['complaint-reply-in-14-days', 'Reklamację rozpatrzymy w ciągu dwóch miesięcy.'],
    ['silence-accepts-complaint', 'Brak odpowiedzi oznacza odrzucenie reklamacji.'],
    ['seller-answers-two-years', 'Reklamację można złożyć tylko w ciągu 7 dni od zakupu.'],
    ['seller-answers-two-years', 'Po roku nie przyjmujemy reklamacji.'],
    ['seller-not-manufacturer', 'Reklamację proszę kierować do producenta.'],
    ['seller-not-manufacturer', 'My nie odpowiadamy za wady towaru.'],
    ['complaint-has-no-set-form', 'Reklamacje przyjmujemy wyłącznie listem poleconym.'],
    ['sale-goods-can-be-claimed', 'Towary z wyprzedaży nie podlegają reklamacji.'],
    ['no-damage-protocol-needed', 'Bez protokołu szkody nie uznajemy reklamacji.'],
    ['complaint-is-free', 'Koszt reklamacji ponosi klient.'],
    ['law-does-not-refuse-complaints', 'Prawo nie przewiduje reklamacji używanych koszy.'],
    ['withdrawal-has-14-days', 'Na zwrot towaru kupionego przez internet jest 7 dni.'],
    ['sale-goods-can-be-returned', 'Towarów przecenionych nie można zwrócić.'],
    ['withdrawal-needs-no-reason', 'Przy odstąpieniu trzeba podać przyczynę.'],
    ['opened-goods-can-be-returned', 'Po otwarciu pudełka nie przysługuje Panu odstąpienie od umowy.'],
    ['refund-in-money', 'Pieniędzy nie zwracamy, możemy dać bon.'],
    ['refund-in-14-days', 'Zwrot pieniędzy po odstąpieniu trwa do 45 dni.'],
    ['no-fee-for-withdrawal', 'Za zwrot towaru pobieramy opłatę manipulacyjną.'],
    ['law-does-not-refuse-withdrawal', 'Nie przyjmujemy zwrotów zakupów internetowych.'],
    ['odr-platform-closed', 'Spór może Pan zgłosić przez platformę ODR.'],
  ])('%s: %s', (_rule, text) => expect(finds(text)).toBe(true))

  it.each([
    'Po trzech miesiącach najprościej złożyć reklamację: odpowiadamy na nią w ciągu 14 dni.',
    'Reklamacja przysługuje przez 2 lata, a odpowiedź wyślemy w ciągu 10 dni.',
    'Reklamację przyjmiemy także bez paragonu, wystarczy wyciąg z konta.',
    'Na reklamację odpowiemy w ciągu 14 dni.',
    'Jeśli nie odpowiemy w 14 dni, reklamację uważa się za uznaną.',
    'Reklamację może Pan złożyć mailem, telefonicznie albo listem.',
    'Towar może Pan reklamować przez dwa lata od dostawy.',
    'Na odstąpienie od umowy ma Pan 14 dni.',
    'Na zwrot mają Państwo u nas 30 dni.',
    'Zakupów w sklepie stacjonarnym nie można zwrócić bez zgody sprzedawcy.',
    'Produktów na zamówienie nie można zwrócić zgodnie z art. 38 ustawy.',
    'Koszt odesłania przy zwrocie ponosi klient.',
    'Pieniądze oddamy w ciągu 14 dni od odstąpienia.',
    'Gwarancja producenta trwa 24 miesiące.',
    'Odpowiadamy za wady towaru przez dwa lata.',
    'Reklamację przyjęłam, odpowiem w piątek.',
    'Paczka dojedzie w 2 dni.',
    'Czy reklamację złożył Pan w ciągu ostatnich 30 dni?',
    'Przesyłkę zwrotną opłaca kupujący, chyba że książka ma wadę.',
    'Produktów z własnym zdjęciem nie można zwrócić bez podania przyczyny.',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))

  it('names the law and the right sentence', () => {
    const [finding] = findingsIn('Bez paragonu nie możemy przyjąć reklamacji.')
    expect(finding?.source).toContain('ustawy o prawach konsumenta')
    expect(finding?.suggestion).toContain('bez paragonu')
  })
  it.each([
    [
      'a term that the rule looked at and let pass',
      'Kupiła Pani garnki na wycieczce, więc ma Pani na rezygnację tydzień.',
    ],
    ['no term at all', 'Od zwrotu za wadliwy laptop odliczymy 15% za czas użytkowania.'],
  ])('where only what was learned speaks, shows no law whose rule has said no: %s', (_what, text) => {
    const [finding] = findingsIn(text)
    expect(finding?.code).toBe('legal-misinformation')
    expect(finding?.explanation.pl).toMatch(/proszę sprawdzić\.$/u)
    expect(finding?.source).toBe(null)
  })
  it('where only what was learned speaks, names the nearest law as no more than that', () => {
    const [finding] = findingsIn('Zwracamy wyłącznie na konto klienta w sklepie, do wykorzystania na kolejne zakupy.')
    expect(finding?.explanation.pl).toContain('Najbliższy przepis, choć może nie ten (art. ')
    expect(finding?.explanation.en).toContain('The nearest provision, though perhaps not the one (art. ')
    expect(finding?.source).toBe(null)
    expect(finding?.suggestion).toBe(null)
  })
  it('where only what was learned speaks, says nothing of what a person has approved as an article', () => {
    const text = 'Zwracamy wyłącznie na konto klienta w sklepie, do wykorzystania na kolejne zakupy.'
    expect(codesIn(text)).toContain('legal-misinformation')
    expect(codesIn(text, { knowledge: [articleOf('zwroty', text)] })).not.toContain('legal-misinformation')
  })
  it('knows that a branch may have terms of its own, when its articles say so', () => {
    const knowledge = [articleOf('reklamacje', 'Na reklamację usługi płatniczej odpowiadamy w ciągu 30 dni.')]
    expect(codesIn('Na odpowiedź na reklamację mamy 30 dni.', { knowledge })).not.toContain('legal-misinformation')
  })
  it('offers only sentences that pass its own check', () => {
    const wrong = [
      'Bez paragonu nie możemy przyjąć reklamacji.',
      'Na odpowiedź na reklamację mamy 30 dni.',
      'Towarów przecenionych nie można zwrócić.',
      'Koszt reklamacji ponosi klient.',
    ]
    for (const text of wrong) expect(finds(findingsIn(text)[0]?.suggestion ?? text)).toBe(false)
  })
})
