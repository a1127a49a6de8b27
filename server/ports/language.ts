import type { UnderstandingModels } from '../../core/understanding/understanding.ts'
import type { Polish } from '../../polish/polish.ts'

/** What the rules read texts with; loaded once at start and never changed. */
export interface Language {
  readonly polish: Polish
  readonly models: UnderstandingModels
}
