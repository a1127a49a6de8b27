import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { phrases } from '../text/phrases.ts'
import { fold } from '../text/words.ts'

/** The customer tells of what was before. */
const history = phrases(`
  od ..2 rok|miesiac|tydzien|lat|zawsze|dawna, staly|stala ..1 klient|klientka|uczestnik, =rozmawialem|=rozmawialam|=pisalem|=pisalam|=dzwonilem|=dzwonilam|=kupowalem|=kupowalam|=zamawialem|=zamawialam|=robilem|=robilam|=kupilem|=kupilam|=bylem|=bylam ..6 =u|=z|=do|=w|=panstwa|=was, co ..1 tydzien|miesiac|rok, kolejny|drugi|trzeci|czwarty raz, poprzedni|ostatni|wczesniejszy ..1 zamowienie|rozmowa|zakup|wizyta|raz, w ..1 =zeszlym|=ubieglym, jak ..1 zwykle|zawsze
`)
const GREETING = /^\s*(?:dzień dobry|dobry wieczór|witam|witamy|szanown\p{L}+|cześć|hej|drogi\p{L}*|droga)(?!\p{L})/iu
const TURNS_TO =
  /(?<!\p{L})(?:Pan|Pana|Panu|Panem|Panie|Pani|Panią|Państw\p{L}+|Tw[oó]j\p{L}*|Ci|Cię|Ciebie|Tobie)(?!\p{L})/u

/** Name and history are known, and the letter could have gone to anybody. */
export const missingPersonalisation: Check = {
  phrases: [history],
  look: (scene) => {
    const { given, full } = scene.customer()
    if (given === null || !GREETING.test(scene.text) || TURNS_TO.test(scene.text) || !knowsHistory(scene)) return []
    const text = fold(scene.text)
    if (
      fold(full ?? '')
        .split(/\s+/)
        .some((name) => name.length > 2 && text.includes(name.slice(0, Math.max(3, name.length - 2))))
    )
      return []
    return [
      observe(
        null,
        0.72,
        'Znamy imię i historię klienta, a odpowiedź mogłaby trafić do każdego.',
        'Name and history are known, yet the reply could have gone to anybody.',
      ),
    ]
  },
}

function knowsHistory(scene: Scene): boolean {
  return scene.customerSaid(history)
}
