import { type Polish, rememberBy } from '../../../polish/polish.ts'
import type { Share } from '../../vocabulary/vocabulary.ts'
import { openLetters } from './letter-model.ts'
import { toneFeaturesOf } from './tone-features.ts'
import { BIASES, SCALES, WEIGHTS } from './tone-weights.ts'
import { TONES, type Tone } from './tones.ts'

const sharesOf = openLetters({ biases: BIASES, scales: SCALES, weights: WEIGHTS })

/** A desk says most of its sentences again and again. */
const KEPT_CHARACTERS = 60_000

/** How likely each tone is; they sum to 1. The model knows sentences, not what they answer: `training/guard/train-tone.ts`. */
export const toneOf: (sentence: string, polish: Polish) => Readonly<Record<Tone, Share>> = rememberBy(
  hearTone,
  KEPT_CHARACTERS,
)

function hearTone(sentence: string, polish: Polish): Readonly<Record<Tone, Share>> {
  const shares = sharesOf(toneFeaturesOf(sentence, polish))
  return Object.fromEntries(TONES.map((tone, at) => [tone, shares[at]])) as Record<Tone, Share>
}
