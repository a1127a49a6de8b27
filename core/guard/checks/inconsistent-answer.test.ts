import { describe, expect, it } from 'vitest'
import { codesIn } from '../testing/conversations.ts'

const finds = (before: string, asked: string, text: string) =>
  codesIn(text, {
    after: ['klient: Dzień dobry, mam pytanie o moje zamówienie.', `Ania: ${before}`, `klient: ${asked}`],
  }).includes('inconsistent-answer')

describe('inconsistent-answer', () => {
  it.each([
    [
      'Szafa przyjedzie w czwartek.',
      'A czy kierowca zadzwoni?',
      'Tak, kierowca zadzwoni przed przyjazdem szafy w sobotę.',
    ],
    ['Rower będzie gotowy w środę.', 'Ile zapłacę?', 'Zapłaci Pan 240 zł, rower będzie gotowy za dwa tygodnie.'],
    ['Pieniądze wyślemy do piątku.', 'Na konto?', 'Tak, na konto. Przelew wyjdzie do końca miesiąca.'],
    [
      'Walizka kosztuje 180 zł w obie strony.',
      'To proszę o walizkę.',
      'Wysyłam link do płatności na 240 zł za walizkę.',
    ],
    [
      'Na pobranie nie trzeba się zapisywać, czekamy.',
      'A ile czekania?',
      'Około 20 minut. Na pobranie trzeba się zapisać.',
    ],
    ['Kosz czeka w punkcie do 20 marca.', 'Mogę kogoś wysłać?', 'Tak, wystarczy kod. Czekamy do 18 marca.'],
    ['Komoda przyjedzie w czwartek.', 'A kierowca zadzwoni?', 'Tak, kierowca zadzwoni przed przyjazdem, w piątek.'],
  ])('finds another word: “%s” · %s · “%s”', (before, asked, text) => expect(finds(before, asked, text)).toBe(true))

  it.each([
    ['Szafa przyjedzie w czwartek.', 'A o której?', 'W czwartek między 9:00 a 12:00.'],
    ['Szafa przyjedzie w czwartek.', 'Nie mogę w czwartek.', 'Dobrze, szafę przywieziemy w sobotę.'],
    ['Szafa przyjedzie w czwartek.', 'Dziękuję!', 'Niestety kierowca zachorował, szafę przywieziemy w piątek.'],
    ['Paczka wyjdzie jutro.', 'Kiedy będzie u mnie?', 'Paczka dotrze w czwartek.'],
    ['Kosz czeka w punkcie do 20 marca.', 'Dziękuję!', 'Proszę pamiętać, że czeka do 20 marca.'],
    ['Szafa przyjedzie w czwartek.', 'A krzesła?', 'Krzesła przyjadą w sobotę.'],
    ['Rower będzie gotowy w tym tygodniu.', 'Czyli kiedy?', 'Rower będzie gotowy w piątek.'],
  ])('lets pass: “%s” · %s · “%s”', (before, asked, text) => expect(finds(before, asked, text)).toBe(false))
})
