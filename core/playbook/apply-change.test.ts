import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleId, CustomerId, FixId, Instant, PersonId, Share } from '../vocabulary/vocabulary.ts'
import {
  against,
  applyChange,
  defaultPlaybook,
  fits,
  isSound,
  NUMBER_NAMES,
  NUMBERS,
  ownersFor,
  type Playbook,
  type PlaybookChange,
  playbookFor,
  type Unseen,
} from './playbook.ts'

const article = (id: string, text: string): Playbook['knowledge'][number] => ({
  id: id as ArticleId,
  title: id,
  text,
  tags: ['zwrot'],
  phrasings: ['ile mam dni'],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
})
const playbook: Playbook = {
  ...defaultPlaybook('Kubki'),
  version: 7,
  knowledge: [article('zwroty', 'Na zwrot masz 14 dni.'), article('dostawa', 'Wysyłamy w 24 godziny.')],
  macros: [{ name: 'Powitanie', text: 'Dzień dobry!' }],
  owners: { invoice: 'ewa' as PersonId },
}

const unseen: fc.Arbitrary<Unseen> = fc.oneof(
  fc.record({
    kind: fc.constant('article' as const),
    article: fc.constantFrom('zwroty' as ArticleId, 'nowy' as ArticleId),
    title: fc.string(),
    text: fc.string(),
  }),
  fc.record({ kind: fc.constant('macro' as const), macro: fc.constantFrom('Powitanie', 'Nowe'), text: fc.string() }),
  fc.record({
    kind: fc.constant('check' as const),
    code: fc.constantFrom('too-general' as const, 'template-reply' as const),
    check: fc.record({ enabled: fc.boolean(), severity: fc.constantFrom(1 as const, 2 as const, 4 as const) }),
  }),
  fc.record({
    kind: fc.constant('ownership' as const),
    topic: fc.constantFrom('invoice' as const, 'complaint' as const),
    person: fc.constantFrom('ewa' as PersonId, 'jan' as PersonId, null),
  }),
  fc.constantFrom(...NUMBER_NAMES).chain((number) =>
    fc.record({
      kind: fc.constant('number' as const),
      number: fc.constant(number),
      value: fc.integer({ min: NUMBERS[number].low, max: NUMBERS[number].high }),
    }),
  ),
)

describe('a change of the playbook', () => {
  it('stands in the playbook once applied, and applied again it changes nothing', () => {
    fc.assert(
      fc.property(unseen, (wanted) => {
        const change = against(playbook, wanted)
        const changed = applyChange(playbook, change)
        expect(applyChange(changed, change)).toEqual(changed)
        expect(isSound(against(changed, wanted))).toBe(false)
        expect(changed.version).toBe(playbook.version)
      }),
    )
  })

  it('fits the playbook that it was written against, and no longer the one that says something else', () => {
    fc.assert(
      fc.property(unseen, (wanted) => {
        const change = against(playbook, wanted)
        expect(fits(playbook, change)).toBe(true)
        expect(fits(applyChange(playbook, change), change)).toBe(!isSound(change))
      }),
    )
  })

  it('leaves the other articles, and what it does not name of its own, as they are', () => {
    const change: Unseen = { kind: 'article', article: 'zwroty' as ArticleId, title: 'Zwroty', text: '30 dni.' }
    const [first, second] = applyChange(playbook, against(playbook, change)).knowledge
    expect(first).toMatchObject({ title: 'Zwroty', text: '30 dni.', tags: ['zwrot'], phrasings: ['ile mam dni'] })
    expect(second).toBe(playbook.knowledge[1])
  })

  it('gives a matter to one person and leaves the others with theirs, and nothing in particular to nobody', () => {
    const give = (topic: 'complaint' | 'invoice' | 'none', person: PersonId | null) =>
      against(playbook, { kind: 'ownership', topic, person })
    const jan = 'jan' as PersonId
    expect(applyChange(playbook, give('complaint', jan)).owners).toEqual({ invoice: 'ewa', complaint: jan })
    expect(applyChange(playbook, give('invoice', null)).owners).toEqual({})
    expect(isSound(give('none', jan))).toBe(false)
  })

  it('is refused as unsound where a number is out of its range, or part of a whole', () => {
    const change = (value: number): PlaybookChange => ({ kind: 'number', number: 'refuse-from', was: 3, value })
    expect([0, 2, 2.5, 3, 5].map((value) => isSound(change(value)))).toEqual([false, true, false, false, false])
  })
})

describe('playbookFor', () => {
  const change = against(playbook, { kind: 'number', number: 'min-support', value: 0.5 })
  const pilot = {
    fix: 'f' as FixId,
    change,
    group: { kind: 'share', share: 0.4 as Share, salt: 'f' } as const,
    since: 0 as Instant,
  }

  it('serves the piloted change to about its share of customers and the playbook as it stands to the rest', () => {
    const customers = Array.from({ length: 2_000 }, (_, n) => `k${n}` as CustomerId)
    const served = customers.map((one) => playbookFor({ ...playbook, pilot }, one).assistant.minSupport)
    const tried = served.filter((support) => support === 0.5).length
    expect(tried / served.length).toBeCloseTo(0.4, 1)
    expect(served.filter((support) => support === playbook.assistant.minSupport)).toHaveLength(served.length - tried)
  })

  it('puts a piloted owner first for the lot’s customers only', () => {
    const jan = 'jan' as PersonId
    const rule = against(playbook, { kind: 'ownership', topic: 'complaint', person: jan })
    const group = { kind: 'chosen', customers: ['k1' as CustomerId] } as const
    const piloted = { ...playbook, pilot: { ...pilot, change: rule, group } }
    expect(ownersFor(piloted, 'k1' as CustomerId)).toEqual({ invoice: 'ewa', complaint: jan })
    expect(ownersFor(piloted, 'k2' as CustomerId)).toEqual({ invoice: 'ewa' })
    expect(ownersFor({ ...playbook, pilot }, 'k1' as CustomerId)).toEqual({ invoice: 'ewa' })
  })

  it('is the playbook itself where nothing is piloted', () => {
    expect(playbookFor(playbook, 'k1' as CustomerId)).toBe(playbook)
  })
})
