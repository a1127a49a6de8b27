import { type Mistake, type MistakeState, mayBecome } from '../../core/ledger/ledger.ts'
import type { MistakeId, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Store } from '../ports/store.ts'

export interface Decision {
  readonly workspace: WorkspaceId
  readonly mistake: MistakeId
  readonly state: Exclude<MistakeState, 'found'>
  readonly by: PersonId
  readonly reason: string
}

/**
 * Keeps a person's word on a mistake.
 * @throws {Failure} not-found; conflict: somebody decided first.
 */
export async function decideMistake(
  { workspace, mistake: id, state, by, reason }: Decision,
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<Mistake> {
  return store.transact(workspace, async ({ mistakes }) => {
    const known = await mistakes.load(id)
    if (known === null) throw new Failure('not-found', 'give-up')
    if (!mayBecome(state, known.mistake)) throw new Failure('conflict', 'give-up')
    await mistakes.decide(id, { state, by, reason, at: clock.now() })
    return { ...known.mistake, state }
  })
}
