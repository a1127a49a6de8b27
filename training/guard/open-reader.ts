import { readFileSync } from 'node:fs'
import type { Reader } from '../../core/guard/guard.ts'
import { openModels } from '../../core/understanding/understanding.ts'
import { openPolish, polishData } from '../../polish/polish.ts'

const bytes = (path: string): Uint8Array => readFileSync(new URL(path, import.meta.url))

/** The shipped language files and models, opened. */
export function openReader(): Reader {
  return {
    polish: openPolish(polishData((path) => bytes(`../../${path}`))),
    models: openModels(bytes('../models/understanding.bin')),
  }
}
