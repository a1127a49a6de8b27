import { type Check, observe } from '../check.ts'
import { askedThings } from '../scene/asked-and-answered.ts'
import type { Scene } from '../scene/scene.ts'
import { namesStep, stepWords } from '../scene/steps.ts'
import { toldTrouble, trouble } from '../scene/trouble.ts'
import { phrases } from '../text/phrases.ts'

/** Words that fit every letter and answer none. */
const vague = phrases(`
  z ..1 =najwyzsza|=nalezyta ..1 starannosc, dokladac|dolozyc ..1 wszelki ..1 staranie, =dbamy|=dba ..4 =o, =oferuje|=oferujemy ..3 wygodny|szeroki|kompleksowy|profesjonalny|nowoczesny, dziekowac ..3 zaufanie|zainteresowanie|wiadomosc|cierpliwosc, indywidualnie|indywidualny ..2, =zapraszamy|=zapraszam ..2 po|do ..1 szczegol|informacja|kontakt|sklep|salon|oferta, =odpowiednich|=odpowiedniej|=odpowiednie ..1 ustawien|ustawienia|zakladka|zakladce|miejsce|miejscu|sekcja|sekcji|dzial,
  w ..1 =najblizszym|=mozliwie|=stosownym ..2 czas|=krotkim, =wkrotce|=niebawem|=niezwlocznie, =zapoznac|=zapoznanie ..2 sie? ..2 z, =wszelkie|=wszelkich, sprawa ..2 w =toku, wszystko ..2 =byc|=bedzie|=okej ..1 dobrze|ok|porzadku, =staramy sie, =zalezy =nam, klient ..2 =jest|=sa ..3 =najwazniejszy|=najwazniejsi|=wazny|=wazni, =standardowa|=standardowych|=obowiazujacych|=obowiazujacymi ..1 procedura|procedurami|procedur|zasada|zasadami, =zgodnie =z ..1 regulamin|procedura|zasada, =roznie =bywa, to =zalezy, =zalezy =od ..3 wielu|czynnikow|sytuacji
`)

/** Says nothing about this case: no fact, amount, date, link, step, no yes or no. */
export const tooGeneral: Check = {
  phrases: [vague, trouble, stepWords],
  look: (scene) => {
    const empty = scene.found(vague).length > 0 && scene.facts().length === 0 && !namesStep(scene)
    if (!empty || !wantsAnswer(scene) || givesVerdict(scene)) return []
    return [
      observe(
        null,
        0.75,
        'Odpowiedź pasuje do każdej sprawy i nic nie mówi o tej. Przyda się konkret: data, kwota, krok albo link.',
        'The reply fits any case and says nothing of this one. A date, sum, step or link would help.',
      ),
    ]
  },
}

function wantsAnswer(scene: Scene): boolean {
  return askedThings(scene).length > 0 || toldTrouble(scene)
}

function givesVerdict({ text }: Scene): boolean {
  return /(?:^|[.!,\n]\s*)(?:tak|nie|niestety|owszem|yes|no)(?=[\s,.!])/iu.test(text)
}
