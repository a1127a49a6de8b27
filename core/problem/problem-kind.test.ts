import { describe, expect, it } from 'vitest'
import { couldHave, directionOf, had, whereOf } from './problem.ts'
import { casesOf, trait } from './testing/cases.ts'

const [invoice, other, quoted] = casesOf([
  { traits: [trait('topic', 'invoice')], codes: ['not-my-department'] },
  { traits: [trait('topic', 'return-goods')], codes: ['not-my-department'] },
  { traits: [trait('topic', 'invoice'), trait('article', 'faktury')], codes: ['contradicts-knowledge'] },
])
if (invoice === undefined || other === undefined || quoted === undefined) throw new Error('three cases')

describe('who could have had a problem', () => {
  const onInvoices = { code: 'not-my-department', trait: trait('topic', 'invoice') } as const

  it('is where it concentrates; elsewhere the same mistake is another matter', () => {
    expect([invoice, other].map((one) => [couldHave(onInvoices, one), had(onInvoices, one)])).toEqual([
      [true, true],
      [false, false],
    ])
    expect(couldHave(onInvoices, quoted)).toBe(true)
    expect(had(onInvoices, quoted)).toBe(false)
  })

  it('is anybody, where only the mistake itself tells of the article, and where it is spread over everything', () => {
    const ofArticle = { code: 'contradicts-knowledge', trait: trait('article', 'faktury') } as const
    expect([invoice, other, quoted].map((one) => [couldHave(ofArticle, one), had(ofArticle, one)])).toEqual([
      [true, false],
      [true, false],
      [true, true],
    ])
    const everywhere = { code: 'not-my-department', trait: null } as const
    expect([invoice, other, quoted].map((one) => [couldHave(everywhere, one), had(everywhere, one)])).toEqual([
      [true, true],
      [true, true],
      [true, false],
    ])
  })

  it('is anybody at any time for what happened in one week: no week comes back', () => {
    const inOneWeek = { code: 'not-my-department', trait: trait('week', '2026-11-02') } as const
    expect([invoice, other].every((one) => couldHave(inOneWeek, one) && had(inOneWeek, one))).toBe(true)
  })
})

describe('where a rate is going', () => {
  it('is said only as far as its interval tells', () => {
    expect(directionOf(null)).toBe('unknown')
    expect(directionOf({ ratio: 2, low: 1.1, high: 4 })).toBe('rising')
    expect(directionOf({ ratio: 0.4, low: 0.2, high: 0.9 })).toBe('falling')
    expect(directionOf({ ratio: 1, low: 0.8, high: 1.3 })).toBe('steady')
    expect(directionOf({ ratio: 1, low: 0.3, high: 3 })).toBe('unknown')
    expect(directionOf({ ratio: null, low: 0.9, high: null })).toBe('unknown')
  })
})

describe('where a problem concentrates', () => {
  it('is told in words, and a person never by name', () => {
    expect(whereOf(trait('week-hour', 'mon-morning')).pl).toBe('w poniedziałki rano')
    expect(whereOf(trait('author', 'Ola')).pl).toBe('u jednej osoby')
  })
})
