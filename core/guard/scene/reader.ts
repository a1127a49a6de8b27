import type { Polish } from '../../../polish/polish.ts'
import type { UnderstandingModels } from '../../understanding/understanding.ts'

/** What is needed to read a text. */
export interface Reader {
  readonly polish: Polish
  readonly models: UnderstandingModels
}
