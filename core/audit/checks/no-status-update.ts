import { phrases } from '../../guard/guard.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { describeMinutes } from '../describe-minutes.ts'
import { isAnswer } from '../timeline.ts'

/** The firm says that it is at it and will be back. */
const underway = phrases(`
  =pracujemy|=pracuje ..2 nad|nim|tym, =bede|=bedziemy ..3 =dawac|=dawal|=dawala|=informowac|=informowal|=informowala, =dam|=damy =znac, =napisze|=napiszemy|=odpisze|=odpiszemy|=odezwe|=odezwiemy|=poinformuje|=poinformujemy|=zadzwonie|=zadzwonimy|=oddzwonie|=oddzwonimy,
  =sprawdzam|=sprawdzamy|=sprawdze|=sprawdzimy|=ustalam|=ustalamy|=ustale|=ustalimy|=wyjasniam|=wyjasniamy|=wyjasnimy|=wyjasnie, =przekazalam|=przekazalem|=przekazuje|=przekazalismy, w =toku|=trakcie, =dorobimy|=naprawimy|=przygotuje|=przygotujemy|=przygotowuje|=zamowilam|=zamowilem|=czekamy|=czekam =na|=az, =wroce|=wrocimy ..3 =do|=z, trwa|trwaja ..3 =prace|=naprawa|=analiza|=weryfikacja|=sprawdzanie
`)

/** The matter lay with the firm for longer than the target with no word to the customer. */
export const noStatusUpdate: ConversationCheck = {
  phrases: [underway],
  look: (timeline) => {
    if (timeline.closedAt !== null) return []
    const { statusUpdateMinutes } = timeline.playbook.targets
    const last = timeline.visible.findLast(isAnswer)
    if (last === undefined || last.text.includes('?') || !timeline.says(last, underway)) return []
    const silent = timeline.minutes(last.at, timeline.now)
    if (silent <= statusUpdateMinutes) return []
    const waited = describeMinutes(silent)
    return [
      sight(
        [last],
        0.9,
        `Sprawa jest w toku, a klient przez ${waited.pl} czasu pracy nie dostał żadnej wiadomości.`,
        `The matter is under way, and the customer has heard nothing for ${waited.en} of working time.`,
      ),
    ]
  },
}
