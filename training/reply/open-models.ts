import { readFileSync } from 'node:fs'
import { openModels } from '../../core/understanding/understanding.ts'

/** The models of understanding as the product ships them; apart from the engine, so that support can be trained without them. */
export const models = openModels(readFileSync(new URL('../models/understanding.bin', import.meta.url)))
