import { describe, expect, it } from 'vitest'
import { reader } from '../guard/testing/conversations.ts'
import type { Article } from '../knowledge/knowledge.ts'
import type { ArticleId, Instant } from '../vocabulary/vocabulary.ts'
import { findConflicts, findContradictions, readAnswers, sameWrongAnswer } from './radar.ts'
import { MATTERS, makeAnswers } from './testing/make-answers.ts'
import { UNSEEN } from './testing/unseen-matters.ts'

const { polish } = reader
const article = (id: string, title: string, text: string): Article => ({
  id: id as ArticleId,
  title,
  text,
  tags: [],
  phrasings: [],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
})

function measure(matters: typeof MATTERS, seed: number) {
  const { conversations, planted } = makeAnswers(matters, 1_000, 12, seed)
  const answers = conversations.flatMap((conversation) => readAnswers(conversation, polish))
  const cards = findContradictions(answers, [], polish)
  const odd = new Set(
    cards.flatMap(({ sides: [, ...others] }) =>
      others.flatMap((side) => side.answers.map((answer) => answer.message as string)),
    ),
  )
  const hits = [...odd].filter((message) => planted.has(message)).length
  return { precision: hits / odd.size, recall: hits / planted.size, planted: planted.size, answers, cards }
}

describe('the contradiction radar', () => {
  it.each([1, 5, 99])('finds other values planted in 1,000 answers (lot %i)', (seed) => {
    const { precision, recall, planted } = measure(MATTERS, seed)
    expect(planted).toBeGreaterThan(50)
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  })

  it.each([1, 5, 99])('finds them in matters that its rules were not made on (lot %i)', (seed) => {
    const { precision, recall } = measure(UNSEEN, seed)
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  })

  it('says nothing where all say the same', () => {
    const { conversations } = makeAnswers(MATTERS, 500, Number.POSITIVE_INFINITY, 3)
    const answers = conversations.flatMap((conversation) => readAnswers(conversation, polish))
    expect(findContradictions(answers, [], polish)).toEqual([])
  })

  it('holds answers against the article in force, even one of them', () => {
    const { conversations } = makeAnswers(MATTERS.slice(0, 1), 12, 1, 4)
    const answers = conversations.flatMap((conversation) => readAnswers(conversation, polish))
    const [card] = findContradictions(
      answers,
      [article('zwroty', 'Zwrot towaru', 'Na zwrot towaru masz 14 dni od otrzymania przesyłki.')],
      polish,
    )
    expect(card?.article).toMatchObject({ id: 'zwroty', said: '14 dni' })
    expect(card?.sides[0].isArticles).toBe(true)
  })

  it('holds each answer against what was in force when it was given', () => {
    const { conversations } = makeAnswers(MATTERS.slice(0, 1), 12, Number.POSITIVE_INFINITY, 4)
    const answers = conversations.flatMap((conversation) => readAnswers(conversation, polish))
    const [first] = findContradictions(
      answers,
      [article('zwroty', 'Zwrot towaru', 'Na zwrot towaru masz 14 dni od otrzymania przesyłki.')],
      polish,
    )
    const right = first?.sides[1].said ?? ''
    const change = Math.max(...answers.map(({ at }) => at)) + 1
    const then = article('zwroty', 'Zwrot towaru', `Na zwrot towaru masz ${right} od otrzymania przesyłki.`)
    const now = article('zwroty', 'Zwrot towaru', 'Na zwrot towaru masz 14 dni od otrzymania przesyłki.')
    const versions = [
      { ...then, validUntil: change as Instant },
      { ...now, validFrom: change as Instant },
    ]
    expect(findContradictions(answers, versions, polish)).toEqual([])
  })
})

describe('articles in force', () => {
  it('that give different facts on one matter are a pair', () => {
    const pairs = findConflicts(
      [
        article('zwroty', 'Zwrot towaru', 'Na zwrot towaru masz 14 dni od otrzymania przesyłki.'),
        article('faq', 'Najczęstsze pytania', 'Zwrot towaru przyjmujemy przez 30 dni od otrzymania przesyłki.'),
        article('dostawa', 'Dostawa', 'Dostawa kurierem kosztuje 14,99 zł, a do paczkomatu 10,99 zł.'),
        article('gwarancja', 'Gwarancja', 'Na ekspresy dajemy 24 miesiące gwarancji, na młynki 12 miesięcy.'),
      ],
      polish,
    )
    expect(pairs.map(({ one, other }) => [one.article, one.fact.text, other.article, other.fact.text])).toEqual([
      ['zwroty', '14 dni', 'faq', '30 dni'],
    ])
  })

  it('are no pair where one ends as the other begins', () => {
    const change = Date.UTC(2026, 1, 1) as Instant
    const before = article('do-lutego', 'Zwrot towaru', 'Na zwrot towaru masz 14 dni od otrzymania przesyłki.')
    const after = article('od-lutego', 'Zwrot towaru', 'Na zwrot towaru masz 30 dni od otrzymania przesyłki.')
    const meet = [
      { ...before, validUntil: (change + 1) as Instant },
      { ...after, validFrom: change },
    ]
    expect(findConflicts(meet, polish)).toHaveLength(1)
    expect(
      findConflicts(
        [
          { ...before, validUntil: change },
          { ...after, validFrom: change },
        ],
        polish,
      ),
    ).toEqual([])
  })
})

describe('a wrong answer', () => {
  it('is found again with everybody who got it, whatever the words, and with nobody else', () => {
    const { conversations, planted } = makeAnswers(MATTERS, 1_000, 12, 21)
    const answers = conversations.flatMap((conversation) => readAnswers(conversation, polish))
    const wrong = answers.find(({ message, fact }) => planted.has(message) && fact.text.includes('19,99'))
    if (wrong === undefined) throw new Error('nothing planted')
    const got = sameWrongAnswer(wrong, answers).map(({ message }) => message as string)
    const should = answers.filter(({ fact, message }) => planted.has(message) && fact.text.includes('19,99'))
    expect(got.toSorted()).toEqual(should.map(({ message }) => message as string).toSorted())
  })
})
