import type { Message } from '../../conversation/conversation.ts'
import { phrases } from '../../guard/guard.ts'
import type { Instant } from '../../vocabulary/vocabulary.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { describeMinutes } from '../describe-minutes.ts'
import { localTime } from '../local-time.ts'
import { PROMISE_PHRASES, type Promised, readPromises } from '../promises/read-promises.ts'
import { isAnswer, type Timeline } from '../timeline.ts'

const notKept = phrases(`
  nikt ..2 nie ..2 pokazac|stawic|dzwonic|zadzwonic|oddzwonic|odezwac|odzywac|pisac|napisac|odpisac|przyjechac|przyjsc|zjawic|pojawic|=dzwonil, nie ..1 =dzwonil|=dzwonila|=dzwonili|=dzwoniono,
  nie ..2 =ma|=bylo|=przyszlo|=przyszla|=przyszedl|=dotarl|=dotarla|=dotarlo|=dostalam|=dostalem|=otrzymalam|=otrzymalem|=zadzwonil|=zadzwonila|=oddzwonil|=przyjechal|=wyslano|=wyslaliscie, =mialo|=mial|=miala|=mieliscie ..3 byc|dotrzec|przyjsc|zadzwonic|oddzwonic|wyslac|przyjechac|odpisac, =obiecal|=obiecala|=obiecaliscie|=obiecano, =minal|=minelo ..2 termin, =cisza, skrzynka ..1 =pusta, =nadal|=dalej|=wciaz ..2 =nic|=brak|=czekam|=cisza|=nie, =ani =slowa|=widu,
  =na =darmo|=prozno, =minal|=minela|=minelo|=minely|=mija, =po =terminie, nie ..1 doczekac, =brak ..2 przelew|pieniadz|paczka|telefon|odpowiedz|wycena|zwrot|wiadomosc|kurier|informacja, przelew|pieniadz|paczka|telefon|odpowiedz|wycena|zwrot|kurier|ekipa|technik ..1 =brak, =gdzie ..2 =obiecany|=obiecana|=obiecane|=obiecanej|=obiecanego, =dalej|=nadal ..2 =puste|=pusto|=cicho, =tu ..1 =cicho|=cisza|=pusto, =przesiedzialam|=przesiedzialem|=wyczekiwalam|=wyczekiwalem,
  nie ..1 =zjawil|=zjawila|=zjawili|=pojawil|=pojawila|=pojawili|=stawil, =ekipy|=kuriera|=technika|=montera|=serwisanta nie ..1 =bylo, zero ..1 odzew|odpowiedz|kontakt|informacja
`)

/** A word on the way, by which the promise stands and is not yet kept. */
const holdsOn = phrases(`
  termin ..3 =zmian|=aktualny|=obowiazuje, =nadal|=wciaz|=jeszcze ..4 =do|=czekamy|=czekam|=sprawdzamy|=bada|=badaja|=trwa, =w =toku|=trakcie,
  =bada|=badaja|=sprawdza|=sprawdzaja|=analizuje ..2 serwis|technik|szewc|rzeczoznawca|dzial, serwis|technik|szewc|rzeczoznawca|dzial ..1 =bada|=sprawdza|=analizuje
`)

/** The firm owns that it comes too late. */
const ownsUp = phrases(
  'przepraszac|wybaczyc ..4 zwloka|poslizg|spoznienie|=pozno|=dopiero, =dopiero =teraz, =spoznilam|=spoznilem|=spoznilismy, =mialo|=mialam|=mialem ..2 =byc ..2 wczoraj|wczesniej',
)

interface Made extends Promised {
  readonly message: Message
}

/** A time that was stated passed, and what was promised for it did not come. */
export const brokenPromise: ConversationCheck = {
  phrases: [...PROMISE_PHRASES, notKept, holdsOn, ownsUp],
  look: (timeline) => {
    const broken = timeline.visible
      .filter(isAnswer)
      .flatMap((message) => promiseOf(message, timeline) ?? [])
      .find((promise) => isBroken(promise, timeline))
    if (broken === undefined) return []
    const { timeZone } = timeline.playbook.targets.businessHours
    const due = { pl: dueIn('pl-PL', broken.due, timeZone), en: dueIn('en-GB', broken.due, timeZone) }
    const late = firstAnswerAfter(broken, timeline)
    if (late === undefined || broken.kind !== 'word')
      return [
        sight(
          [broken.message],
          0.86,
          `Obietnica minęła bez śladu: miało to być do ${due.pl}.`,
          `A promise ran out with nothing done: it was due by ${due.en}.`,
        ),
      ]
    const by = describeLateness(late.at - broken.due)
    return [
      sight(
        [broken.message, late],
        0.86,
        `Obietnica nie została dotrzymana na czas: miało to być do ${due.pl}, odpowiedź przyszła ${by.pl} później.`,
        `A promise was not kept in time: it was due by ${due.en}, the answer came ${by.en} later.`,
      ),
    ]
  },
}

const DAY_MS = 86_400_000

/** By the clock, not in working time: a promise names a time, whatever the hours are. */
function describeLateness(ms: number): ReturnType<typeof describeMinutes> {
  const days = Math.floor(ms / DAY_MS)
  if (days === 0) return describeMinutes(ms / 60_000)
  return days === 1 ? { pl: '1 dzień', en: '1 day' } : { pl: `${days} dni`, en: `${days} days` }
}

/** A day that was named lasts until its end, which nobody calls midnight of the next. */
function dueIn(locale: string, due: Instant, timeZone: string): string {
  const { minute } = localTime(due, timeZone)
  if (minute > 0) return new Date(due).toLocaleString(locale, { timeZone, dateStyle: 'long', timeStyle: 'short' })
  const day = new Date(due - 1).toLocaleString(locale, { timeZone, dateStyle: 'long' })
  return locale === 'pl-PL' ? `końca dnia ${day}` : `the end of ${day}`
}

function firstAnswerAfter({ message, due }: Made, { visible }: Timeline): Message | undefined {
  const answer = visible.slice(visible.indexOf(message) + 1).find(isAnswer)
  return answer !== undefined && answer.at > due ? answer : undefined
}

/** A word by another road is kept where the conversation does not show it, as a call is. */
const ELSEWHERE =
  /@|(?<!\p{L})(?:na (?:maila|mejla|e-mail|email|skrzynk[ęe])|(?:mailem|mejlem|e-mailem|emailem|listownie|poczt[ąa]|sms-em|smsem|telefonicznie))(?!\p{L})/iu

/** The first promise of the message. */
function promiseOf(message: Message, { conversation, read, playbook, reader }: Timeline): Made | null {
  const zone = playbook.targets.businessHours.timeZone
  const [promised] = readPromises(message, read(message), zone, reader.polish)
  if (promised === undefined) return null
  const text = message.text.slice(promised.span.start, promised.span.end)
  const isElsewhere = conversation.channel !== 'email' && ELSEWHERE.test(text)
  return { message, ...promised, kind: promised.kind === 'word' && isElsewhere ? 'call' : promised.kind }
}

/** The firm was not heard of by then, or somebody says that nothing happened. */
function isBroken({ message, due, kind }: Made, timeline: Timeline): boolean {
  if (timeline.now <= due) return false
  const later = timeline.visible.filter(({ at }) => at > message.at)
  if (later.some((word) => word.from === 'customer' && word.at > due && timeline.says(word, notKept))) return true
  const next = later.find(isAnswer)
  if (next !== undefined && next.at > due && timeline.says(next, ownsUp)) return true
  if (kind === 'goods' || later.some((word) => isAnswer(word) && word.at <= due && !timeline.says(word, holdsOn)))
    return false
  if (timeline.closedAt !== null && timeline.closedAt <= due) return false
  const heardOf = later.some(isAnswer)
  // A word that comes after its time is late; a call of which nobody writes may have been made, unless the case still waits for it.
  return kind === 'word' ? heardOf || timeline.closedAt === null : !heardOf && timeline.closedAt === null
}
