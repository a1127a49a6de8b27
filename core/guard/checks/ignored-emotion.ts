import { type Check, observe } from '../check.ts'
import { empathy, strongEmotion, strongFeeling, verdict } from '../scene/emotion.ts'

/** Strong feeling in words, and the reply goes straight to business. A bare "przepraszam" for a fact does not answer it. */
export const ignoredEmotion: Check = {
  phrases: [strongFeeling, verdict, empathy],
  look: (scene) => {
    if (strongEmotion(scene) === null || scene.found(empathy).length > 0) return []
    const polish = scene.locale() === 'pl'
    return [
      observe(
        null,
        0.8,
        'Klient pisze o silnych emocjach, a odpowiedź ich nie zauważa. Wystarczy jedno zdanie.',
        'The customer writes of strong feelings and the reply does not notice. One sentence is enough.',
        {
          suggestion: polish ? 'Rozumiem, że ta sytuacja jest bardzo przykra.' : 'I understand how upsetting this is.',
        },
      ),
    ]
  },
}
