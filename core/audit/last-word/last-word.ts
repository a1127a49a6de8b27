import { type Polish, rememberBy } from '../../../polish/polish.ts'
import { openLetters } from '../../guard/guard.ts'
import type { Share } from '../../vocabulary/vocabulary.ts'
import { ENDINGS, type Ending, lastWordFeaturesOf } from './last-word-features.ts'
import { BIASES, SCALES, WEIGHTS } from './last-word-weights.ts'

const sharesOf = openLetters({ biases: BIASES, scales: SCALES, weights: WEIGHTS })

/** Between two messages of a pair no text has this sign. */
const BETWEEN = '\u0000'
/** Several checks ask of the same pair. */
const KEPT_CHARACTERS = 60_000

/**
 * How likely it is that the customer's words, after what the firm wrote before them, leave it owing nothing, want something, or say that it is
 * not well; they sum to 1. `training/audit/train-last-words.ts`.
 */
export function endingOf(text: string, before: string, polish: Polish): Readonly<Record<Ending, Share>> {
  return heard(`${before}${BETWEEN}${text}`, polish)
}

const heard = rememberBy((pair: string, polish: Polish): Readonly<Record<Ending, Share>> => {
  const [before = '', text = ''] = pair.split(BETWEEN)
  const shares = sharesOf(lastWordFeaturesOf(text, before, polish))
  return Object.fromEntries(ENDINGS.map((ending, at) => [ending, shares[at]])) as Record<Ending, Share>
}, KEPT_CHARACTERS)
