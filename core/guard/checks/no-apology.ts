import { type Check, observe } from '../check.ts'
import { acceptsBlame, firmFailed, putsRight } from '../scene/accepted-blame.ts'
import { OWN_FAULT_PHRASES, tellsOwnFault } from '../scene/own-fault.ts'
import type { Scene } from '../scene/scene.ts'
import { toldTrouble } from '../scene/trouble.ts'
import { phrases } from '../text/phrases.ts'

/** Any honest way of saying sorry or owning up. */
const apology = phrases(`
  przepraszac|przeprosic|przeprosiny, =wybacz|=wybaczy|=wybaczcie|=wybaczenie|=wybaczyc, =przykro ..2 =mi|=nam,
  =mi|=nam ..2 =przykro, =glupio ..1 =mi|=nam, =mi|=nam ..2 =glupio, =wstyd|=wstydze|=wstydzimy,
  =ubolewamy|=ubolewam|=zalujemy|=zaluje|=ubolewaniem|=zalem, =sorry|=sorki|=pardon,
  nasz|moj ..1 wina|blad|pomylka|niedopatrzenie, wina ..3 =naszej|=mojej|=nas, biore|bierzemy|wezme|wziac|przyjmujemy|przyjmuje ..3 na =siebie,
  =zawinilismy|=zawinilam|=zawinilem|=zawalilismy|=zawalilam|=zawalilem, =nie =popisalismy =sie, =mea =culpa, popiol ..2 glowa, glowa ..2 popiol,
  =bije|=bijemy =sie ..1 =piers|=piersi, =kajam|=kajamy, =apologise|=apologize|=apologies|=apology, =przyznajemy|=przyznaje =sie
`)

/** The firm's fault is plain from its own words or from the order, and nobody says sorry. */
export const noApology: Check = {
  phrases: [...OWN_FAULT_PHRASES, apology, firmFailed, putsRight],
  look: (scene) => {
    if (scene.found(apology).length > 0 || announces(scene) || hasApologised(scene)) return []
    if (!paidTooMuch(scene) && !tellsOwnFault(scene) && !acceptsBlame(scene)) return []
    return [
      observe(
        null,
        0.82,
        'Wina jest po naszej stronie, a w odpowiedzi nie ma słowa „przepraszam”.',
        'The fault is ours, and the reply does not say sorry.',
        { suggestion: scene.locale() === 'pl' ? 'Przepraszamy za tę pomyłkę.' : 'We apologise for this mistake.' },
      ),
    ]
  },
}

/** An automatic reply that hands over what it has only heard of admits nothing. */
function announces(scene: Scene): boolean {
  return scene.input.from === 'assistant' && HANDS_OVER.test(scene.text) && !tellsOwnFault(scene)
}

const HANDS_OVER = /(?<!\p{L})(?:przekazuj[ęe]|przekażę|łączę|przełączam|passing you|connecting you)(?!\p{L})/iu

/** Sorry was said in this conversation, and nothing new has gone wrong since: the customer does not complain again. */
function hasApologised(scene: Scene): boolean {
  return scene.answers().some(({ text }) => SORRY.test(text)) && !toldTrouble(scene)
}

const SORRY =
  /(?<!\p{L})(?:przepraszam\p{L}*|przykro (?:mi|nam)|(?:mi|nam) przykro|głupio mi|sorry|apologi[sz]e)(?!\p{L})/iu

/** The customer paid more than the order costs, and writes of it. */
function paidTooMuch({ input, turn }: Scene): boolean {
  const overpaid = input.conversation.orders.some(({ total, paid }) => total !== null && paid !== null && paid > total)
  return overpaid && turn().messages.some(({ text }) => /zapłac|pobran|podwójn|dwa razy|dwukrotn/i.test(text))
}
