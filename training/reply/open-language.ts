import { readFileSync } from 'node:fs'
import { openModels } from '../../core/understanding/understanding.ts'
import { openPolish, polishData } from '../../polish/polish.ts'

const read = (path: string): Uint8Array => readFileSync(new URL(`../../${path}`, import.meta.url))

/** The engine and the models as the product ships them. */
export const polish = openPolish(polishData(read))
export const models = openModels(read('training/models/understanding.bin'))
