import { type Fix, isInForce } from '../../core/fix/fix.ts'
import { fits, type Playbook, type PlaybookChange, type Unseen } from '../../core/playbook/playbook.ts'
import { type FixStep, type Refusal, type Situation, stageOf } from '../../core/rollout/rollout.ts'
import type { FixId, PersonId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { Records } from '../ports/store.ts'

/** A fix that changes the playbook, with all that is known of it in this transaction. */
export interface OnItsWay {
  readonly fix: Fix & { readonly candidate: PlaybookChange }
  readonly steps: readonly FixStep[]
  readonly playbook: Playbook
  readonly situation: Situation
}

/** As it stands for whoever looks at it; `by` null: the product itself. @throws {Failure} not-found: no such fix, or one that changes nothing in the playbook. */
export async function loadOnItsWay(id: FixId, by: PersonId | null, records: Records): Promise<OnItsWay> {
  const { fixes, trials, playbooks } = records
  const fix = await fixes.load(id)
  if (fix === null || fix.candidate === null) throw new Failure('not-found', 'give-up')
  const { candidate } = fix
  const steps = await trials.steps(id)
  const playbook = await playbooks.current()
  const replay = await trials.lastReplay(id)
  return {
    fix: { ...fix, candidate },
    steps,
    playbook,
    situation: {
      stage: stageOf(steps, isInForce(fix)),
      fits: fits(playbook, candidate),
      hasLeft: !(await canStand(candidate, records)),
      isFrozen: playbook.frozen === true,
      isOwn: playbook.secondPerson === true && candidate.kind === 'article' && by !== null && fix.declaredBy === by,
      isOtherPiloted: playbook.pilot !== undefined && playbook.pilot.fix !== id,
      unproven: await countUnproven(id, records),
      broken: replay?.result?.golden.broken.length ?? null,
    },
  }
}

/** A matter is given only to somebody of the firm who may answer, also where a proposal lay for weeks. */
export async function canStand(change: Unseen, { people }: Pick<Records, 'people'>): Promise<boolean> {
  if (change.kind !== 'ownership' || change.person === null) return true
  const person = await people.load(change.person)
  return person?.active === true && person.role !== 'reader'
}

/** @throws {Failure} with the reason, where there is one. */
export function heed(refusal: Refusal | null): void {
  if (refusal !== null) throw new Failure(refusal, 'give-up')
}

/** Problems of which a fix is in force and nobody can tell yet whether it helped. */
async function countUnproven(except: FixId, { fixes, problems, trials }: Records): Promise<number> {
  const rolledOut = new Set(
    (await trials.allSteps()).filter(({ step }) => step.step === 'rolled-out').map(({ fix }) => fix),
  )
  const all = (await fixes.list(null)).filter((fix) => isInForce(fix) && rolledOut.has(fix.id) && fix.id !== except)
  const states = await Promise.all(all.map(async ({ problem }) => (await problems.load(problem))?.state))
  return states.filter((state) => state === 'watching').length
}
