import { type Fix, kindOfCandidate } from '../../core/fix/fix.ts'
import { against, isSound, type Unseen } from '../../core/playbook/playbook.ts'
import type { FixId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Random } from '../ports/random.ts'
import type { Store } from '../ports/store.ts'
import { canStand } from './fix-on-its-way.ts'

export type Proposal = Pick<Fix, 'problem' | 'change' | 'claimedRatio' | 'alternatives' | 'owner' | 'declaredBy'> & {
  readonly candidate: Unseen
}

/**
 * Keeps what somebody means to change in the playbook so that a problem stops. Nobody is served by it yet.
 * @throws {Failure} not-found: no such problem, or nobody of the firm who could answer for the matter; change-changes-nothing: it says what stands there, or is out of range.
 */
export function proposeFix(
  workspace: WorkspaceId,
  { candidate: wanted, ...proposal }: Proposal,
  { store, clock, random }: { readonly store: Store; readonly clock: Clock; readonly random: Random },
): Promise<FixId> {
  return store.transact(workspace, async (records) => {
    const { problems, fixes, playbooks } = records
    const problem = await problems.load(proposal.problem)
    if (problem === null) throw new Failure('not-found', 'give-up')
    if (!(await canStand(wanted, records))) throw new Failure('not-found', 'give-up')
    const candidate = against(await playbooks.current(), wanted)
    if (!isSound(candidate)) throw new Failure('change-changes-nothing', 'give-up')
    const { code, trait } = problem
    const id = random.uuid() as FixId
    const kind = kindOfCandidate(candidate)
    await fixes.declare({ ...proposal, id, kind, code, trait, candidate, inForceSince: null, declaredAt: clock.now() })
    return id
  })
}
