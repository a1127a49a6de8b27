import { describe, expect, it } from 'vitest'
import { findingsIn, MONDAY_TEN, shop } from '../../core/guard/testing/conversations.ts'
import { readDemoFiles } from './demo-files.ts'

const { articles: knowledge } = await readDemoFiles()

/** The article that the guard holds against the reply; null where it holds none. */
function against(asked: string, reply: string): string | null {
  const found = findingsIn(reply, { playbook: { ...shop, knowledge }, at: MONDAY_TEN, after: [`klient: ${asked}`] })
  return found.find(({ code }) => code === 'contradicts-knowledge')?.source ?? null
}

/** Nearly forty articles, as a small firm has them: most numbers stand in several, for different things. */
describe('a reply held against a shelf of articles', () => {
  it.each([
    ['czy w sobotę o 15 będzie otwarte?', 'Tak, w sobotę jesteśmy czynni do 16:00.', 'showroom'],
    ['kiedy macie dostawę nowych roślin?', 'Nowe rośliny przyjeżdżają w każdy piątek.', 'dostepnosc'],
    ['w które dni wysyłacie rośliny?', 'Rośliny nadajemy codziennie, także w piątki.', 'dostawa'],
    ['jak długo ważne są punkty?', 'Punkty są ważne 6 miesięcy od naliczenia.', 'program-punktowy'],
    ['ile mam czasu na zwrot?', 'Na zwrot ma Pan 14 dni od odbioru paczki.', 'zwroty'],
    [
      'hej, ile mam dni na zwrot ZP-94687? odebralam w zeszlym tygodniu',
      'Dzień dobry, zwrot przyjmujemy do 14 dni od odbioru, potem już niestety nie ma takiej możliwości.',
      'zwroty',
    ],
    [
      'przyszła potłuczona, co teraz?',
      'Bez protokołu spisanego z kurierem zgłoszenia nie przyjmiemy.',
      'uszkodzona-przesylka',
    ],
    [
      'od ilu sztuk jest rabat hurtowy?',
      'Rabat hurtowy naliczamy już przy pięciu sztukach jednego produktu.',
      'hurt-i-wspolpraca',
    ],
    [
      'po ilu dniach spóźnienia daje się kod?',
      'Kod dajemy za spóźnienie powyżej dwóch dni roboczych.',
      'opoznienie-dostawy',
    ],
  ])('finds what is told otherwise, and the article that decides: %s', (asked, reply, article) => {
    expect(against(asked, reply)).toBe(article)
  })

  it.each([
    ['jest u was fikus lyrata?', 'Tak, są 2 sztuki, jedną odłożyłam na Pana nazwisko.'],
    ['nowa doniczka też pęknięta', 'Przepraszam, oddaję całą kwotę za doniczkę w ciągu 3 dni roboczych.'],
    ['kto odpowie na moje pytanie?', 'Przekazuję rozmowę konsultantowi, odpowie w godzinach 8:00–18:00.'],
    ['ile cm ma doniczka od aloesu?', 'Doniczka ma 17 cm.'],
    ['pomylili Państwo paczki', 'Kurier odbierze towar w środę, proszę przygotować karton.'],
    ['gdzie moja paczka?', 'Już sprawdzam, proszę podać numer zamówienia.'],
    ['zapłaciłem dwa razy BLIK-iem', 'BLIK to szybki i wygodny sposób płatności, nadpłata wróci sama.'],
    ['wymiana na większą?', 'Odesłanie jest po Pani stronie, nową doniczkę wyślemy na nasz koszt.'],
    ['co jest w cenie warsztatów?', 'W cenie jest doniczka 14 cm, ziemia i herbata.'],
    ['kiedy otwarte?', 'W sobotę jesteśmy czynni do 14:00.'],
    ['w jakie dni wysyłacie rośliny?', 'Rośliny nadajemy w poniedziałki i wtorki, najpóźniej w środę.'],
  ])('lets stand what another article has another number for: %s', (asked, reply) => {
    expect(against(asked, reply)).toBeNull()
  })
})
