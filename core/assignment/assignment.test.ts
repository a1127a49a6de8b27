import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonId } from '../vocabulary/vocabulary.ts'
import { type Colleague, chooseColleague, rankColleagues } from './assignment.ts'

const colleague = (name: string, change: Partial<Colleague> = {}): Colleague => ({
  person: name as PersonId,
  skills: { topics: [], languages: [] },
  held: 2,
  atDesk: true,
  ...change,
})
const order = (colleagues: readonly Colleague[], topic: 'invoice' | null = 'invoice', language: string | null = 'pl') =>
  rankColleagues(colleagues, { topic, owner: null, language, limit: 5 }).map(({ person }) => person)

const kasia = colleague('Kasia', { skills: { topics: ['invoice'], languages: ['uk'] } })
const tomek = colleague('Tomek', { held: 0 })

describe('rankColleagues', () => {
  it('puts who knows the topic before who holds less', () => {
    expect(order([tomek, kasia])).toEqual(['Kasia', 'Tomek'])
  })
  it('puts who answers for the matter before who knows it, but no full desk', () => {
    const owned = (limit: number) =>
      rankColleagues([kasia, { ...tomek, held: 4 }], { topic: 'invoice', owner: tomek.person, language: null, limit })
    expect(owned(5)[0]).toMatchObject({ person: 'Tomek', owns: true })
    expect(owned(4)[0]).toMatchObject({ person: 'Kasia', owns: false })
  })
  it('puts who holds less first where nobody knows more', () => {
    expect(order([kasia, tomek], null)).toEqual(['Tomek', 'Kasia'])
  })
  it('asks for the customer’s language before the topic', () => {
    const oksana = colleague('Oksana', { skills: { topics: [], languages: ['uk'] } })
    const ola = colleague('Ola', { skills: { topics: ['invoice'], languages: [] } })
    expect(order([ola, oksana], 'invoice', 'uk')).toEqual(['Oksana', 'Ola'])
  })
  it('needs nobody to declare Polish', () => {
    expect(rankColleagues([tomek], { topic: null, owner: null, language: 'pl', limit: 5 })[0]?.speaks).toBe(true)
  })
  it('never puts a full desk before one with room, and loses nobody', () => {
    const any = fc.array(
      fc
        .record({ held: fc.nat(9), atDesk: fc.boolean(), knows: fc.boolean() })
        .map(({ held, atDesk, knows }) =>
          colleague('x', { held, atDesk, skills: { topics: knows ? ['invoice'] : [], languages: [] } }),
        ),
    )
    fc.assert(
      fc.property(any, (colleagues) => {
        const ranked = rankColleagues(colleagues, { topic: 'invoice', owner: null, language: null, limit: 5 })
        expect(ranked).toHaveLength(colleagues.length)
        const full = ranked.map(({ isFull }) => isFull)
        expect(full).toEqual(full.toSorted((a, b) => Number(a) - Number(b)))
      }),
    )
  })
})

describe('chooseColleague', () => {
  const need = { topic: 'invoice', owner: null, language: 'pl', limit: 5 } as const
  const chosen = (colleagues: readonly Colleague[], change = {}, letItLie: readonly PersonId[] = []) =>
    chooseColleague(colleagues, { ...need, ...change }, new Set(letItLie))
  it('takes the fittest of those there, and says why', () => {
    expect(chosen([tomek, kasia])).toEqual({
      person: 'Kasia',
      fitness: { knowsTopic: true, language: null, held: 2 },
    })
  })
  it.each([
    ['is away', colleague('Kasia', { atDesk: false }), {}],
    ['holds as many as one may', colleague('Kasia', { held: 5 }), {}],
  ])('takes nobody who %s', (_, only, change) => {
    expect(chosen([only], change)).toBeNull()
  })
  it('waits for somebody who speaks the language where anybody does, and asks it of nobody where none does', () => {
    const oksana = colleague('Oksana', { atDesk: false, skills: { topics: [], languages: ['uk'] } })
    const ola = colleague('Ola')
    expect(chosen([ola, oksana], { language: 'uk' })).toBeNull()
    expect(chosen([ola], { language: 'uk' })).toMatchObject({ person: 'Ola', fitness: { language: null } })
  })
  it('does not give it back to whom it lay with', () => {
    expect(chosen([tomek, kasia], {}, [kasia.person])?.person).toBe('Tomek')
    expect(chosen([kasia], {}, [kasia.person])).toBeNull()
  })
})
