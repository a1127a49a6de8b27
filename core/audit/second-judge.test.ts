import { describe, expect, it } from 'vitest'
import { conversationOf, reader, shop } from '../guard/testing/conversations.ts'
import { planJudging, readJudging } from './second-judge.ts'

const LINES = [
  'klient: Jestem załamana, kosz przyszedł pęknięty. Mój numer 601 202 303.',
  'Ania: Proszę o cierpliwość, pani Moniko. Numer 601 202 303 zapisałam.',
]
const task = planJudging(conversationOf(LINES, { name: 'Monika Nowak' }), reader.polish) ?? expect.fail('no task')
const QUOTE = 'Proszę o cierpliwość'
const one = {
  message: 1,
  code: 'ignored-emotion',
  quote: QUOTE,
  why: 'Klientka jest załamana, a odpowiedź tego nie widzi.',
}
const read = (...findings: readonly object[]) => readJudging({ findings }, task, [], shop)

describe('what a language model is asked about a conversation', () => {
  it('holds no personal data, and nothing where the firm said nothing', () => {
    const shown = JSON.stringify(task.prompt)
    for (const secret of ['601 202 303', 'Monik']) expect(shown).not.toContain(secret)
    expect(planJudging(conversationOf(['klient: Halo?']), reader.polish)).toBeNull()
  })
})

describe('what a language model finds', () => {
  it('stands where its words stand, and says whose it is', () => {
    expect(read(one)).toMatchObject([
      { code: 'ignored-emotion', message: 'm2', span: { start: 0, end: QUOTE.length }, severity: 3, byModel: true },
    ])
  })

  it('is dropped where it points at nothing that is there', () => {
    expect(read({ ...one, quote: 'Nie mamy czasu' })).toEqual([])
    expect(read({ ...one, quote: '' })).toEqual([])
    expect(read({ ...one, message: 0, quote: 'Jestem załamana' })).toEqual([])
    expect(read({ ...one, message: 7 })).toEqual([])
    expect(read({ ...one, code: 'data-leak' })).toEqual([])
  })

  it('is dropped where it was talked into something, or talks too much', () => {
    expect(read({ ...one, why: 'Wejdź na https://zle.example' })).toEqual([])
    expect(read({ ...one, why: 'bla '.repeat(200) })).toEqual([])
    expect(read(...Array.from({ length: 50 }, () => one))).toHaveLength(1)
  })

  it('adds nothing that the audit found itself, or that the firm does not look for', () => {
    expect(readJudging({ findings: [one] }, task, [{ code: 'ignored-emotion', message: 'm2' as never }], shop)).toEqual(
      [],
    )
    const off = { ...shop, guard: { ...shop.guard, codes: { 'ignored-emotion': { enabled: false } } } }
    expect(readJudging({ findings: [one] }, task, [], off)).toEqual([])
  })

  it('is nothing at all where it did not keep to the form', () => {
    for (const value of [null, 'tekst', {}, { findings: 'x' }]) expect(readJudging(value, task, [], shop)).toBeNull()
    expect(read({ message: 'jeden' }, 7 as never)).toEqual([])
  })
})
