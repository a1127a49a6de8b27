import type { Share } from '../../vocabulary/vocabulary.ts'
import type { Sentence } from '../text/words.ts'
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

/** Sentences that sound so, in any words. */
export function soundsLike(tone: Exclude<Tone, 'plain'>, scene: Scene): readonly Sentence[] {
  const tones = scene.tones()
  return scene.reading.sentences.filter((_, at) => (tones[at]?.[tone] ?? 0) >= BARS[tone])
}
