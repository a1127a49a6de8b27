import { describe, expect, it } from 'vitest'
import type { Article, FactMark } from '../../knowledge/knowledge.ts'
import type { Instant } from '../../vocabulary/vocabulary.ts'
import { articleOf, findingsIn, MONDAY_TEN, shop } from '../testing/conversations.ts'

const DAY = 86_400_000
const ASKED = ['klient: Ile kosztuje wysyłka kosza kurierem?']

/** What the article against the reply says; null where nothing is held against it. */
function against(reply: string, knowledge: readonly Article[], at: number, after = ASKED): string | null {
  const found = findingsIn(reply, { playbook: { ...shop, knowledge }, at: at as Instant, after })
  return found.find(({ code }) => code === 'contradicts-knowledge')?.source ?? null
}

describe('the guard', () => {
  const dated = [
    { ...articleOf('do-marca', 'Wysyłka kosza kurierem kosztuje 16 zł.'), validUntil: MONDAY_TEN },
    { ...articleOf('od-marca', 'Wysyłka kosza kurierem kosztuje 19 zł.'), validFrom: MONDAY_TEN },
  ]
  const reply = 'Dzień dobry, wysyłka kosza kurierem kosztuje 16 zł.'

  it('holds a reply against what was in force when it was written', () => {
    expect(against(reply, dated, MONDAY_TEN - DAY)).toBeNull()
    expect(against(reply, dated, MONDAY_TEN + DAY)).toBe('od-marca')
  })

  it('does so among many articles, where those on the matter are searched for', () => {
    const others = Array.from({ length: 12 }, (_, n) => articleOf(`inny-${n}`, `Splot numer ${n} jest z wikliny.`))
    expect(against(reply, [...dated, ...others], MONDAY_TEN - DAY)).toBeNull()
    expect(against(reply, [...dated, ...others], MONDAY_TEN + DAY)).toBe('od-marca')
  })

  it('holds an article kept for a topic against replies on that topic only', () => {
    const text = 'Kosz przyjmujemy przez 30 dni od odbioru.'
    const bound = { ...articleOf('terminy', text), topics: ['newsletter'] as const }
    const asked = ['klient: Ile dni przyjmujecie zwrot kosza od odbioru?']
    expect(against('Kosz przyjmujemy przez 14 dni od odbioru.', [articleOf('terminy', text)], MONDAY_TEN, asked)).toBe(
      'terminy',
    )
    expect(against('Kosz przyjmujemy przez 14 dni od odbioru.', [bound], MONDAY_TEN, asked)).toBeNull()
  })
})

describe("an owner's word on a fact", () => {
  const sentence = 'Wysyłka kosza kurierem kosztuje 19 zł.'
  const mark = (verdict: FactMark['verdict']): FactMark => ({ fact: '19 zł', sentence, verdict })
  const reply = 'Dzień dobry, wysyłka kosza kurierem kosztuje 16 zł.'

  it('keeps the guard from using what was struck out', () => {
    expect(against(reply, [articleOf('cennik', sentence)], MONDAY_TEN)).toBe('cennik')
    expect(against(reply, [{ ...articleOf('cennik', sentence), factMarks: [mark('struck')] }], MONDAY_TEN)).toBeNull()
  })

  it('goes before what nobody looked at, where two articles differ', () => {
    const old = articleOf('stary', 'Wysyłka kosza kurierem kosztuje 16 zł.')
    expect(against(reply, [old, articleOf('cennik', sentence)], MONDAY_TEN)).toBeNull()
    const confirmed = { ...articleOf('cennik', sentence), factMarks: [mark('confirmed')] }
    expect(against(reply, [old, confirmed], MONDAY_TEN)).toBe('cennik')
  })
})
