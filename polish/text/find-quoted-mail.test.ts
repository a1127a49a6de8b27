import { describe, expect, it } from 'vitest'
import { findQuotedMail } from './find-quoted-mail.ts'

const quoted = (text: string) => findQuotedMail(text).map(({ start, end }) => text.slice(start, end))

describe('findQuotedMail', () => {
  it('finds marked lines with the line that announces them', () => {
    const own = 'Tak, proszę o wymianę.\n\n'
    const reply = 'W dniu 5.05.2026 o 12:03, Sklep <bok@sklep.pl> napisał(a):\n> Czy woli Pani zwrot?\n> Pozdrawiamy'
    expect(quoted(own + reply)).toEqual([reply])
    expect(quoted(`${reply}\nWolę wymianę.\n> Podpis\nDziękuję`)).toEqual([reply, '> Podpis'])
  })
  it('finds an announcement folded over two lines', () => {
    expect(
      quoted('Ok\nOn Tue, May 5, 2026 at 12:03 PM Shop Customer Service\n<help@shop.pl> wrote:\n> Hello'),
    ).toHaveLength(1)
  })
  it('takes all that follows the head of an older mail', () => {
    const older =
      'Od: Sklep <bok@sklep.pl>\nWysłano: wtorek, 5 maja 2026\nDo: Anna\nTemat: Zwrot\n\nDzień dobry,\nczekamy na paczkę.'
    expect(quoted(`Wysłałam wczoraj.\n\n${older}`)).toEqual([older])
    expect(quoted('Tak.\n-----Oryginalna wiadomość-----\nDzień dobry')).toEqual([
      '-----Oryginalna wiadomość-----\nDzień dobry',
    ])
  })
  it('leaves a message without quotations alone', () => {
    expect(quoted('')).toEqual([])
    expect(quoted('W dniu 5 maja kurier napisał: paczka w drodze. Nie dotarła.')).toEqual([])
    expect(quoted('Od: poniedziałku czekam\nna paczkę')).toEqual([])
    expect(quoted('cena < 5 i > 3')).toEqual([])
  })
})
