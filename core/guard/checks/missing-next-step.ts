import { type Check, observe } from '../check.ts'
import { namesStep, stepWords } from '../scene/steps.ts'
import { toldTrouble, trouble } from '../scene/trouble.ts'

/** The problem stays open, and the reply says neither what comes next nor when. */
export const missingNextStep: Check = {
  phrases: [trouble, stepWords],
  look: (scene) => {
    if (namesStep(scene) || !toldTrouble(scene)) return []
    return [
      observe(
        null,
        0.72,
        'Sprawa zostaje otwarta, a klient nie wie, co dalej i do kiedy.',
        'The matter stays open, and the customer does not learn what comes next and when.',
      ),
    ]
  },
}
