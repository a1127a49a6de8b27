import { describe, expect, it } from 'vitest'
import type { Fix } from '../../../core/fix/fix.ts'
import type { Mistake } from '../../../core/ledger/ledger.ts'
import type { Trait } from '../../../core/problem/problem.ts'
import type {
  ConversationId,
  CustomerId,
  FixId,
  Grosze,
  Instant,
  MistakeId,
  PersonId,
  ProblemId,
  WorkspaceId,
} from '../../../core/vocabulary/vocabulary.ts'
import type { Verdict } from '../fixes.ts'
import { EVERY_MISTAKE, type MistakeQuery } from '../mistakes.ts'
import type { FoundUnder } from '../problems.ts'
import type { Store } from '../store.ts'
import { mistake, moment, newConversation, newId, newWorkspace } from './records.ts'

const traits: readonly Trait[] = [
  { name: 'topic', value: 'invoice' },
  { name: 'word', value: 'żółć \0' },
]

const found = (mistakes: readonly Mistake[], change: Partial<FoundUnder> = {}): FoundUnder => ({
  id: newId<ProblemId>(),
  code: 'no-apology',
  trait: { name: 'topic', value: 'invoice' },
  facts: {
    alongside: [],
    contrast: null,
    cases: mistakes.length,
    customers: 1,
    costPerMonth: 12_345 as Grosze,
    course: { firstSeen: 1 as Instant, lastSeen: 2 as Instant, weeks: [{ events: 1, exposures: 3 }], trend: null },
  },
  mistakes: new Set(mistakes.map(({ id }) => id)),
  ...change,
})

const fixOf = (problem: ProblemId, inForceSince: number | null = 1): Fix => ({
  candidate: null,
  id: newId<FixId>(),
  problem,
  code: 'no-apology',
  trait: null,
  kind: 'article',
  change: 'poprawiony artykuł',
  claimedRatio: 0.5,
  alternatives: '',
  owner: null,
  inForceSince: inForceSince as Instant,
  declaredBy: newId<PersonId>(),
  declaredAt: moment(),
})

const verdict = (at: number): Verdict => ({
  answer: 'unknown',
  claim: 'unknown',
  before: { events: 3, exposures: 30 },
  after: { events: 1, exposures: 12 },
  effect: { ratio: 0.83, low: 0.1, high: null },
  background: null,
  moreExposures: 120,
  at: at as Instant,
  all: { before: { events: 9, exposures: 90 }, after: { events: 1, exposures: 14 } },
  returned: false,
  moreDays: 12,
})

export function describeProblems(open: () => Store): void {
  /** A conversation audited with these mistakes. */
  async function audited(workspace: WorkspaceId, openedAt: number, ...change: readonly Partial<Mistake>[]) {
    const id = await newConversation(open(), workspace, 'Poproszę fakturę')
    const mistakes = change.map((each) => mistake(id, each))
    await open().transact(workspace, async (records) => {
      await records.mistakes.replaceFor(id, 'manual', mistakes, moment())
      await records.problems.keepTraits(id, openedAt as Instant, traits)
    })
    return { id, mistakes }
  }
  const cases = (workspace: WorkspaceId, from: number, to: number) =>
    open().transact(workspace, ({ problems }) => problems.cases(from as Instant, to as Instant))
  const keep = (workspace: WorkspaceId, at: number, ...each: readonly FoundUnder[]) =>
    open().transact(workspace, ({ problems }) => problems.keepFound(each, at as Instant))
  const list = (workspace: WorkspaceId) => open().transact(workspace, ({ problems }) => problems.list())

  describe('cases', () => {
    it('come in the order in which they happened, with the mistakes that count', async () => {
      const workspace = await newWorkspace(open())
      const later = await audited(
        workspace,
        300,
        { cost: 700 as Grosze },
        { state: 'contested' },
        { state: 'withdrawn' },
      )
      const earlier = await audited(workspace, 200, { state: 'confirmed', stage: 'waiting' })
      await audited(workspace, 400, {})
      const seen = await cases(workspace, 200, 400)
      expect(seen.map(({ conversation, at }) => [conversation, at])).toEqual([
        [earlier.id, 200],
        [later.id, 300],
      ])
      expect(seen.map(({ mistakes }) => mistakes)).toEqual([
        [{ id: earlier.mistakes[0]?.id, code: 'no-apology', stage: 'waiting', cost: 1_250 }],
        [{ id: later.mistakes[0]?.id, code: 'no-apology', stage: 'answer', cost: 700 }],
      ])
      expect(seen[0]?.traits).toEqual([traits[0], { name: 'word', value: 'żółć \uFFFD' }])
    })

    it('of a second audit replace those of the first', async () => {
      const workspace = await newWorkspace(open())
      const { id } = await audited(workspace, 200)
      await open().transact(workspace, ({ problems }) => problems.keepTraits(id, 200 as Instant, []))
      expect(await cases(workspace, 0, 1_000)).toMatchObject([{ traits: [], mistakes: [] }])
    })

    it('are no other firm’s', async () => {
      const [workspace, other] = [await newWorkspace(open()), await newWorkspace(open())]
      await audited(workspace, 200)
      expect(await cases(other, 0, 1_000)).toEqual([])
    })
  })

  describe('problems', () => {
    it('keep what people decided when a search finds them again', async () => {
      const workspace = await newWorkspace(open())
      const { mistakes } = await audited(workspace, 200, {}, {}, {})
      const first = found(mistakes.slice(0, 2))
      await keep(workspace, 1_000, first)
      const decided = { owner: newId<PersonId>(), name: 'Faktury', dueAt: 77 as Instant, state: 'watching' } as const
      await open().transact(workspace, ({ problems }) => problems.update(first.id, decided))
      await keep(workspace, 2_000, { ...found(mistakes.slice(1)), id: first.id, trait: null })
      expect(await list(workspace)).toEqual([
        {
          id: first.id,
          code: 'no-apology',
          trait: null,
          ...decided,
          firstFoundAt: 1_000,
          lastFoundAt: 2_000,
          facts: found(mistakes.slice(1)).facts,
        },
      ])
      await open().transact(workspace, async ({ problems, mistakes: ledger }) => {
        expect(await problems.searchedAt()).toBe(2_000)
        const [known] = await problems.known()
        expect([...(known?.mistakes ?? [])].toSorted()).toEqual(
          mistakes
            .slice(1)
            .map(({ id }) => id)
            .toSorted(),
        )
        const every: MistakeQuery = { ...EVERY_MISTAKE, problem: first.id, limit: 50 }
        const { items } = await ledger.list(every)
        expect(items.map(({ id }) => id).toSorted()).toEqual([...(known?.mistakes ?? [])].toSorted())
        const ever = { from: 0 as Instant, to: Number.MAX_SAFE_INTEGER as Instant }
        expect((await ledger.list({ ...every, opened: ever })).items).toHaveLength(items.length)
        expect((await ledger.list({ ...every, opened: { ...ever, to: 0 as Instant } })).items).toEqual([])
      })
    })

    it('hold what was placed since their search, are known by what a search counted, and hold only that after the next one', async () => {
      const workspace = await newWorkspace(open())
      const { id, mistakes } = await audited(workspace, 200, {}, {}, {}, {})
      const [counted, early, late, elsewhere] = mistakes
      if (!counted || !early || !late || !elsewhere) throw new Error('four mistakes')
      const seen = mistakes.slice(1).map((one) => one.id)
      const beside = (from: number, of: readonly MistakeId[]) =>
        open().transact(workspace, ({ problems }) => problems.casesBeside(from as Instant, new Set(of)))
      expect([await beside(200, seen), await beside(201, []), await beside(200, [...seen, counted.id])]).toMatchObject([
        [{ conversation: id, mistakes: { length: 4 } }],
        [],
        [],
      ])
      const [home, other] = [found([counted]), found([])]
      await keep(workspace, 1_000, home, other)
      const kept = {
        at: 1_000 as Instant,
        from: 200 as Instant,
        weeks: [3],
        grouping: { places: [], waiting: [{ mistake: early.id, code: early.code, conversation: id }] },
      }
      const more = { ...home.facts, cases: 9 }
      await open().transact(workspace, async ({ problems }) => {
        expect(await problems.keptSearch()).toBeNull()
        await problems.keepSearch(kept)
        await problems.place(home.id, [early.id], more, 1_100 as Instant)
        await problems.place(home.id, [late.id, elsewhere.id], more, 2_100 as Instant)
        expect(await problems.standing([early.id, newId<MistakeId>()])).toEqual(new Set([early.id]))
      })
      await open().transact(workspace, async ({ problems }) => {
        expect(await problems.keptSearch()).toEqual(kept)
        expect((await problems.load(home.id))?.facts).toEqual(more)
        expect(await problems.known()).toEqual([{ id: home.id, mistakes: new Set([counted.id]) }])
        const [one] = await problems.casesOf([id, newId<ConversationId>()])
        const touched = await problems.touched([home.id, other.id], id, one?.customer ?? newId<CustomerId>())
        expect([...touched]).toEqual([[home.id, { conversation: true, customer: true }]])
      })
      await keep(
        workspace,
        2_000,
        { ...home, mistakes: new Set([counted.id]) },
        { ...other, mistakes: new Set([elsewhere.id]) },
      )
      const held = (problem: ProblemId) => open().transact(workspace, ({ problems }) => problems.mistakesOf(problem))
      expect([await held(home.id), await held(other.id)]).toEqual([new Set([counted.id]), new Set([elsewhere.id])])
    })

    it('leave the list when a search finds them no more, unless somebody has taken them in hand', async () => {
      const workspace = await newWorkspace(open())
      const [forgotten, owned, fixed, still] = [found([]), found([]), found([]), found([])]
      await keep(workspace, 1_000, forgotten, owned, fixed, still)
      await open().transact(workspace, async ({ problems, fixes }) => {
        await problems.update(owned.id, { owner: newId<PersonId>() })
        await fixes.declare(fixOf(fixed.id))
      })
      await keep(workspace, 2_000, still)
      expect((await list(workspace)).map(({ id }) => id).toSorted()).toEqual([owned.id, fixed.id, still.id].toSorted())
      const kept = await open().transact(workspace, ({ problems }) => problems.load(forgotten.id))
      expect(kept?.lastFoundAt).toBe(1_000)
    })

    it('that a person merged or divided are remembered, and shown once', async () => {
      const workspace = await newWorkspace(open())
      const { mistakes: all } = await audited(workspace, 200, {}, {}, {}, {})
      const [placed, ...mistakes] = all
      if (!placed) throw new Error('four mistakes')
      const [home, part] = [found(mistakes), found(mistakes.slice(2))]
      await keep(workspace, 1_000, home, part)
      const cut = { by: 'trait', trait: traits[1] ?? { name: 'word', value: '' } } as const
      const by = newId<PersonId>()
      const [merged, split] = [
        { kind: 'merged', problem: part.id, into: home.id, by, at: 2 as Instant },
        {
          kind: 'split',
          problem: newId<ProblemId>(),
          from: home.id,
          cut: { by: 'code', code: 'spelling' },
          by,
          at: 1 as Instant,
        },
      ] as const
      await open().transact(workspace, async ({ problems }) => {
        for (const one of [merged, split, { ...split, kind: 'split', cut } as const]) await problems.keepGrouping(one)
        expect(await problems.groupings()).toEqual([split, merged])
      })
      expect((await list(workspace)).map(({ id }) => id)).toEqual([home.id])
      await open().transact(workspace, async ({ problems }) => {
        await problems.dropGrouping(part.id, 'merged')
        const known = new Map((await problems.known()).map((one) => [one.id, one.mistakes.size]))
        expect([known.get(home.id), known.get(part.id)]).toEqual([2, 1])
        await problems.place(part.id, [placed.id], part.facts, 1_100 as Instant)
        await problems.keepGrouping({ ...split, problem: part.id })
        await problems.dropGrouping(part.id, 'split')
        const back = (await problems.known()).find((one) => one.id === home.id)
        expect(back?.mistakes.size).toBe(3)
        expect(await problems.mistakesOf(home.id)).toContain(placed.id)
        await expect(problems.dropGrouping(part.id, 'merged')).rejects.toMatchObject({ code: 'not-found' })
      })
      expect(await list(workspace)).toHaveLength(2)
      const other = await newWorkspace(open())
      expect(await open().transact(other, ({ problems }) => problems.groupings())).toEqual([])
    })

    it('are none before the first search, and none in another firm', async () => {
      const [workspace, other] = [await newWorkspace(open()), await newWorkspace(open())]
      const mine = found([])
      expect(await list(workspace)).toEqual([])
      expect(await open().transact(workspace, ({ problems }) => problems.searchedAt())).toBeNull()
      await keep(workspace, 1_000, mine)
      expect(await list(other)).toEqual([])
      expect(await open().transact(other, ({ problems }) => problems.load(mine.id))).toBeNull()
      await expect(
        open().transact(other, ({ problems }) => problems.update(mine.id, { name: 'obcy' })),
      ).rejects.toMatchObject({ code: 'not-found' })
    })
  })

  describe('fixes', () => {
    it('come back whole, the one in force first first, with every verdict in order', async () => {
      const workspace = await newWorkspace(open())
      const [one, other] = [found([]), found([])]
      await keep(workspace, 1_000, one, other)
      const [second, first] = [fixOf(one.id, 20), { ...fixOf(one.id, 10), trait: traits[0] ?? null }]
      await open().transact(workspace, async ({ fixes }) => {
        for (const fix of [second, first, fixOf(other.id)]) await fixes.declare(fix)
        for (const at of [5, 4, 5]) await fixes.keepVerdict(first.id, verdict(at))
        expect(await fixes.list(one.id)).toEqual([first, second])
        expect(await fixes.list(null)).toHaveLength(3)
        expect(await fixes.load(second.id)).toEqual(second)
        expect(await fixes.load(newId<FixId>())).toBeNull()
        expect(await fixes.verdicts(first.id)).toEqual([verdict(4), verdict(5)])
        expect(await fixes.verdicts(second.id)).toEqual([])
      })
    })

    it('need their problem', async () => {
      const workspace = await newWorkspace(open())
      const lost = open().transact(workspace, ({ fixes }) => fixes.declare(fixOf(newId<ConversationId>() as never)))
      await expect(lost).rejects.toThrow()
    })
  })
}
