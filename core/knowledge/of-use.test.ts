import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import type { ArticleId, Instant } from '../vocabulary/vocabulary.ts'
import {
  type Article,
  articlesOfUse,
  haveOccasionInCommon,
  indexAt,
  indexFor,
  indexKnowledge,
  inForce,
  isInForce,
  rankArticles,
  searchKnowledge,
} from './knowledge.ts'

const article = (id: string, text: string, more: Partial<Article> = {}): Article => ({
  id: id as ArticleId,
  title: id,
  text,
  tags: [],
  phrasings: [],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
  ...more,
})

const day = (date: string): Instant => Date.parse(`${date}T00:00+01:00`) as Instant
const FEBRUARY = day('2026-02-01')
const winter = article('zima', 'Do końca stycznia wysyłka kurierem kosztuje 9 zł.', { validUntil: FEBRUARY })
const spring = article('wiosna', 'Wysyłka kurierem kosztuje 15 zł.', { validFrom: FEBRUARY })
const always = article('odbior', 'Odbiór osobisty zamiast wysyłki jest bezpłatny.')
const complaints = article('reklamacje', 'Przy reklamacji wysyłka do nas jest bezpłatna.', { topics: ['complaint'] })
const ALL = [winter, spring, always, complaints]

describe('an article with dates', () => {
  it('is in force from the first moment named until just before the last', () => {
    expect(isInForce(winter, (FEBRUARY - 1) as Instant)).toBe(true)
    expect(isInForce(winter, FEBRUARY)).toBe(false)
    expect(isInForce(spring, (FEBRUARY - 1) as Instant)).toBe(false)
    expect(isInForce(spring, FEBRUARY)).toBe(true)
    expect(isInForce(always, FEBRUARY)).toBe(true)
  })

  it('is found in its time only, from one index kept all the while', () => {
    const index = indexKnowledge(ALL, polish)
    const found = (at: Instant) =>
      rankArticles(searchKnowledge('Ile kosztuje wysyłka kurierem?', indexAt(index, at), polish, 20))
    expect(found(day('2026-01-20'))).toContain('zima')
    expect(found(day('2026-01-20'))).not.toContain('wiosna')
    expect(found(day('2026-02-20'))).toContain('wiosna')
    expect(found(day('2026-02-20'))).not.toContain('zima')
    expect(found(day('2026-01-20'))).toContain('zima')
  })

  it('never meets the one that comes after it', () => {
    expect(haveOccasionInCommon(winter, spring)).toBe(false)
    expect(haveOccasionInCommon(winter, always)).toBe(true)
  })

  it('is there at a moment or not, and nothing else of the list changes', () => {
    const moment = fc.integer({ min: 0, max: 4_000_000_000_000 })
    fc.assert(
      fc.property(moment, fc.option(moment), fc.option(moment), (at, from, until) => {
        const dated = article('x', 'x', {
          ...(from !== null && { validFrom: from as Instant }),
          ...(until !== null && { validUntil: until as Instant }),
        })
        const left = inForce([always, dated], at as Instant)
        expect(left[0]).toBe(always)
        expect(left.length === 2).toBe((from === null || at >= from) && (until === null || at < until))
      }),
    )
  })
})

describe('an article kept for topics', () => {
  const index = indexKnowledge(ALL, polish)
  const found = (topics: Parameters<typeof indexFor>[1]['topics']) =>
    rankArticles(searchKnowledge('wysyłka przy reklamacji', indexFor(index, { at: FEBRUARY, topics }), polish, 20))

  it('is used where one of them is spoken of, and nowhere else', () => {
    expect(found(['complaint', 'delivery-options'])[0]).toBe('reklamacje')
    expect(found(['delivery-options'])).not.toContain('reklamacje')
    expect(found([])).not.toContain('reklamacje')
  })

  it('leaves a list alone in which every article may be used', () => {
    const list = [always, spring]
    expect(articlesOfUse(list, { at: FEBRUARY, topics: [] })).toBe(list)
    expect(indexFor(indexKnowledge(list, polish), { at: FEBRUARY, topics: [] }).unused).toBeUndefined()
  })
})
