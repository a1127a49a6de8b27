import type { Polish } from '../../../polish/polish.ts'
import { isFixedWording } from '../../reply/reply.ts'
import type { Share } from '../../vocabulary/vocabulary.ts'
import type { Reading } from '../text/reading.ts'
import { toneOf } from '../tone/tone.ts'
import type { Tone } from '../tone/tones.ts'

/** Shorter ones greet, sign or answer yes. */
const LEAST_WORDS = 4

/** How each sentence of a text sounds; null where it is too short to say, or the product's own wording, which people weighed. */
export function tonesOf(
  text: string,
  { sentences }: Reading,
  polish: Polish,
): readonly (Readonly<Record<Tone, Share>> | null)[] {
  return sentences.map(({ start, end, words }) => {
    const said = text.slice(start, end)
    return words.end - words.start < LEAST_WORDS || isFixedWording(said) ? null : toneOf(said, polish)
  })
}
