import type { Instant, PersonId, ProblemId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { Store } from '../ports/store.ts'

export interface TakenInHand {
  readonly name?: string | null
  readonly owner?: PersonId | null
  readonly dueAt?: Instant | null
}

/** Gives a problem an owner, a day or a name. @throws {Failure} not-found: no such problem, or nobody of the firm under that id. */
export function changeProblem(
  workspace: WorkspaceId,
  id: ProblemId,
  change: TakenInHand,
  { store }: { readonly store: Store },
): Promise<void> {
  return store.transact(workspace, async ({ problems, people }) => {
    const owner = change.owner == null ? null : await people.load(change.owner)
    if (change.owner != null && owner?.active !== true) throw new Failure('not-found', 'give-up')
    if (Object.keys(change).length > 0) await problems.update(id, change)
  })
}
