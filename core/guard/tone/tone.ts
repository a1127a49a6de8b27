import { type Polish, rememberBy } from '../../../polish/polish.ts'
import type { Share } from '../../vocabulary/vocabulary.ts'
import { toneFeaturesOf } from './tone-features.ts'
import { BIASES, SCALES, WEIGHTS } from './tone-weights.ts'
import { LETTERS, MIDDLE, TONES, type Tone } from './tones.ts'

const TABLES = WEIGHTS.map((letters) => Int8Array.from(letters, (letter) => LETTERS.indexOf(letter) - MIDDLE))

/** A desk says most of its sentences again and again. */
const KEPT_CHARACTERS = 60_000

/** How likely each tone is; they sum to 1. The model knows sentences, not what they answer: `training/guard/train-tone.ts`. */
export const toneOf: (sentence: string, polish: Polish) => Readonly<Record<Tone, Share>> = rememberBy(
  hearTone,
  KEPT_CHARACTERS,
)

function hearTone(sentence: string, polish: Polish): Readonly<Record<Tone, Share>> {
  const { rows, values } = toneFeaturesOf(sentence, polish)
  const scores = TABLES.map((table, tone) => {
    const sum = rows.reduce((total, row, at) => total + (table[row] as number) * (values[at] as number), 0)
    return (sum * (SCALES[tone] as number)) / MIDDLE + (BIASES[tone] as number)
  })
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const total = powers.reduce((a, b) => a + b, 0)
  return Object.fromEntries(TONES.map((tone, at) => [tone, (powers[at] as number) / total])) as Record<Tone, Share>
}
