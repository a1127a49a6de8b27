import { readFileSync } from 'node:fs'
import type { Reader } from '../../core/guard/guard.ts'
import { openModels } from '../../core/understanding/understanding.ts'
import { openPolish, polishData } from '../../polish/polish.ts'

const bytes = (path: string): Uint8Array => readFileSync(new URL(path, import.meta.url))

/** The shipped language files and models, opened. */
export function openReader(): Reader {
  const polish = openPolish(polishData((path) => bytes(`../../${path}`)))
  return {
    polish,
    // Opened when first asked for: measuring what needs no model works before the models are trained.
    get models() {
      return openModels(bytes('../../core/understanding/understanding.bin'))
    },
  }
}
