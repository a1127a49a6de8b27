import { identifyLanguage } from '../../../polish/polish.ts'
import { type Check, observe } from '../check.ts'

/** Shorter texts are names, numbers and greetings. */
const LEAST_WORDS = 4
const SURE = 0.8

/** The reply is in another language than the customer writes. */
export const wrongLanguage: Check = {
  phrases: [],
  look: (scene) => {
    const asked = scene
      .turn()
      .readings.map(({ text }) => text)
      .join('\n')
    if (scene.reading.words.length < LEAST_WORDS || asked.trim().split(/\s+/).length < LEAST_WORDS) return []
    const theirs = identifyLanguage(asked)
    // Sums and names look the same everywhere; without them the rest speaks for itself.
    const ours = identifyLanguage(scene.text.replace(/\d+(?:[.,]\d+)?\s*(?:zł|PLN)?/giu, ' '))
    if (theirs.code === 'other' || ours.code === 'other' || theirs.code === ours.code) return []
    if (theirs.confidence < SURE || ours.confidence < SURE) return []
    const span =
      scene.reading.sentences.length === 0
        ? null
        : { start: scene.sentenceAt(0).start, end: scene.text.trimEnd().length }
    return [
      observe(
        span,
        0.9,
        `Klient pisze w innym języku (${theirs.code}), a odpowiedź jest w języku: ${ours.code}.`,
        `The customer writes in another language (${theirs.code}); the reply is in ${ours.code}.`,
      ),
    ]
  },
}
