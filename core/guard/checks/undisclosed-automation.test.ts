import { describe, expect, it } from 'vitest'
import { codesIn, findingsIn, shop } from '../testing/conversations.ts'

const finds = (text: string, after: readonly string[] = []) =>
  codesIn(text, { from: 'assistant', after }).includes('undisclosed-automation')

describe('undisclosed-automation', () => {
  it.each([
    'Dzień dobry! Kosz wiklinowy kosztuje 89 zł.',
    'Dzień dobry, tu Basia ze sklepu. Paczka wyjdzie jutro.',
    'Pralka automatyczna jest dostępna od ręki.',
    'Paczkę odbierze Pan w automacie paczkowym.',
    'Hello! The basket costs 89 PLN.',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))

  it.each([
    'Dzień dobry, jestem botem sklepu. Kosz kosztuje 89 zł.',
    'Tu wirtualna asystentka Wikla, kosz kosztuje 89 zł.',
    'Odpowiedź przygotowana automatycznie: kosz kosztuje 89 zł.',
    'Wikla-bot melduje: kosz kosztuje 89 zł.',
    'Hi, this is an automated assistant. The basket costs 89 PLN.',
    'Привіт! Я бот крамниці.',
    shop.assistant.disclosure.pl,
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))

  it('asks for it once a conversation', () => {
    expect(finds('Kosz kosztuje 89 zł.', ['klient: hej', 'bot: Dzień dobry, tu bot.', 'klient: ile kosz?'])).toBe(false)
  })
  it('asks nothing of a person', () => {
    expect(codesIn('Kosz kosztuje 89 zł.')).not.toContain('undisclosed-automation')
  })
  it('offers the firm’s own disclosure', () => {
    const finding = findingsIn('Kosz kosztuje 89 zł.', { from: 'assistant' }).find(
      ({ code }) => code === 'undisclosed-automation',
    )
    expect(finding?.suggestion).toBe(shop.assistant.disclosure.pl)
  })
})
