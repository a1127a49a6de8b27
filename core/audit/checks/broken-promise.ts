import type { Message } from '../../conversation/conversation.ts'
import { phrases } from '../../guard/guard.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { call, goods, word } from '../promises/promise-words.ts'
import { type Promised, readPromises } from '../promises/read-promises.ts'
import { isAnswer, type Timeline } from '../timeline.ts'

const notKept = phrases(`
  nikt ..2 nie ..2 dzwonic|zadzwonic|oddzwonic|odezwac|odzywac|pisac|napisac|odpisac|przyjechac|przyjsc|zjawic|pojawic|=dzwonil, nie ..1 =dzwonil|=dzwonila|=dzwonili|=dzwoniono,
  nie ..2 =ma|=bylo|=przyszlo|=przyszla|=przyszedl|=dotarl|=dotarla|=dotarlo|=dostalam|=dostalem|=otrzymalam|=otrzymalem|=zadzwonil|=zadzwonila|=oddzwonil|=przyjechal|=wyslano|=wyslaliscie, =mialo|=mial|=miala|=mieliscie ..3 byc|dotrzec|przyjsc|zadzwonic|oddzwonic|wyslac|przyjechac|odpisac, =obiecal|=obiecala|=obiecaliscie|=obiecano, =minal|=minelo ..2 termin, =cisza
`)

/** A word on the way, by which the promise stands and is not yet kept. */
const holdsOn = phrases(`
  termin ..3 =zmian|=aktualny|=obowiazuje, =nadal|=wciaz|=jeszcze ..4 =do|=czekamy|=czekam|=sprawdzamy|=bada|=badaja|=trwa, =w =toku|=trakcie,
  =bada|=badaja|=sprawdza|=sprawdzaja|=analizuje ..2 serwis|technik|szewc|rzeczoznawca|dzial, serwis|technik|szewc|rzeczoznawca|dzial ..1 =bada|=sprawdza|=analizuje
`)

interface Made extends Promised {
  readonly message: Message
}

/** A time that was stated passed, and what was promised for it did not come. */
export const brokenPromise: ConversationCheck = {
  phrases: [word, call, goods, notKept, holdsOn],
  look: (timeline) => {
    const broken = timeline.visible
      .filter(isAnswer)
      .flatMap((message) => promiseOf(message, timeline) ?? [])
      .find((promise) => isBroken(promise, timeline))
    if (broken === undefined) return []
    const due = new Date(broken.due).toLocaleString('pl-PL', {
      timeZone: timeline.playbook.targets.businessHours.timeZone,
      dateStyle: 'long',
      timeStyle: 'short',
    })
    return [
      sight(
        [broken.message],
        0.86,
        `Obietnica minęła bez śladu: termin był ${due}.`,
        `A promise ran out with nothing done: it was due ${due}.`,
      ),
    ]
  },
}

/** The first promise of the message. */
function promiseOf(message: Message, { read, playbook, reader }: Timeline): Made | null {
  const zone = playbook.targets.businessHours.timeZone
  const [promised] = readPromises(message, read(message), zone, reader.polish)
  return promised === undefined ? null : { message, ...promised }
}

/** The firm was not heard of by then, or the customer says that nothing happened. */
function isBroken({ message, due, kind }: Made, timeline: Timeline): boolean {
  if (timeline.now <= due) return false
  const later = timeline.visible.filter(({ at }) => at > message.at)
  if (later.some((next) => next.from === 'customer' && next.at > due && timeline.says(next, notKept))) return true
  if (kind === 'goods' || later.some((next) => isAnswer(next) && next.at <= due && !timeline.says(next, holdsOn)))
    return false
  if (timeline.closedAt !== null && timeline.closedAt <= due) return false
  const heardOf = later.some(isAnswer)
  // A word that comes after its time is late; a call of which nobody writes may have been made, unless the case still waits for it.
  return kind === 'word' ? heardOf || timeline.closedAt === null : !heardOf && timeline.closedAt === null
}
