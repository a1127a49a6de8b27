import { readFileSync } from 'node:fs'
import { openModels, type UnderstandingModels } from '../understanding.ts'

/** The shipped models, for everybody's tests. */
export const models: UnderstandingModels = openModels(
  readFileSync(new URL('../../../training/models/understanding.bin', import.meta.url)),
)
