import type { PilotGroup } from '../playbook/playbook.ts'
import type { Instant, PersonId, Share } from '../vocabulary/vocabulary.ts'

/** How a fix reaches everybody. */
export type RolloutMode = 'at-once' | 'gradual' | 'after-pilot'

/** One thing that happened to a fix on its way; written once. `version`: the playbook that it made. */
export type FixStep = {
  readonly at: Instant
  /** Null: the product itself. */
  readonly by: PersonId | null
} & (
  | {
      readonly step: 'pilot-started'
      readonly version: number
      readonly mode: 'pilot' | 'gradual'
      readonly group: PilotGroup
    }
  | { readonly step: 'pilot-widened'; readonly version: number; readonly share: Share }
  | {
      readonly step: 'pilot-stopped'
      readonly version: number
      readonly because: 'errors' | 'ratings' | 'person'
      readonly why: string
    }
  | { readonly step: 'rolled-out'; readonly version: number; readonly mode: RolloutMode }
  | { readonly step: 'taken-back'; readonly version: number; readonly why: string }
  | { readonly step: 'dropped'; readonly why: string }
)

export type Stage = 'proposed' | 'piloted' | 'stopped' | 'in-force' | 'taken-back' | 'dropped'

const STAGE_AFTER = {
  'pilot-started': 'piloted',
  'pilot-widened': 'piloted',
  'pilot-stopped': 'stopped',
  'rolled-out': 'in-force',
  'taken-back': 'taken-back',
  dropped: 'dropped',
} as const satisfies Record<FixStep['step'], Stage>

/** How far the fix is. One that was declared as done outside is in force without a step. */
export function stageOf(steps: readonly FixStep[], isInForce: boolean): Stage {
  const last = steps.at(-1)
  return last === undefined ? (isInForce ? 'in-force' : 'proposed') : STAGE_AFTER[last.step]
}
