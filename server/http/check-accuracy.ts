import { readFileSync } from 'node:fs'
import { type CheckAccuracy, checkAccuracyFormat } from '../../contract/formats/check-accuracy.ts'

const FILE = new URL('../../training/models/check-accuracy.json', import.meta.url)

/** How each check did when this version was built, by its code; read once a process. */
export const CHECK_ACCURACY: ReadonlyMap<string, CheckAccuracy> = new Map(
  checkAccuracyFormat.parse(JSON.parse(readFileSync(FILE, 'utf8'))).map((row) => [row.code, row]),
)
