import { type Fix, isInForce } from '../../core/fix/fix.ts'
import type { FixId, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Random } from '../ports/random.ts'
import type { Store } from '../ports/store.ts'
import { verifyFix } from './verify-fixes.ts'

/** Something that a person did outside Opiekun. */
export type NewFix = Omit<Fix, 'id' | 'code' | 'trait' | 'candidate' | 'inForceSince' | 'declaredAt'> & {
  readonly inForceSince: Instant
}

/**
 * Keeps that something was changed so that a problem stops, and says at once what is known of it: who declares a change of last month
 * need not wait for the night. Afterwards the problem is watched, solved, or open still.
 * @throws {Failure} not-found: no such problem; conflict: a newer fix of it is in force.
 */
export async function declareFix(
  workspace: WorkspaceId,
  fix: NewFix,
  ports: { readonly store: Store; readonly clock: Clock; readonly random: Random },
): Promise<FixId> {
  const { store, clock, random } = ports
  const declared = await store.transact(workspace, async ({ problems, fixes }) => {
    const problem = await problems.load(fix.problem)
    if (problem === null) throw new Failure('not-found', 'give-up')
    const newest = (await fixes.list(fix.problem)).findLast(isInForce)
    if (newest !== undefined && newest.inForceSince > fix.inForceSince) throw new Failure('conflict', 'give-up')
    const { code, trait } = problem
    const whole = { ...fix, id: random.uuid() as FixId, code, trait, candidate: null, declaredAt: clock.now() }
    await fixes.declare(whole)
    await problems.update(fix.problem, { state: 'watching' })
    return whole
  })
  await verifyFix(workspace, declared, ports)
  return declared.id
}
