import { fits, type Playbook } from '../../core/playbook/playbook.ts'
import { type FixStep, type RolloutMode, refuseRollout, undo } from '../../core/rollout/rollout.ts'
import type { FixId, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Records, Store } from '../ports/store.ts'
import { heed, loadOnItsWay, type OnItsWay } from './fix-on-its-way.ts'
import { publishPlaybook, withChange, withoutArticle, withoutPilot } from './publish-change.ts'

interface Ports {
  readonly store: Store
  readonly clock: Clock
}

/**
 * Everybody is served by the fix from here on, as the next version of the playbook; its effect is watched from the same moment.
 * @throws {Failure} not-found, and the reason why not: see `refuseRollout`.
 */
export function rollOut(
  workspace: WorkspaceId,
  id: FixId,
  by: PersonId | null,
  { store, clock }: Ports,
): Promise<void> {
  return store.transact(workspace, async (records) => {
    const onItsWay = await loadOnItsWay(id, by, records)
    heed(refuseRollout(onItsWay.situation))
    await giveToAll(onItsWay, by, clock.now(), records)
  })
}

export async function giveToAll(
  { fix, steps, playbook }: OnItsWay,
  by: PersonId | null,
  at: ReturnType<Clock['now']>,
  records: Records,
): Promise<void> {
  const next = withChange(withoutPilot(playbook), fix.candidate, at)
  const version = await publishPlaybook(records, next, { by, why: 'roll-out', at })
  await records.fixes.bringIntoForce(fix.id, at)
  await records.trials.addStep(fix.id, { at, by, step: 'rolled-out', version, mode: modeOf(steps) })
  await records.problems.update(fix.problem, { state: 'watching' })
}

function modeOf(steps: readonly FixStep[]): RolloutMode {
  const started = steps.findLast((step) => step.step === 'pilot-started')
  if (started?.step !== 'pilot-started') return 'at-once'
  return started.mode === 'gradual' ? 'gradual' : 'after-pilot'
}

/**
 * What the fix changed is again as it was before; what else was changed since stays.
 * @throws {Failure} not-found; conflict: it is not in force; change-outdated: somebody has changed the same thing since.
 */
export function takeBack(
  workspace: WorkspaceId,
  id: FixId,
  why: string,
  by: PersonId,
  { store, clock }: Ports,
): Promise<void> {
  return store.transact(workspace, async (records) => {
    const { fix, playbook, situation } = await loadOnItsWay(id, by, records)
    if (situation.stage !== 'in-force') throw new Failure('conflict', 'give-up')
    const at = clock.now()
    const version = await publishPlaybook(records, without(playbook, fix.candidate, at), { by, why: 'take-back', at })
    await records.trials.addStep(id, { at, by, step: 'taken-back', version, why })
    await records.problems.update(fix.problem, { state: 'open' })
  })
}

function without(playbook: Playbook, change: OnItsWay['fix']['candidate'], at: ReturnType<Clock['now']>): Playbook {
  const back = undo(change)
  if (back !== null) {
    if (!fits(playbook, back)) throw new Failure('change-outdated', 'give-up')
    return withChange(playbook, back, at)
  }
  if (change.kind === 'article') return withoutArticle(playbook, change.article)
  return { ...playbook, macros: playbook.macros.filter(({ name }) => change.kind !== 'macro' || name !== change.macro) }
}

/** The proposal goes no further. @throws {Failure} not-found; conflict: customers are served by it. */
export function dropFix(
  workspace: WorkspaceId,
  id: FixId,
  why: string,
  by: PersonId,
  { store, clock }: Ports,
): Promise<void> {
  return store.transact(workspace, async (records) => {
    const { situation } = await loadOnItsWay(id, by, records)
    if (situation.stage !== 'proposed' && situation.stage !== 'stopped') throw new Failure('conflict', 'give-up')
    await records.trials.addStep(id, { at: clock.now(), by, step: 'dropped', why })
  })
}
