import type { PilotGroup } from '../../core/playbook/playbook.ts'
import { FIRST_SHARE, refusePilot } from '../../core/rollout/rollout.ts'
import type { CustomerId, FixId, PersonId, Share, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Records, Store } from '../ports/store.ts'
import { heed, loadOnItsWay, type OnItsWay } from './fix-on-its-way.ts'
import { publishPlaybook, withoutPilot } from './publish-change.ts'

interface Ports {
  readonly store: Store
  readonly clock: Clock
}

/** Who tries the fix: a share of customers drawn by lot, ever more of them, or the ones named. */
export type PilotWish =
  | { readonly kind: 'share'; readonly share: Share }
  | { readonly kind: 'gradual' }
  | { readonly kind: 'chosen'; readonly customers: readonly CustomerId[] }

/**
 * From here on these customers are served by the candidate, the rest as before.
 * @throws {Failure} not-found, and the reason why not: see `refusePilot`.
 */
export function startPilot(
  workspace: WorkspaceId,
  id: FixId,
  wish: PilotWish,
  by: PersonId,
  { store, clock }: Ports,
): Promise<void> {
  return store.transact(workspace, async (records) => {
    const { fix, playbook, situation } = await loadOnItsWay(id, by, records)
    heed(refusePilot(situation))
    const at = clock.now()
    const group = groupOf(wish, `${id}:${playbook.version}`)
    const pilot = { fix: id, change: fix.candidate, group, since: at }
    const version = await publishPlaybook(records, { ...playbook, pilot }, { by, why: 'pilot', at })
    const mode = wish.kind === 'gradual' ? 'gradual' : 'pilot'
    await records.trials.addStep(id, { at, by, step: 'pilot-started', version, mode, group })
  })
}

/** Everybody is served as before the pilot. @throws {Failure} not-found; conflict: it is not being piloted. */
export function stopPilot(
  workspace: WorkspaceId,
  id: FixId,
  why: string,
  by: PersonId,
  { store, clock }: Ports,
): Promise<void> {
  return store.transact(workspace, async (records) => {
    const onItsWay = await loadOnItsWay(id, by, records)
    if (onItsWay.situation.stage !== 'piloted') throw new Failure('conflict', 'give-up')
    await retreat(onItsWay, { because: 'person', why, by, at: clock.now() }, records)
  })
}

interface Retreat {
  readonly because: 'errors' | 'ratings' | 'person'
  readonly why: string
  readonly by: PersonId | null
  readonly at: ReturnType<Clock['now']>
}

/** Takes the piloted change away from its customers and keeps why. */
export async function retreat(
  { fix, playbook }: Pick<OnItsWay, 'fix' | 'playbook'>,
  { because, why, by, at }: Retreat,
  records: Records,
): Promise<void> {
  const version = await publishPlaybook(records, withoutPilot(playbook), { by, why: 'pilot-stop', at })
  await records.trials.addStep(fix.id, { at, by, step: 'pilot-stopped', version, because, why })
}

/** Each pilot draws a lot of its own, so that nobody is the guinea pig of every change. */
function groupOf(wish: PilotWish, salt: string): PilotGroup {
  switch (wish.kind) {
    case 'share':
      return { kind: 'share', share: wish.share, salt }
    case 'gradual':
      return { kind: 'share', share: FIRST_SHARE, salt }
    case 'chosen':
      return wish
  }
}
