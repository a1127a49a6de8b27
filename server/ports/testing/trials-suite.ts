import { describe, expect, it } from 'vitest'
import type { FixStep } from '../../../core/rollout/rollout.ts'
import type {
  ConversationId,
  CustomerId,
  FixId,
  Instant,
  MessageId,
  PersonId,
  ProblemId,
  ReplayId,
  Share,
  WorkspaceId,
} from '../../../core/vocabulary/vocabulary.ts'
import type { Store } from '../store.ts'
import type { ReplayResult } from '../trials.ts'
import { mistake, newId, newWorkspace } from './records.ts'

const at = (n: number) => n as Instant

const result: ReplayResult = {
  at: at(9),
  playbookVersion: 3,
  drawn: { walked: 2, own: 1, of: 5, from: at(1) },
  asked: 2,
  replied: 1,
  changedAnswers: 1,
  handoversGained: 0,
  handoversLost: 0,
  newFindings: [],
  lostFindings: [{ code: 'no-apology', count: 1 }],
  golden: { cases: 3, green: 2, broken: [] },
  differences: [],
  differing: 1,
}

/** What every store keeps of fixes on their way. */
export function describeTrials(open: () => Store): void {
  const propose = async (workspace: WorkspaceId): Promise<FixId> => {
    const [id, problem] = [newId<FixId>(), newId<ProblemId>()]
    const facts = {
      alongside: [],
      contrast: null,
      cases: 1,
      customers: 1,
      costPerMonth: 0 as never,
      course: { firstSeen: at(1), lastSeen: at(1), weeks: [], trend: null },
    }
    await open().transact(workspace, async ({ problems, fixes }) => {
      const kind = { code: 'no-apology', trait: null } as const
      await problems.keepFound([{ id: problem, ...kind, facts, mistakes: new Set() }], at(1))
      await fixes.declare({
        ...kind,
        id,
        problem,
        kind: 'rule',
        change: 'Przepraszamy od razu.',
        candidate: { kind: 'number', number: 'response-minutes', was: 15, value: 10 },
        claimedRatio: 0.5,
        alternatives: '',
        owner: null,
        inForceSince: null,
        declaredBy: null,
        declaredAt: at(1),
      })
    })
    return id
  }

  describe('trials', () => {
    it('keep what a fix makes of the playbook, and the one moment from which it is in force', async () => {
      const workspace = await newWorkspace(open())
      const id = await propose(workspace)
      await open().transact(workspace, async ({ fixes }) => {
        expect(await fixes.load(id)).toMatchObject({ inForceSince: null, candidate: { value: 10 } })
        await fixes.bringIntoForce(id, at(7))
        expect(await fixes.load(id)).toMatchObject({ inForceSince: 7 })
      })
      const again = open().transact(workspace, ({ fixes }) => fixes.bringIntoForce(id, at(8)))
      await expect(again).rejects.toMatchObject({ code: 'not-found' })
    })

    it('keep the steps of each fix in their order, also those of one moment', async () => {
      const workspace = await newWorkspace(open())
      const [one, other] = [await propose(workspace), await propose(workspace)]
      const group = { kind: 'share', share: 0.1 as Share, salt: 's' } as const
      const steps: readonly FixStep[] = [
        { at: at(2), by: null, step: 'pilot-started', version: 2, mode: 'gradual', group },
        { at: at(3), by: null, step: 'pilot-widened', version: 3, share: 0.25 as Share },
        { at: at(3), by: newId<PersonId>(), step: 'rolled-out', version: 4, mode: 'gradual' },
      ]
      await open().transact(workspace, async ({ trials }) => {
        for (const step of steps) await trials.addStep(one, step)
        await trials.addStep(other, { at: at(1), by: null, step: 'dropped', why: 'nie „teraz”' })
      })
      await open().read(workspace, async ({ trials }) => {
        expect(await trials.steps(one)).toEqual(steps)
        expect((await trials.allSteps()).map(({ fix, step }) => [fix === one, step.step])).toEqual([
          [false, 'dropped'],
          [true, 'pilot-started'],
          [true, 'pilot-widened'],
          [true, 'rolled-out'],
        ])
      })
    })

    it('keep the first result of a replay, find the newest, and one note a person and difference', async () => {
      const workspace = await newWorkspace(open())
      const fix = await propose(workspace)
      const [first, second] = [newId<ReplayId>(), newId<ReplayId>()]
      const note = { message: 'm' as MessageId, by: newId<PersonId>(), opinion: 'worse', why: 'za ogólnie' } as const
      await open().transact(workspace, async ({ trials }) => {
        expect(await trials.lastReplay(fix)).toBeNull()
        await trials.askReplay({ id: first, fix, askedAt: at(1), askedBy: null })
        await trials.askReplay({ id: second, fix, askedAt: at(2), askedBy: note.by })
        await trials.keepReplay(first, result)
        await trials.keepReplay(first, { ...result, asked: 77 })
        await trials.note(first, { ...note, at: at(3) })
        await trials.note(first, { ...note, opinion: 'better', why: '', at: at(4) })
        await trials.note(second, { ...note, message: null, at: at(5) })
      })
      await open().read(workspace, async ({ trials }) => {
        expect(await trials.lastReplay(fix)).toMatchObject({ id: second, result: null, askedBy: note.by })
        expect((await trials.loadReplay(first))?.result).toEqual(result)
        expect(await trials.loadReplay(newId<ReplayId>())).toBeNull()
        expect(await trials.notes(first)).toEqual([{ ...note, opinion: 'better', why: '', at: 4 }])
        expect(await trials.notes(second)).toEqual([{ ...note, message: null, at: 5 }])
      })
    })

    it('count audited conversations of a stretch of time, in the order of their audit, with mistakes that stand', async () => {
      const workspace = await newWorkspace(open())
      const [early, late, last, open_] = [1, 2, 3, 4].map(() => newId<ConversationId>()) as [
        ConversationId,
        ConversationId,
        ConversationId,
        ConversationId,
      ]
      const customer = { id: newId<CustomerId>(), name: null, email: null }
      await open().transact(workspace, async ({ conversations, mistakes, problems }) => {
        for (const [id, openedAt] of [
          [early, 10],
          [late, 20],
          [last, 30],
          [open_, 25],
        ] as const)
          await conversations.open({ id, channel: 'chat', language: 'pl', customer, at: at(openedAt), demo: false })
        const [counted, contested] = [mistake(late, {}), mistake(late, {})]
        await mistakes.replaceFor(late, 'manual', [counted, contested], at(50))
        await mistakes.decide(contested.id, { state: 'withdrawn', by: newId<PersonId>(), reason: 'nie', at: at(51) })
        await mistakes.replaceFor(last, 'manual', [], at(40))
        await mistakes.replaceFor(early, 'manual', [], at(30))
        await problems.keepTraits(late, at(20), [{ name: 'topic', value: 'invoice' }])
        await conversations.rate(late, { value: 4, comment: null, at: at(60) })
      })
      await open().read(workspace, async ({ trials }) => {
        const seen = await trials.exposures(at(20), at(31))
        expect(seen.map(({ conversation }) => conversation)).toEqual([last, late])
        expect(seen[1]).toMatchObject({
          customer: customer.id,
          openedAt: 20,
          rating: 4,
          traits: [{ name: 'topic', value: 'invoice' }],
        })
        expect(seen[1]?.mistakes).toHaveLength(1)
        expect(seen[0]).toMatchObject({ mistakes: [], traits: [], rating: null })
        expect(await trials.exposures(at(20), at(30))).toHaveLength(1)
      })
    })
  })
}
