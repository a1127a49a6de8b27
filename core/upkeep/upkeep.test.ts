import { describe, expect, it } from 'vitest'
import { reader } from '../guard/testing/conversations.ts'
import type { Case } from '../problem/problem.ts'
import { findContradictions, readAnswers } from '../radar/radar.ts'
import { MATTERS, makeAnswers } from '../radar/testing/make-answers.ts'
import type {
  ConversationId,
  CustomerId,
  ErrorCode,
  Grosze,
  Instant,
  MessageId,
  MistakeId,
} from '../vocabulary/vocabulary.ts'
import {
  contradictionsOf,
  endingArticles,
  findGaps,
  findRegressions,
  type OpenQuestion,
  staleByAnswers,
  unconfirmedFacts,
  unusedArticles,
} from './upkeep.ts'

const { polish } = reader
const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 22) as Instant

const asked = (quote: string, n: number): OpenQuestion => ({
  conversation: `r${n}` as ConversationId,
  message: `m${n}` as MessageId,
  quote,
  author: null,
  channel: 'chat',
  at: (NOW - DAY + n) as Instant,
})

describe('gaps in the knowledge', () => {
  const found = findGaps(
    [
      'Czy można zapłacić w ratach?',
      'Jak oddać zużyte baterie?',
      'Dzień dobry, czy oferujecie raty?',
      'Czy jest możliwość rozłożenia płatności na raty?',
      'Gdzie mogę zostawić stare baterie?',
      'Czy sklep jest przyjazny psom?',
    ].map(asked),
    polish,
  )

  it('are questions on one matter, those most often asked first', () => {
    expect(found[0]?.facts).toMatchObject({ code: 'knowledge-gap' })
    expect(found.find(({ facts }) => facts.code === 'knowledge-gap' && facts.question.includes('baterie'))?.cases).toBe(
      2,
    )
    expect(found.at(-1)?.cases).toBe(1)
  })

  it('keep their name from search to search when more is asked', () => {
    const again = findGaps([asked('Jak oddać zużyte baterie?', 1), asked('Oddać baterie?', 5)], polish)
    expect(again[0]?.key).toEqual(findGaps([asked('Jak oddać zużyte baterie?', 1)], polish)[0]?.key)
  })
})

describe('an article', () => {
  const article = {
    id: 'zwroty' as never,
    title: 'Zwrot towaru',
    text: 'Na zwrot towaru masz 30 dni od otrzymania przesyłki.',
    tags: [],
    phrasings: [],
    owner: null,
    updatedAt: null,
    reviewBy: null,
    url: null,
  }
  const { conversations } = makeAnswers(MATTERS.slice(0, 1), 40, Number.POSITIVE_INFINITY, 2)
  const answers = conversations.flatMap((conversation) => readAnswers(conversation, polish))

  it('that consultants no longer agree with is stale', () => {
    const [stale] = staleByAnswers(findContradictions(answers, [article], polish))
    expect(stale?.facts).toMatchObject({ code: 'stale-article', because: 'answers', peopleSay: '14 dni' })
  })

  it('that ends within a fortnight, or ended of late, is brought up in time', () => {
    const until = (days: number) => ({ ...article, validUntil: (NOW + days * DAY) as Instant })
    const found = (days: number) => endingArticles([until(days)], NOW).map(({ facts }) => facts)
    expect(found(10)).toMatchObject([{ code: 'stale-article', because: 'validity', validUntil: NOW + 10 * DAY }])
    expect(found(-3)).toHaveLength(1)
    expect(found(20)).toEqual([])
    expect(found(-40)).toEqual([])
    expect(endingArticles([article], NOW)).toEqual([])
  })

  it('with facts changed since its owner confirmed them is brought up, one that nobody looked at is not', () => {
    const sentence = article.text
    const confirmed = { ...article, factMarks: [{ fact: '30 dni', sentence, verdict: 'confirmed' as const }] }
    expect(unconfirmedFacts([article, confirmed], polish)).toEqual([])
    const changed = { ...confirmed, text: 'Na zwrot towaru masz 14 dni od otrzymania przesyłki.' }
    expect(unconfirmedFacts([changed], polish)).toMatchObject([
      { facts: { because: 'facts', unconfirmed: ['14 dni'] } },
    ])
  })

  it('that helped nobody for a season is brought up, unless it is new or the firm answers too little to say', () => {
    const old = { ...article, updatedAt: (NOW - 200 * DAY) as Instant }
    const other = { ...old, id: 'inny' as never }
    const used = new Map([[other.id, 150]])
    const found = unusedArticles([old, other], used, NOW)
    expect(found.map(({ facts }) => facts)).toMatchObject([{ because: 'unused', article: 'zwroty' }])
    expect(
      unusedArticles(
        [
          { ...old, updatedAt: NOW },
          { ...old, isInternal: true },
        ],
        used,
        NOW,
      ),
    ).toEqual([])
    expect(unusedArticles([old], new Map([[other.id, 20]]), NOW)).toEqual([])
  })

  it('is not stale for the assistant alone, nor for two slips', () => {
    const alone = answers.map((answer) => ({ ...answer, author: null }))
    expect(staleByAnswers(findContradictions(alone, [article], polish))).toEqual([])
    expect(staleByAnswers(findContradictions(answers.slice(0, 2), [article], polish))).toEqual([])
  })

  it('stands on one side of the card, and its conversations on the other', () => {
    const [card] = contradictionsOf(findContradictions(answers, [article], polish))
    expect(card?.facts).toMatchObject({
      code: 'inconsistent-answer',
      article: { id: 'zwroty', said: '30 dni' },
      sides: [
        { said: '30 dni', isArticles: true, count: 0 },
        { said: '14 dni', isArticles: false },
      ],
    })
  })
})

describe('a regression after a change', () => {
  const cases = (from: number, count: number, wrong: number, code: ErrorCode): readonly Case[] =>
    Array.from({ length: count }, (_, n) => ({
      conversation: `${from}-${n}` as ConversationId,
      customer: 'k' as CustomerId,
      at: (from + n * 1_000) as Instant,
      traits: [],
      mistakes: n < wrong ? [{ id: `b${n}` as MistakeId, code, stage: 'answer' as const, cost: 1 as Grosze }] : [],
    }))
  const changed = (NOW - 5 * DAY) as Instant
  const versions = [{ version: 7, at: changed }]

  it('is a kind of mistake that happens surely more often since', () => {
    const seen = [...cases(changed - DAY, 100, 5, 'too-general'), ...cases(changed + 1, 100, 30, 'too-general')]
    expect(findRegressions(versions, seen, NOW).map(({ facts }) => facts)).toMatchObject([
      {
        mistake: 'too-general',
        version: 7,
        before: { events: 5, exposures: 100 },
        after: { events: 30, exposures: 100 },
      },
    ])
  })

  it('is none where chance would do, or where too little was seen', () => {
    const chance = [...cases(changed - DAY, 100, 5, 'too-general'), ...cases(changed + 1, 100, 9, 'too-general')]
    expect(findRegressions(versions, chance, NOW)).toEqual([])
    const few = [...cases(changed - DAY, 10, 0, 'too-general'), ...cases(changed + 1, 10, 10, 'too-general')]
    expect(findRegressions(versions, few, NOW)).toEqual([])
  })
})
