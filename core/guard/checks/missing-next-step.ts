import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { namesStep, stepWords } from '../scene/steps.ts'
import { corrected } from '../scene/told.ts'
import { toldTrouble, trouble } from '../scene/trouble.ts'

/** The reply itself says that something is wrong. */
const ADMITS =
  /(?<!\p{L})(?:przepraszam\p{L}*|przeprosin\p{L}*|przykro|współczuj\p{L}+|wstyd|głupio|ubolewa\p{L}+|rzeczywiście|faktycznie|istotnie|nasz(?:a|ą|ej)? (?:błąd|błędu|wina|winą|pomyłk\p{L}+|niedopatrzeni\p{L}+))(?!\p{L})/iu
const FEELS = /(?<!\p{L})(?:rozumiem\p{L}*|wiem, jak|wyobrażam)(?!\p{L})/iu
/** A fault that was looked for and found waits for what is done about it. */
const FOUND_BROKEN =
  /(?<!\p{L})(?:wybit|zużyt|pęknięt|uszkodzon|przepalon|spalon|zepsut|nieszczeln|urwan|zatart)\p{L}{1,3}(?!\p{L})|(?<!\p{L})do wymiany(?!\p{L})/iu
/** Somebody who does not know what to do next. */
const HELP = /(?<!\p{L})(?:co (?:mam |teraz |dalej )*(?:robić|zrobić|dalej|teraz)|pomóżcie|ratunku|help)(?!\p{L})/iu
/** A refusal ends the matter, and something given makes up for it: neither leaves it open. */
const CLOSES =
  /(?<!\p{L})(?:nie (?:możemy|mogę|przyjm\p{L}+|uzna\p{L}+|przysługuje|podlega\p{L}*|da się)|gratis|w prezencie|rabat\p{L}*|zniżk\p{L}+|voucher\p{L}*|bon\p{L}{0,2}|kart\p{L} podarunkow\p{L}+|dokłada\p{L}+|naprawion\p{L}+|załatwion\p{L}+|rozwiązan\p{L}+|działa już|już działa|zrobione|(?<!(?:być|był[aoy]?) )gotow[eay])(?!\p{L})/iu

/** The problem stays open, and the reply says neither what comes next nor when. */
export const missingNextStep: Check = {
  phrases: [trouble, stepWords, corrected],
  look: (scene) => {
    // Most replies name a step: what the customer felt is read only where none stands.
    if (scene.turn().readings.length === 0 || namesStep(scene) || CLOSES.test(scene.body()) || !staysOpen(scene))
      return []
    // A fact put right needs no further step.
    if (scene.found(corrected).length > 0 && scene.facts().length > 0) return []
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

/** It lies with somebody, and nobody says until when. */
const LIES =
  /(?<!\p{L})(?:w (?:toku|trakcie|kolejce|opracowaniu)|jest (?:widoczn\p{L}+ )?w systemie|na stanowisku|czeka na (?:rozpatrzenie|swoją kolej)|nierozpatrzon\p{L}+)(?!\p{L})/iu

/** Admitted by the reply, or told of by the customer and met with words alone. */
function staysOpen(scene: Scene): boolean {
  const body = scene.body()
  if (ADMITS.test(body) || FOUND_BROKEN.test(body) || (LIES.test(body) && toldTrouble(scene))) return true
  const tellsNothing = !/\d/.test(body) && scene.facts().length === 0
  if (FEELS.test(body) && (tellsNothing || scene.turn().readings.some(({ text }) => HELP.test(text)))) return true
  return (tellsNothing || scene.found(trouble).length > 0) && !asksOnly(scene) && !decides(scene) && toldTrouble(scene)
}

/** "Zapłacę za konto?" – "Nie, konto nic nie kosztuje": the last word of the turn is a question, and the reply says yes or no to it. */
function decides(scene: Scene): boolean {
  const last = scene.turn().readings.at(-1)?.sentences.at(-1)
  return last?.asks === true && VERDICT.test(scene.body())
}

const VERDICT = /^[\s,.!]*(?:tak|nie|owszem|oczywiście|jasne|niestety(?:,)? nie)(?=[\s,.!])[^.!?]{12,}/iu

/** A question about terms tells of no trouble. */
function asksOnly(scene: Scene): boolean {
  return scene.turn().readings.every(({ sentences }) => sentences.every(({ asks }) => asks))
}
