import type { Stage } from './step.ts'

/** What is known where somebody wants to let a fix go further. */
export interface Situation {
  readonly stage: Stage
  /** The playbook still says what the change was written against. */
  readonly fits: boolean
  /** Whoever the change names answers customers no more. */
  readonly hasLeft: boolean
  readonly isFrozen: boolean
  /** The firm wants a second person for articles, this changes one, and whoever wants to let it go further wrote it. */
  readonly isOwn: boolean
  /** Another fix is being piloted. */
  readonly isOtherPiloted: boolean
  /** Other fixes given to all of which nobody can tell yet whether they helped. */
  readonly unproven: number
  /** Golden cases that the last replay broke; null: it was never tried on the past. */
  readonly broken: number | null
}

/** Why not. */
export type Refusal =
  | 'conflict'
  | 'changes-frozen'
  | 'second-person-needed'
  | 'change-outdated'
  | 'person-left'
  | 'not-tried'
  | 'golden-broken'
  | 'pilot-running'
  | 'too-many-changes'

/** Where many things change at once, nobody knows which of them helped. */
export const MOST_UNPROVEN = 3

/** Why this fix may not be piloted now; null: it may. */
export function refusePilot(situation: Situation): Refusal | null {
  if (situation.stage !== 'proposed' && situation.stage !== 'stopped') return 'conflict'
  return refuseEither(situation)
}

/** Why this fix may not be given to all now; null: it may. */
export function refuseRollout(situation: Situation): Refusal | null {
  const { stage, unproven } = situation
  if (stage !== 'proposed' && stage !== 'stopped' && stage !== 'piloted') return 'conflict'
  return refuseEither(situation) ?? (unproven >= MOST_UNPROVEN ? 'too-many-changes' : null)
}

function refuseEither({ isFrozen, isOwn, fits, hasLeft, broken, isOtherPiloted }: Situation): Refusal | null {
  if (isFrozen) return 'changes-frozen'
  if (!fits) return 'change-outdated'
  if (hasLeft) return 'person-left'
  if (isOwn) return 'second-person-needed'
  if (broken === null) return 'not-tried'
  if (broken > 0) return 'golden-broken'
  return isOtherPiloted ? 'pilot-running' : null
}
