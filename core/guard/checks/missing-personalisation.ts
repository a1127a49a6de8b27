import type { Channel } from '../../vocabulary/vocabulary.ts'
import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { actsIn } from '../scene/steps.ts'
import { phrases } from '../text/phrases.ts'
import { fold } from '../text/words.ts'

/** The customer tells of what was before. */
const history = phrases(`
  od ..3 rok|miesiac|tydzien|lat|lata|zawsze|dawna|poczatek, staly|stala ..1 klient|klientka|uczestnik|pacjent|pacjentka|gosc, =rozmawialem|=rozmawialam|=pisalem|=pisalam|=dzwonilem|=dzwonilam|=pytalem|=pytalam|=zglaszalem|=zglaszalam|=prosilem|=prosilam, =kupowalem|=kupowalam|=zamawialem|=zamawialam|=robilem|=robilam|=kupilem|=kupilam|=zamowilem|=zamowilam|=bylem|=bylam|=przeszlam|=przeszedlem ..6 =u|=z|=do|=w|=panstwa|=was|=na, co ..1 tydzien|miesiac|rok, kolejny|drugi|trzeci|czwarty|piaty ..2 raz|mail|wiadomosc|zgloszenie|zamowienie|telefon, poprzedni|ostatni|wczesniejszy ..1 zamowienie|rozmowa|zakup|wizyta|raz|wiadomosc|mail, w ..1 =zeszlym|=ubieglym, jak ..1 zwykle|zawsze, =to ..1 =znowu|=znow|=jeszcze =ja, =jestem ..2 klient|klientka, =serwisuje|=kupuje|=zamawiam|=korzystam ..4 =od, chodzic ..3 =od, pisac|dzwonic|zglaszac|prosic|pytac|monitowac|zamawiac|kupowac ..3 =dwa|=trzy|=cztery|=piec|=kilka =razy, =dwa|=trzy|=cztery|=piec|=kilka =razy ..2 pisac|dzwonic|zglaszac|prosic|pytac|monitowac|zamawiac|kupowac, =wielokrotnie|=kilkakrotnie ..3 pisac|dzwonic|zglaszac|prosic|pytac|zamawiac|kupowac
`)
const GREETING = /^\s*(?:dzień dobry|dobry wieczór|witam|witamy|szanown\p{L}+|cześć|hej|drogi\p{L}*|droga)(?!\p{L})/iu
/** Written to a crowd, whoever reads it. */
const TO_ANYBODY =
  /^\s*(?:szanown\p{L}+|drog\p{L}+|mił\p{L}+)\s+(?:klien\p{L}+|użytkowni\p{L}+|abonen\p{L}+|odbiorc\p{L}+|pacjen\p{L}+|goś\p{L}+|kupując\p{L}+|czytelni\p{L}+|państwo)(?!\p{L})/iu
const TURNS_TO =
  /(?<!\p{L})(?:Pan|Pana|Panu|Panem|Panie|Pani|Panią|Państw\p{L}+|Tw[oó]j\p{L}*|Ci|Cię|Ciebie|Tobie)(?!\p{L})/u
/** "Możesz", "wyślij": spoken to one person. */
const TO_ONE =
  /(?<!\p{L})(?:masz|możesz|wejdź|kliknij|wyślij|napisz|zadzwoń|wpadnij|daj znać|dostaniesz|sprawdź|\p{L}{3,}(?:łeś|łaś))(?!\p{L})/iu

/** Where people talk rather than write letters: a short answer needs no name. */
const TALKED: ReadonlySet<Channel> = new Set(['chat', 'facebook', 'instagram', 'whatsapp', 'phone'])

/** Name and history are known, and the letter could have gone to anybody. */
export const missingPersonalisation: Check = {
  phrases: [history],
  look: (scene) => {
    const { given } = scene.customer()
    // What a machine says before a person takes over is nobody's letter.
    if (handsOver(scene)) return []
    if (given === null || scene.customerText() === '' || !knowsHistory(scene) || isPersonal(scene)) return []
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

const HANDS_OVER =
  /(?<!\p{L})(?:przekazuj[ęe]|przekażę|łączę|przełączam|passing you|connecting you|передаю)(?!\p{L})|(?<!\p{L})zapyta\p{L}? konsultant\p{L}*/iu

function handsOver({ input, text }: Scene): boolean {
  return input.from === 'assistant' && HANDS_OVER.test(text)
}

/** What the customer tells of earlier days; in a letter also orders and earlier answers, in a talk only where the text is one to anybody. */
function knowsHistory(scene: Scene): boolean {
  const { channel, orders } = scene.input.conversation
  const written = !TALKED.has(channel) || TO_ANYBODY.test(scene.text)
  return scene.customerSaid(history) || (written && (orders.length > 0 || scene.answers().length > 0))
}

/** The name, the customer's own things, or somebody's doing for this case stand in the reply. */
function isPersonal(scene: Scene): boolean {
  if (TO_ANYBODY.test(scene.text)) return false
  if (TURNS_TO.test(scene.text) || TO_ONE.test(scene.text) || namesCustomer(scene) || namesOrder(scene)) return true
  // In the midst of a chat nobody repeats the name that was said a minute ago.
  if (!GREETING.test(scene.text) && scene.answers().length > 0) return true
  return actsIn(scene, { start: 0, end: scene.text.length })
}

function namesCustomer(scene: Scene): boolean {
  const words = scene.reading.words.map(({ folded }) => folded)
  return fold(scene.customer().full ?? '')
    .split(/\s+/)
    .some((name) => {
      const stem = name.slice(0, Math.max(3, name.length - 2))
      return name.length > 2 && words.some((word) => word.startsWith(stem) && word.length <= name.length + 3)
    })
}

/** The number of the order, a thing that stands in it, or a number that the customer named. */
function namesOrder({ input, text, reading, facts, customerWrote }: Scene): boolean {
  const { orders } = input.conversation
  return (
    orders.some(({ number }) => text.includes(number)) ||
    orders.some(({ lines }) =>
      lines.some(({ name }) => {
        const [first = ''] = fold(name).split(/\s+/)
        const stem = first.slice(0, Math.max(4, first.length - 2))
        return first.length > 3 && reading.words.some(({ folded }) => folded.startsWith(stem))
      }),
    ) ||
    facts().some((fact) => /\d{3}/.test(fact.text) && customerWrote(fact.text))
  )
}
