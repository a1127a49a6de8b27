import { readFileSync } from 'node:fs'
import { openPolish, type Polish, polishData } from '../../polish/polish.ts'

/** The Polish engine over the shipped language files. */
export function openEngine(): Polish {
  return openPolish(polishData((path) => readFileSync(new URL(`../../${path}`, import.meta.url))))
}
