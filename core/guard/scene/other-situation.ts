import { askedThings } from './asked-and-answered.ts'
import type { Scene } from './scene.ts'
import { toldTrouble } from './trouble.ts'

/** Said to somebody who praised, bought or came: thanks, joy, an invitation to review. */
const TO_PLEASED =
  /(?<!\p{L})(?:dziękuj\p{L}+ (?:\p{L}+ )?za (?:\p{L}+ ){0,3}(?:opini\p{L}+|ocen\p{L}+|recenzj\p{L}+|skorzystani\p{L}+|wizyt\p{L}+|odwiedzin\p{L}*|zakup\p{L}*|pochwał\p{L}+|miłe słow\p{L}+)|ciesz\p{L}+ się,? że (?:\p{L}+ ){0,4}(?:zadowolon\p{L}+|podoba\p{L}*|wybra\p{L}+|wybier\p{L}+|korzysta\p{L}*|smak\p{L}+|polub\p{L}+)|(?:zachęcamy|zapraszamy|zachęcam) do (?:\p{L}+ ){0,2}(?:wystawieni\p{L}+|zostawieni\p{L}+|pozostawieni\p{L}+|ocen\p{L}*|dzielenia)|thank you for your (?:review|feedback|visit|purchase))(?!\p{L})/iu
/** Said to somebody who brought a matter: it is registered and will be looked into. */
const TO_CLAIMANT =
  /(?<!\p{L})(?:zgłoszeni\p{L}+|spraw\p{L}+|reklamacj\p{L}+|skarg\p{L}+|wnios\p{L}+)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:przyjęt\p{L}+|zarejestrowan\p{L}+|rozpatrz\p{L}+|rozpatrywan\p{L}+|w kolejności|w toku)(?!\p{L})/iu
/** A reply that also treats the matter says more than thanks. */
const TREATS =
  /\d|\?|https?:|(?<!\p{L})(?:przepraszam\p{L}*|przykro|sprawdz\p{L}+|przekaz\p{L}+|przekaż\p{L}+|wyśl\p{L}+|wyjaśni\p{L}+|odda\p{L}+|zwróc\p{L}+|niestety|uwag\p{L}+)(?!\p{L})/iu
/** A grievance about how one was treated is an opinion as well: thanks for it are empty rather than beside the point. */
const OPINIONS: ReadonlySet<string> = new Set(['staff-complaint', 'praise', 'suggestion', 'feedback'])

/** True when the text belongs to another situation: thanks for a visit to one who asks or has trouble, a receipt to one who only gave thanks. */
export function isForOtherSituation(scene: Scene): boolean {
  const body = scene.body()
  if (scene.turn().readings.length === 0 || TREATS.test(body)) return false
  const isToPleased = TO_PLEASED.test(body)
  if (!isToPleased && !TO_CLAIMANT.test(body)) return false
  const meanings = scene.meanings()
  if (isToPleased) {
    if (meanings.some(({ signals }) => signals.irony !== null)) return true
    const opinion = meanings.some(({ topic }) => topic !== null && OPINIONS.has(topic.name))
    const thanked = meanings.some(({ signals }) => signals.gratitude !== null)
    return askedThings(scene).length > 0 || (!opinion && !thanked && toldTrouble(scene))
  }
  const onlyThanked =
    meanings.some(({ signals }) => signals.gratitude !== null) &&
    meanings.every(({ signals, sentiment }) => signals.complaint === null && sentiment.label !== 'negative')
  return onlyThanked && askedThings(scene).length === 0 && !toldTrouble(scene)
}
