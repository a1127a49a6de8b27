import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import type { ConversationId, Instant, MessageId } from '../vocabulary/vocabulary.ts'
import { type AnsweredQuestion, writeArticles } from './upkeep.ts'

let n = 0
const answered = (quote: string, answer: string, isConfirmed = true): AnsweredQuestion => ({
  conversation: `r${++n}` as ConversationId,
  message: `m${n}` as MessageId,
  quote,
  author: null,
  channel: 'chat',
  at: n as Instant,
  answer,
  isConfirmed,
})

describe('an article out of solved conversations', () => {
  it('says in the persons’ own sentences what holds for everybody, and nothing of one customer’s case', () => {
    const [article, ...others] = writeArticles(
      [
        answered(
          'Gdzie mogę oddać zużyte baterie?',
          'Dzień dobry, Pani Anno! Zużyte baterie przyjmujemy w sklepie przy kasie. Pani zamówienie sprawdzę jutro. Pozdrawiam, Ola',
        ),
        answered('Czy przyjmujecie stare baterie?', 'Tak, zużyte baterie przyjmujemy w sklepie przy kasie.', false),
      ],
      polish,
    )
    expect(others).toEqual([])
    expect(article).toMatchObject({
      title: 'Czy przyjmujecie stare baterie?',
      text: 'Zużyte baterie przyjmujemy w sklepie przy kasie.',
      phrasings: ['Gdzie mogę oddać zużyte baterie?', 'Czy przyjmujecie stare baterie?'],
    })
    expect(article?.examples.map(({ conversation }) => conversation)).toEqual(['r1', 'r2'])
  })

  it('is not written of one conversation alone, nor where no answer is known to be good', () => {
    const question = 'Czy grawerujecie kubki?'
    const answer = 'Kubki grawerujemy w pracowni w Łodzi.'
    expect(writeArticles([answered(question, answer)], polish)).toEqual([])
    expect(writeArticles([answered(question, answer, false), answered(question, answer, false)], polish)).toEqual([])
  })

  it('quotes no phone number or address of a customer', () => {
    const question = 'Czy grawerujecie kubki?'
    const answer = 'Grawer kosztuje 15 zł. Oddzwonimy na numer 601 202 303.'
    const [article] = writeArticles([answered(question, answer), answered(question, answer)], polish)
    expect(article?.text).toBe('Grawer kosztuje 15 zł.')
  })

  it('names what persons answered differently, for somebody to settle', () => {
    const question = 'Ile kosztuje grawer na kubku?'
    const [article] = writeArticles(
      [answered(question, 'Grawer na kubku kosztuje 15 zł.'), answered(question, 'Grawer na kubku kosztuje 20 zł.')],
      polish,
    )
    expect(article?.text).toContain('Do ustalenia: 15 zł / 20 zł.')
  })
})
