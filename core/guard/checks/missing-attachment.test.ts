import { describe, expect, it } from 'vitest'
import { codesIn } from '../testing/conversations.ts'

const finds = (text: string, attachments: readonly { name: string; size: number }[] = []) =>
  codesIn(text, { attachments }).includes('missing-attachment')

describe('missing-attachment', () => {
  it.each([
    'W załączniku znajdzie Pan fakturę.',
    'Fakturę przesyłam w załączeniu.',
    'Załączam instrukcję montażu.',
    'Do tej wiadomości dołączam cennik.',
    'Cennik przesyłamy jako załącznik.',
    'Instrukcja jest dołączona do tego maila.',
    'Podpinam etykietę zwrotną.',
    'Please find attached the invoice.',
    'w zalaczniku etykieta',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))

  it.each([
    'Proszę przesłać zdjęcia w załączniku.',
    'Dziękuję za załączniki, wszystko widać.',
    'Szczegóły opisuje załącznik nr 2 do regulaminu.',
    'Do paczki dołączamy próbkę gratis.',
    'Fakturę wyślę jutro osobną wiadomością.',
    'Zdjęcie, które Pan załączył, jest wyraźne.',
    'Proszę dołączyć dowód zakupu.',
    'Otrzymałam Pana załącznik.',
    'Czy mam dołączyć fakturę?',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))

  it('lets pass when something is attached', () => {
    expect(finds('W załączniku faktura.', [{ name: 'faktura.pdf', size: 1000 }])).toBe(false)
  })
  it('does not read what the customer quoted', () => {
    expect(finds('Dziękuję, sprawdzam.\n> W załączniku przesyłam skan.')).toBe(false)
  })
})
