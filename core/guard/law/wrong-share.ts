import type { Polish } from '../../../polish/polish.ts'
import type { Share } from '../../vocabulary/vocabulary.ts'
import { LETTERS, MIDDLE } from '../tone/tones.ts'
import { lawFeaturesOf, type Statement } from './law-features.ts'
import { BIAS, SCALE, WEIGHTS } from './law-weights.ts'

const TABLE = Int8Array.from(WEIGHTS, (letter) => LETTERS.indexOf(letter) - MIDDLE)

/** How likely the statement denies or shortens a right: learned from right and wrong ones, `training/guard/train-law.ts`. */
export function wrongShare(statement: Statement, polish: Polish): Share {
  const { rows, values } = lawFeaturesOf(statement, polish)
  const sum = rows.reduce((total, row, at) => total + (TABLE[row] as number) * (values[at] as number), 0)
  return (1 / (1 + Math.exp(-((sum * SCALE) / MIDDLE + BIAS)))) as Share
}
