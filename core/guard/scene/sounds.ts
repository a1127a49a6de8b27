import type { Polish } from '../../../polish/polish.ts'
import type { Share } from '../../vocabulary/vocabulary.ts'
import type { Reading } from '../text/reading.ts'
import type { Sentence } from '../text/words.ts'
import { toneOf } from '../tone/tone.ts'
import type { Tone } from '../tone/tones.ts'
import type { Scene } from './scene.ts'

/** So sure the model must be of a tone. At these bars it was wrong about one or two of a thousand plain sentences. */
const BARS: Readonly<Record<Exclude<Tone, 'plain'>, Share>> = {
  rude: 0.6 as Share,
  minimised: 0.45 as Share,
  blamed: 0.5 as Share,
  sentAway: 0.45 as Share,
  hollow: 0.4 as Share,
}

/** Shorter ones greet, sign or answer yes. */
const LEAST_WORDS = 4

/** How each sentence of a text sounds. */
export function tonesOf(
  text: string,
  { sentences }: Reading,
  polish: Polish,
): readonly (Readonly<Record<Tone, Share>> | null)[] {
  return sentences.map(({ start, end, words }) =>
    words.end - words.start < LEAST_WORDS ? null : toneOf(text.slice(start, end), polish),
  )
}

/** Sentences that sound so, in any words. */
export function soundsLike(tone: Exclude<Tone, 'plain'>, scene: Scene): readonly Sentence[] {
  const tones = scene.tones()
  return scene.reading.sentences.filter((_, at) => (tones[at]?.[tone] ?? 0) >= BARS[tone])
}
