import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { ALIKE, LEAST_WORDS, likeness, OTHERS, pairsOf } from '../text/likeness.ts'

/** The same text goes to many customers with no word of this case. Approved macros are what they are. */
export const templateReply: Check = {
  phrases: [],
  look: (scene) => {
    const { recentReplies = [], conversation } = scene.input
    if (recentReplies.length < OTHERS || scene.reading.words.length < LEAST_WORDS) return []
    const own = pairsOf(scene.text)
    if (scene.playbook.macros.some(({ text }) => likeness(own, pairsOf(text)) >= ALIKE)) return []
    const same = recentReplies.filter(
      ({ customer, text }) => customer !== conversation.customer.id && likeness(own, pairsOf(text)) >= ALIKE,
    )
    if (new Set(same.map(({ customer }) => customer)).size < OTHERS || isAboutThisCase(scene)) return []
    return [
      observe(
        null,
        0.88,
        `Ten sam tekst dostało ostatnio jeszcze ${same.length} innych klientów. Przyda się słowo o tej sprawie.`,
        `${same.length} other customers got this very text lately. A word about this case would help.`,
      ),
    ]
  },
}

/** A number or name of this customer's own makes a letter of a template. */
function isAboutThisCase(scene: Scene): boolean {
  return scene.facts().some((fact) => scene.customerWrote(fact.text) && /\d{3}/.test(fact.text))
}
