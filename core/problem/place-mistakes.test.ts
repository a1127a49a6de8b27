import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MistakeId, ProblemId } from '../vocabulary/vocabulary.ts'
import {
  beforeGrouping,
  type Case,
  cutsOf,
  findProblems,
  type Grouping,
  type KeptGrouping,
  type KnownProblem,
  keepIdentities,
  keptGrouping,
  placeMistakes,
  regroup,
} from './problem.ts'
import { casesOf, desk, trait } from './testing/cases.ts'

const NONE: Grouping = { merged: [], split: [] }
type Stand = ReadonlyMap<MistakeId, readonly ProblemId[]>

/** One search as the product makes it. */
function search(cases: readonly Case[], known: readonly KnownProblem[], grouping: Grouping, name: string) {
  const found = findProblems(cases)
  const ids = keepIdentities(found, beforeGrouping(known, grouping), (n) => `${name}-${n}` as ProblemId)
  const named = found.map((problem, n) => ({ id: ids[n] ?? ('?' as ProblemId), problem }))
  const { shown, merged } = regroup(named, grouping, cases)
  const stand = new Map<MistakeId, readonly ProblemId[]>()
  for (const { id, problem } of [...shown, ...merged])
    for (const mistake of mistakesOf(problem.cases)) stand.set(mistake, [...(stand.get(mistake) ?? []), id])
  const stored = [...shown, ...merged].map(({ id, problem }) => ({ id, mistakes: new Set(mistakesOf(problem.cases)) }))
  return { named, kept: keptGrouping(named, cases), stand: stand as Stand, known: stored }
}

const mistakesOf = (cases: readonly Case[]) => cases.flatMap(({ mistakes }) => mistakes.map(({ id }) => id))

/** The conversations one after another, as they are audited. */
function placeAll(kept: KeptGrouping, cases: readonly Case[], grouping: Grouping) {
  const stand = new Map<MistakeId, readonly ProblemId[]>()
  const begun: KnownProblem[] = []
  let now = kept
  for (const one of cases) {
    const placed = placeMistakes(now, one, grouping, ({ code }) => `begun-${code}` as ProblemId)
    now = placed.kept
    for (const { mistake, problems } of placed.stand) stand.set(mistake, problems)
    for (const { id, mistakes } of placed.begun) {
      begun.push({ id, mistakes: new Set(mistakes.map(({ mistake }) => mistake)) })
      for (const { mistake } of mistakes) stand.set(mistake, [id])
    }
  }
  return { kept: now, stand: stand as Stand, begun }
}

/** A desk whose mistakes are at home somewhere, beside others that are at home nowhere and some that are rare. */
const busy = (seed: number, n: number) =>
  desk(seed, n, ({ topic, day, author }) => ({
    'not-my-department': topic === 'invoice' ? 0.2 : 0.01,
    'slow-first-response': day === 'mon-morning' ? 0.4 : 0.05,
    undocumented: day === 'mon-morning' ? 0.3 : 0.01,
    'wrong-vocative': author === 'Ola' ? 0.15 : 0.01,
    'no-apology': 0.04,
    spelling: 0.003,
  }))

/** What a person might have decided about what a search found: one problem divided, two others joined. */
function decided(named: ReturnType<typeof search>['named'], seed: number): Grouping {
  const at = (n: number) => named[(seed + n) % named.length]
  const [whole, one, into] = [at(0), at(1), at(2)]
  const cut = whole && cutsOf(whole.problem)[0]?.cut
  return {
    split: whole !== undefined && cut !== undefined ? [{ from: whole.id, part: 'part' as ProblemId, cut }] : [],
    merged: one !== undefined && into !== undefined && one.id !== into.id ? [{ problem: one.id, into: into.id }] : [],
  }
}

describe('a mistake more', () => {
  it('stands where the search itself put it, after whatever people decided', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 400 }), (seed, n) => {
        const cases = busy(seed, n)
        const { named } = search(cases, [], NONE, 'p')
        const grouping = decided(named, seed)
        const { kept, stand, known } = search(
          cases,
          named.map(({ id, problem }) => ({ id, mistakes: new Set(mistakesOf(problem.cases)) })),
          grouping,
          'q',
        )
        const again = placeAll({ ...kept, waiting: [] }, cases, grouping)
        expect(again.kept.waiting).toEqual(kept.waiting)
        expect(again.begun).toEqual([])
        const sorted = (one: Stand) => [...one].map(([mistake, problems]) => [mistake, problems.toSorted()]).toSorted()
        expect(sorted(again.stand)).toEqual(sorted(stand))
        expect(known.length).toBeGreaterThanOrEqual(new Set([...again.stand.values()].flat()).size)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    { conversations: 150, more: 8, most: 0.1 },
    { conversations: 600, more: 30, most: 0.02 },
  ])('changes no name that the next search gives, and seldom stands elsewhere after it: $conversations', (size) => {
    let placed = 0
    let moved = 0
    for (let seed = 0; seed < 40; seed += 1) {
      const season = busy(seed, size.conversations + size.more)
      const before = season.slice(0, size.conversations)
      const more = season.slice(size.conversations)
      const first = search(before, [], NONE, 'p')
      const grouping = decided(first.named, seed)
      const last = search(before, first.known, grouping, 'q')
      const { stand, begun } = placeAll(last.kept, more, grouping)
      const whole = search(season, [...last.known, ...begun], grouping, 'r')
      const without = search(season, last.known, grouping, 'r')
      const names = (one: typeof whole) => one.named.map(({ id }) => id).filter((id) => !/^r|begun/.test(id))
      expect(names(whole)).toEqual(names(without))
      for (const mistake of mistakesOf(more)) {
        placed += 1
        const [home] = stand.get(mistake) ?? []
        const then = whole.stand.get(mistake) ?? []
        if (home === undefined ? then.length > 0 : !then.includes(home)) moved += 1
      }
    }
    expect(placed).toBeGreaterThan(60)
    expect(moved / placed).toBeLessThan(size.most)
  })

  it('waits until its kind recurs, and is then a problem of its own that takes the next ones', () => {
    const told = (codes: readonly ('spelling' | 'no-apology')[]) => ({ traits: [trait('topic', 'invoice')], codes })
    const cases = casesOf([told(['no-apology']), told(['no-apology']), told(['no-apology']), told(['spelling'])])
    const { kept } = search(cases, [], NONE, 'p')
    expect(kept.waiting.map(({ mistake }) => mistake)).toEqual(['r-3-spelling'])
    const more = casesOf([
      ...Array.from({ length: 4 }, () => told([])),
      told(['spelling']),
      told(['spelling']),
      told(['spelling']),
    ])
    const { kept: after, stand, begun } = placeAll(kept, more, NONE)
    expect(begun.map(({ id, mistakes }) => [id, [...mistakes]])).toEqual([
      ['begun-spelling', ['r-3-spelling', 'r-4-spelling', 'r-5-spelling']],
    ])
    expect(stand.get('r-6-spelling' as MistakeId)).toEqual(['begun-spelling'])
    expect(after.waiting).toEqual([])
  })
})
