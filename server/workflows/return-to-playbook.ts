import { isInForce } from '../../core/fix/fix.ts'
import { type Playbook, stands } from '../../core/playbook/playbook.ts'
import { stageOf } from '../../core/rollout/rollout.ts'
import type { Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Records, Store } from '../ports/store.ts'
import { publishPlaybook, withoutPilot } from './publish-change.ts'
import { retreat } from './run-pilot.ts'

interface Ports {
  readonly store: Store
  readonly clock: Clock
}

interface Author {
  readonly workspace: WorkspaceId
  readonly by: PersonId
}

/**
 * An earlier playbook is in force again, as the next version: what was forgotten meanwhile is not lost, only put aside. A running pilot ends,
 * fixes whose change no longer stands are taken back, and those whose change stands again are in force. @throws {Failure} not-found: there was no such version.
 */
export function returnToPlaybook(
  { workspace, by }: Author,
  version: number,
  why: string,
  { store, clock }: Ports,
): Promise<number> {
  return store.transact(workspace, async (records) => {
    const wanted = await records.playbooks.load(version)
    if (wanted === null) throw new Failure('not-found', 'give-up')
    const at = clock.now()
    const current = await records.playbooks.current()
    await endPilot(current, why, by, at, records)
    // Rules of how things change do not come back with what was changed.
    const { frozen, secondPerson } = current
    const { frozen: _frozen, secondPerson: _person, ...back } = withoutPilot(wanted)
    const next = {
      ...back,
      ...(frozen !== undefined && { frozen }),
      ...(secondPerson !== undefined && { secondPerson }),
    }
    const made = await publishPlaybook(records, next, { by, why: `return ${version}`, at })
    await followFixes(next, made, { by, why, at }, records)
    return made
  })
}

/** Nothing is tried on customers and no fix is given to all, until it is lifted; a running pilot goes on. */
export async function freezeChanges(
  { workspace, by }: Author,
  frozen: boolean,
  { store, clock }: Ports,
): Promise<void> {
  await store.transact(workspace, async (records) => {
    const { frozen: _frozen, ...playbook } = await records.playbooks.current()
    if ((_frozen === true) === frozen) return
    const next = frozen ? { ...playbook, frozen } : playbook
    await publishPlaybook(records, next, { by, why: frozen ? 'freeze' : 'thaw', at: clock.now() })
  })
}

async function endPilot(current: Playbook, why: string, by: PersonId, at: Instant, records: Records): Promise<void> {
  const fix = current.pilot && (await records.fixes.load(current.pilot.fix))
  if (fix?.candidate == null) return
  const { candidate } = fix
  await retreat({ fix: { ...fix, candidate }, playbook: current }, { because: 'person', why, by, at }, records)
}

async function followFixes(
  next: Playbook,
  version: number,
  { by, why, at }: { readonly by: PersonId; readonly why: string; readonly at: Instant },
  { fixes, trials, problems }: Records,
): Promise<void> {
  for (const fix of await fixes.list(null)) {
    if (!isInForce(fix) || fix.candidate === null) continue
    const stage = stageOf(await trials.steps(fix.id), true)
    const isThere = stands(next, fix.candidate)
    if (isThere && stage === 'taken-back') {
      await trials.addStep(fix.id, { at, by, step: 'rolled-out', version, mode: 'at-once' })
      await problems.update(fix.problem, { state: 'watching' })
    }
    if (isThere || stage !== 'in-force') continue
    await trials.addStep(fix.id, { at, by, step: 'taken-back', version, why })
    await problems.update(fix.problem, { state: 'open' })
  }
}
