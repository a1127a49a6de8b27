import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Trait } from '../../core/problem/problem.ts'
import type {
  ConversationId,
  CustomerId,
  FindingCode,
  FixId,
  Instant,
  PersonId,
  ProblemId,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import { newWorkspace, mistake as someMistake } from '../ports/testing/records.ts'
import { auditConversation } from './audit-conversation.ts'
import { changeProblem } from './change-problem.ts'
import { closeConversation } from './close-conversation.ts'
import { declareFix } from './declare-fix.ts'
import { findProblems } from './find-problems.ts'
import { mergeProblem, splitProblem, undoGrouping } from './group-problems.ts'
import { placeMistakes } from './place-mistakes.ts'
import { receiveMessage } from './receive-message.ts'
import { MONDAY_TEN, openTestDesk } from './testing/open-test-desk.ts'
import { verifyFixes } from './verify-fixes.ts'

const DAY_MS = 86_400_000
const desk = await openTestDesk()
const { store } = desk.ports
let firm: WorkspaceId

afterAll(() => desk.close())
beforeEach(async () => {
  desk.setClock(MONDAY_TEN)
  firm = await newWorkspace(store)
})

interface Told {
  /** Before the clock's now. */
  readonly daysAgo: number
  readonly topic: string
  readonly isMistaken: boolean
  readonly channel?: 'chat' | 'email'
}

/** Audited conversations by e-mail, each a moment after the one before. */
async function tell(told: readonly Told[]): Promise<void> {
  const now = desk.ports.clock.now()
  await store.transact(firm, async ({ conversations, mistakes, problems }) => {
    for (const [n, { daysAgo, topic, isMistaken, channel = 'email' }] of told.entries()) {
      const id = desk.ports.random.uuid() as ConversationId
      const customer = { id: desk.ports.random.uuid() as CustomerId, name: null, email: null }
      const at = Math.round(now - daysAgo * DAY_MS + n) as Instant
      const traits: readonly Trait[] = [
        { name: 'topic', value: topic },
        { name: 'channel', value: channel },
      ]
      await conversations.open({ id, channel: 'email', language: 'pl', customer, at, demo: false })
      const found = isMistaken ? [someMistake(id, { code: 'not-my-department', at })] : []
      await mistakes.replaceFor(id, 'manual', found, now)
      await problems.keepTraits(id, at, traits)
    }
  })
}

/** So many conversations on invoices and as many on returns, evenly from one day to another; of those on invoices every n-th has the mistake. */
function desks(count: number, fromDay: number, toDay: number, everyNth: number): readonly Told[] {
  return Array.from({ length: count }, (_, n) => {
    const daysAgo = fromDay - (n * (fromDay - toDay)) / count
    return [
      { daysAgo, topic: 'invoice', isMistaken: everyNth > 0 && n % everyNth === 0 },
      { daysAgo, topic: 'return-goods', isMistaken: false },
    ]
  }).flat()
}

const problems = () => store.transact(firm, (records) => records.problems.list())

async function onlyProblem() {
  await findProblems(firm, desk.ports)
  const [problem, ...others] = await problems()
  expect(others).toEqual([])
  if (problem === undefined) throw new Error('no problem found')
  return problem
}

const declare = (problem: ProblemId, daysAgo: number) =>
  declareFix(
    firm,
    {
      problem,
      kind: 'rule',
      change: 'Fakturami zajmuje się każdy.',
      claimedRatio: 0.5,
      alternatives: '',
      owner: null,
      inForceSince: (desk.ports.clock.now() - daysAgo * DAY_MS) as Instant,
      declaredBy: desk.anna.id,
    },
    desk.ports,
  )
const verdictsOf = (fix: FixId) => store.transact(firm, ({ fixes }) => fixes.verdicts(fix))
const stateNow = async () => (await problems())[0]?.state
const pass = (days: number) => desk.setClock(desk.ports.clock.now() + days * DAY_MS)

describe('the search for problems', () => {
  it('finds what recurs, where it concentrates, and what it costs', async () => {
    await tell(desks(40, 60, 0, 4))
    expect(await onlyProblem()).toMatchObject({
      code: 'not-my-department',
      trait: { name: 'topic', value: 'invoice' },
      state: 'open',
      owner: null,
      facts: { cases: 10, customers: 10, contrast: { inside: { events: 10, exposures: 40 } } },
    })
    expect((await onlyProblem()).facts.costPerMonth).toBeGreaterThan(0)
  })

  it('finds nothing where nothing recurs, and says that it looked', async () => {
    await tell(desks(20, 60, 0, 0))
    await findProblems(firm, desk.ports)
    expect(await problems()).toEqual([])
    expect(await store.transact(firm, (records) => records.problems.searchedAt())).toBe(MONDAY_TEN)
  })

  it('keeps identity and owner when new mistakes come', async () => {
    await tell(desks(40, 60, 10, 4))
    const before = await onlyProblem()
    await changeProblem(firm, before.id, { name: 'Faktury' }, desk.ports)
    await tell(desks(12, 9, 0, 3))
    const after = await onlyProblem()
    expect(after).toMatchObject({ id: before.id, name: 'Faktury', facts: { cases: 14 } })
  })

  it('keeps apart and together what a person decided, and forgets it when they take it back', async () => {
    await tell(desks(40, 60, 10, 4))
    const whole = await onlyProblem()
    const decided = { workspace: firm, problem: whole.id, by: desk.anna.id }
    const [first] = whole.facts.cuts ?? []
    expect(first).toBeUndefined()
    await tell(desks(40, 9, 0, 4).map((one) => ({ ...one, channel: 'chat' as const })))
    const grown = await onlyProblem()
    const byChat = { by: 'trait', trait: { name: 'channel', value: 'chat' } } as const
    expect(grown.facts.cuts?.map(({ cut, cases }) => [cut, cases])).toContainEqual([byChat, 10])
    const part = await splitProblem({ ...decided, cut: byChat }, desk.ports)
    const sizes = async () => (await problems()).map(({ id, facts }) => [id, facts.cases]).toSorted()
    expect(await sizes()).toEqual(
      [
        [whole.id, 10],
        [part, 10],
      ].toSorted(),
    )
    await tell(desks(12, 9, 0, 3).map((one) => ({ ...one, channel: 'chat' as const })))
    await findProblems(firm, desk.ports)
    expect(await sizes()).toEqual(
      [
        [whole.id, 10],
        [part, 14],
      ].toSorted(),
    )
    await mergeProblem({ ...decided, problem: part, into: whole.id }, desk.ports)
    expect(await sizes()).toEqual([[whole.id, 24]])
    await expect(mergeProblem({ ...decided, into: part }, desk.ports)).rejects.toMatchObject({ code: 'conflict' })
    pass(1)
    await undoGrouping({ ...decided, problem: part, kind: 'merged' }, desk.ports)
    pass(1)
    await undoGrouping({ ...decided, problem: part, kind: 'split' }, desk.ports)
    expect(await sizes()).toEqual([[whole.id, 24]])
    await expect(splitProblem({ ...decided, cut: { by: 'code', code: 'spelling' } }, desk.ports)).rejects.toMatchObject(
      {
        code: 'conflict',
      },
    )
  })

  it('looks no further back than a season', async () => {
    await tell(desks(40, 200, 95, 4))
    await findProblems(firm, desk.ports)
    expect(await problems()).toEqual([])
  })

  it('run twice at once finds each problem once', async () => {
    await tell(desks(40, 60, 0, 4))
    await Promise.all([findProblems(firm, desk.ports), findProblems(firm, desk.ports)])
    expect(await problems()).toHaveLength(1)
  })

  it('reads what an audit keeps', async () => {
    const id = await desk.open()
    const said = { workspace: desk.workspace, conversation: id, id: desk.newMessage() }
    await receiveMessage({ ...said, text: 'Gdzie jest moja faktura?' }, desk.ports)
    const closing = { category: null, cause: null, outcome: null, by: desk.anna }
    await closeConversation(desk.workspace, id, closing, desk.ports)
    await auditConversation(desk.workspace, id, desk.ports)
    const cases = await store.transact(desk.workspace, (records) =>
      records.problems.cases(MONDAY_TEN, (MONDAY_TEN + 1) as Instant),
    )
    const kept = cases.find(({ conversation }) => conversation === id)
    expect(kept?.traits).toContainEqual({ name: 'week-hour', value: 'mon-morning' })
    expect(kept?.traits).toContainEqual({ name: 'word', value: 'faktura' })
  })
})

describe('a mistake filed between two searches', () => {
  /** One more audited conversation, placed as an audit places it. */
  async function file(topic: string, code: FindingCode = 'not-my-department', customer?: CustomerId) {
    const id = desk.ports.random.uuid() as ConversationId
    const who = customer ?? (desk.ports.random.uuid() as CustomerId)
    const at = desk.ports.clock.now()
    const found = someMistake(id, { code, at })
    await store.transact(firm, async (records) => {
      const customer = { id: who, name: null, email: null }
      await records.conversations.open({ id, channel: 'email', language: 'pl', customer, at, demo: false })
      await records.mistakes.replaceFor(id, 'manual', [found], at)
      await records.problems.keepTraits(id, at, [{ name: 'topic', value: topic }])
      await placeMistakes(id, null, records, at)
      // A second audit finds the same again.
      await placeMistakes(id, null, records, at)
    })
    return { mistake: found.id, customer: who, conversation: id }
  }
  const heldBy = (id: ProblemId) => store.transact(firm, (records) => records.problems.mistakesOf(id))

  it('stands in its problem at once, which comes to more; the next search agrees and keeps its name', async () => {
    await tell(desks(40, 60, 1, 4))
    const before = await onlyProblem()
    await changeProblem(firm, before.id, { name: 'Faktury' }, desk.ports)
    pass(1 / 24)
    const one = await file('invoice')
    await file('invoice', 'not-my-department', one.customer)
    const [shown] = await problems()
    expect(shown?.facts).toMatchObject({ cases: before.facts.cases + 2, customers: before.facts.customers + 1 })
    expect(shown?.facts.costPerMonth).toBeGreaterThan(before.facts.costPerMonth)
    expect(shown?.facts.course.weeks.at(-1)?.events).toBe((before.facts.course.weeks.at(-1)?.events ?? 0) + 2)
    expect((await heldBy(before.id)).has(one.mistake)).toBe(true)
    pass(1 / 24)
    const after = await onlyProblem()
    expect(after).toMatchObject({ id: before.id, name: 'Faktury', facts: { cases: before.facts.cases + 2 } })
    expect((await heldBy(before.id)).size).toBe(before.facts.cases + 2)
  })

  it('waits while its kind recurs too little, and begins a problem once it does, which the next search knows', async () => {
    await tell(desks(40, 60, 1, 4))
    await findProblems(firm, desk.ports)
    pass(1 / 24)
    await file('invoice', 'rude-tone')
    await file('return-goods', 'rude-tone')
    expect(await problems()).toHaveLength(1)
    await file('refund', 'rude-tone')
    await file('refund', 'rude-tone')
    const begun = (await problems()).find(({ code }) => code === 'rude-tone')
    expect(begun).toMatchObject({ trait: null, state: 'open', facts: { cases: 4, customers: 4 } })
    pass(1 / 24)
    await findProblems(firm, desk.ports)
    expect((await problems()).find(({ code }) => code === 'rude-tone')?.id).toBe(begun?.id)
  })

  it('is filed by an audit, and three of them are a problem before any other search', async () => {
    const { workspace } = desk
    await findProblems(workspace, desk.ports)
    const none = { category: null, cause: null, outcome: null, by: desk.anna }
    const began = async () =>
      (await store.transact(workspace, (records) => records.problems.list())).find(
        ({ code }) => code === 'closed-unresolved',
      )
    expect(await began()).toBeUndefined()
    for (const _ of [1, 2, 3]) {
      const id = await desk.open()
      const said = { workspace, conversation: id, id: desk.newMessage() }
      await receiveMessage({ ...said, text: 'Gdzie jest moja faktura?' }, desk.ports)
      await closeConversation(workspace, id, none, desk.ports)
      await auditConversation(workspace, id, desk.ports)
    }
    expect((await began())?.facts.cases).toBeGreaterThanOrEqual(3)
  })

  it('waits no longer once it is withdrawn: three are a problem where three count', async () => {
    await tell(desks(40, 60, 1, 4))
    await findProblems(firm, desk.ports)
    pass(1 / 24)
    const wrong = [await file('invoice', 'rude-tone'), await file('invoice', 'rude-tone')]
    const decision = { by: desk.anna.id, reason: 'nie', at: desk.ports.clock.now() }
    await store.transact(firm, async ({ mistakes }) => {
      for (const { mistake } of wrong) await mistakes.decide(mistake, { ...decision, state: 'withdrawn' })
    })
    const rude = async () => (await problems()).find(({ code }) => code === 'rude-tone')
    await file('invoice', 'rude-tone')
    expect(await rude()).toBeUndefined()
    await file('invoice', 'rude-tone')
    await file('refund', 'rude-tone')
    expect((await rude())?.facts).toMatchObject({ cases: 3, customers: 3 })
  })

  it('is counted once when a later audit finds it at another place', async () => {
    await tell(desks(40, 60, 1, 4))
    const before = await onlyProblem()
    pass(1 / 24)
    const { mistake, conversation } = await file('invoice')
    const grown = (await problems())[0]?.facts
    expect(grown?.cases).toBe(before.facts.cases + 1)
    const at = desk.ports.clock.now()
    const moved = someMistake(conversation, { code: 'not-my-department', at })
    await store.transact(firm, async (records) => {
      await records.mistakes.replaceFor(conversation, 'manual', [moved], at)
      await placeMistakes(conversation, at, records, at)
    })
    expect((await problems())[0]?.facts).toEqual(grown)
    const held = await heldBy(before.id)
    expect([held.has(mistake), held.has(moved.id)]).toEqual([false, true])
  })

  it('of a conversation that the search counted adds a case and no exposure', async () => {
    await tell(desks(40, 60, 1, 4))
    const before = await onlyProblem()
    const searched = desk.ports.clock.now()
    pass(1 / 24)
    const later = desk.ports.clock.now()
    const cases = await store.read(firm, (records) => records.problems.cases(0 as Instant, searched))
    const free = cases.filter(
      ({ traits, mistakes }) => mistakes.length === 0 && traits.some(({ value }) => value === 'invoice'),
    )
    const exposures = async () =>
      (await problems())[0]?.facts.course.weeks.reduce((sum, week) => sum + week.exposures, 0) ?? 0
    const had = await exposures()
    const judged = [
      { countedAt: (searched - 1) as Instant, more: 0 },
      { countedAt: later, more: 1 },
    ]
    for (const [n, { countedAt, more }] of judged.entries()) {
      const id = free[n]?.conversation
      if (id === undefined) throw new Error('no conversation without a mistake')
      await store.transact(firm, async (records) => {
        await records.mistakes.add([someMistake(id, { code: 'not-my-department', at: later })])
        await placeMistakes(id, countedAt, records, later)
      })
      expect((await problems())[0]?.facts.cases).toBe(before.facts.cases + n + 1)
      expect(await exposures()).toBe(had + more)
    }
  })

  describe('while a search runs', () => {
    /** A search during which something is filed between its reading and its keeping. */
    function findWhile(meanwhile: () => Promise<unknown>) {
      let left = 1
      const slow: typeof store = {
        ...store,
        read: async (workspace, work) => {
          const seen = await store.read(workspace, work)
          left -= 1
          if (left === 0) await meanwhile()
          return seen
        },
      }
      return findProblems(firm, { ...desk.ports, store: slow })
    }

    it('stands in its problem afterwards, which counts it, whatever clock the audit looked at', async () => {
      await tell(desks(40, 60, 1, 4))
      const before = await onlyProblem()
      pass(1 / 24)
      let filed = ''
      await findWhile(async () => {
        pass(-1 / 48)
        filed = (await file('invoice')).mistake
        pass(1 / 48)
      })
      const [shown] = await problems()
      expect(shown).toMatchObject({ id: before.id, facts: { cases: before.facts.cases + 1 } })
      expect(await heldBy(before.id)).toContain(filed)
      pass(1 / 24)
      await findProblems(firm, desk.ports)
      expect((await problems())[0]).toMatchObject({ id: before.id, facts: { cases: before.facts.cases + 1 } })
    })

    it('goes on waiting, and recurs with those that come later', async () => {
      await tell(desks(40, 60, 1, 4))
      await findProblems(firm, desk.ports)
      pass(1 / 24)
      await file('invoice', 'rude-tone')
      await findWhile(() => file('invoice', 'rude-tone'))
      expect(await problems()).toHaveLength(1)
      await file('refund', 'rude-tone')
      expect((await problems()).find(({ code }) => code === 'rude-tone')?.facts.cases).toBe(3)
    })

    it('has begun a problem, which stays under its name and takes the next ones', async () => {
      await tell(desks(40, 60, 1, 4))
      await findProblems(firm, desk.ports)
      pass(1 / 24)
      await file('invoice', 'rude-tone')
      await file('invoice', 'rude-tone')
      const rude = async () => (await problems()).filter(({ code }) => code === 'rude-tone')
      let begun: ProblemId | undefined
      pass(1 / 24)
      await findWhile(async () => {
        await file('refund', 'rude-tone')
        await file('refund', 'rude-tone')
        begun = (await rude())[0]?.id
      })
      expect(begun).toBeDefined()
      expect(await rude()).toMatchObject([{ id: begun, facts: { cases: 4 } }])
      pass(1 / 24)
      await file('refund', 'rude-tone')
      expect(await rude()).toMatchObject([{ id: begun, facts: { cases: 5, customers: 5 } }])
      await findProblems(firm, desk.ports)
      expect(await rude()).toMatchObject([{ id: begun, facts: { cases: 5 } }])
    })
  })

  it('goes where people divided, and is nobody’s before the first search', async () => {
    const early = await file('invoice')
    expect(await store.transact(firm, (records) => records.problems.standing([early.mistake]))).toEqual(new Set())
    await tell(desks(40, 60, 10, 4))
    await tell(desks(40, 9, 1, 4).map((one) => ({ ...one, channel: 'chat' as const })))
    const whole = await onlyProblem()
    const cut = { by: 'trait', trait: { name: 'channel', value: 'chat' } } as const
    const part = await splitProblem({ workspace: firm, problem: whole.id, by: desk.anna.id, cut }, desk.ports)
    pass(1 / 24)
    const { mistake } = await file('invoice')
    expect([(await heldBy(whole.id)).has(mistake), (await heldBy(part)).has(mistake)]).toEqual([true, false])
  })
})

describe('taking a problem in hand', () => {
  it('gives it an owner of the firm and a day, and takes them back', async () => {
    await tell(desks(40, 60, 0, 4))
    const { id } = await onlyProblem()
    const owner = { ...desk.anna, id: desk.ports.random.uuid() as PersonId, email: `${id}@kubki.example` }
    await store.transact(firm, ({ people }) => people.create(owner, null))
    await changeProblem(firm, id, { owner: owner.id, dueAt: 7 as Instant }, desk.ports)
    expect((await problems())[0]).toMatchObject({ owner: owner.id, dueAt: 7 })
    await changeProblem(firm, id, { owner: null, dueAt: null }, desk.ports)
    expect((await problems())[0]).toMatchObject({ owner: null, dueAt: null })
  })

  it('is refused for nobody’s problem and to nobody', async () => {
    await tell(desks(40, 60, 0, 4))
    const { id } = await onlyProblem()
    const nobody = desk.ports.random.uuid()
    const lost = { code: 'not-found' }
    await expect(changeProblem(firm, id, { owner: nobody as PersonId }, desk.ports)).rejects.toMatchObject(lost)
    await expect(changeProblem(firm, nobody as ProblemId, { name: 'x' }, desk.ports)).rejects.toMatchObject(lost)
    await expect(declare(nobody as ProblemId, 1)).rejects.toMatchObject(lost)
  })
})

describe('a fix', () => {
  it('that helped is proven, and the mistake’s return opens the problem by itself', async () => {
    await tell([...desks(120, 80, 30, 3), ...desks(70, 30, 0, 0)])
    const { id } = await onlyProblem()
    const fix = await declare(id, 30)
    expect(await verdictsOf(fix)).toMatchObject([{ answer: 'yes', returned: false, moreDays: 0, at: MONDAY_TEN }])
    expect(await stateNow()).toBe('solved')

    pass(30)
    await tell(desks(70, 30, 0, 0))
    await verifyFixes(firm, desk.ports)
    expect(await stateNow()).toBe('solved')

    pass(30)
    await tell(desks(70, 30, 0, 2))
    await verifyFixes(firm, desk.ports)
    expect(await stateNow()).toBe('returned')
    expect((await verdictsOf(fix)).map(({ returned }) => returned)).toEqual([false, false, true])

    pass(1)
    await verifyFixes(firm, desk.ports)
    expect(await stateNow()).toBe('returned')
  })

  it('that did not help leaves the problem open', async () => {
    await tell([...desks(120, 80, 35, 6), ...desks(100, 35, 0, 2)])
    const { id } = await onlyProblem()
    const fix = await declare(id, 35)
    expect(await verdictsOf(fix)).toMatchObject([{ answer: 'no' }])
    expect(await stateNow()).toBe('open')
  })

  it('of which nobody can tell yet keeps the problem watched, and says how long it takes', async () => {
    await tell([...desks(120, 80, 2, 4), ...desks(8, 2, 0, 0)])
    const { id } = await onlyProblem()
    const fix = await declare(id, 2)
    const [verdict] = await verdictsOf(fix)
    expect(verdict).toMatchObject({ answer: 'unknown', after: { exposures: 8 } })
    expect(verdict?.moreDays).toBeGreaterThan(0)
    expect(await stateNow()).toBe('watching')
  })

  it('that comes into force later is not judged before', async () => {
    await tell(desks(120, 80, 0, 4))
    const { id } = await onlyProblem()
    const fix = await declare(id, -3)
    await verifyFixes(firm, desk.ports)
    expect(await verdictsOf(fix)).toEqual([])
    expect(await stateNow()).toBe('watching')
  })

  it('takes the place of an earlier one, and is refused before it', async () => {
    await tell([...desks(120, 80, 30, 3), ...desks(70, 30, 0, 0)])
    const { id } = await onlyProblem()
    const first = await declare(id, 30)
    await declare(id, 1)
    await expect(declare(id, 20)).rejects.toMatchObject({ code: 'conflict' })
    pass(1)
    await verifyFixes(firm, desk.ports)
    expect(await verdictsOf(first)).toHaveLength(1)
  })

  it('keeps to what it claimed of, whatever a later search makes of the problem', async () => {
    await tell(desks(120, 80, 30, 3))
    const { id } = await onlyProblem()
    await declare(id, 20)
    const [fix] = await store.transact(firm, ({ fixes }) => fixes.list(id))
    expect(fix).toMatchObject({ code: 'not-my-department', trait: { name: 'topic', value: 'invoice' } })
  })
})
