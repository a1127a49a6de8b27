import { type FactValues, findFacts } from '../../../polish/polish.ts'
import type { Message } from '../../conversation/conversation.ts'
import { type PhraseList, phrases } from '../../guard/guard.ts'
import { assertNever, type Instant } from '../../vocabulary/vocabulary.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { instantOf, localTime, weekday } from '../local-time.ts'
import { isAnswer, type Timeline } from '../timeline.ts'

const GOODS =
  'paczka|przesylka|towar|produkt|zamowienie|=zwrot|=zwrotu|pieniadz|przelew|srodek|kurier|monter|serwisant|ekipa|=czesc|=czesci|kwota'
const WHOEVER =
  'ktos|kolega|kolezanka|kierownik|kierowniczka|specjalista|specjalistka|doradca|dzial|zespol|ksiegowosc|serwis|technik|szef|szefowa|koordynator|opiekun|lekarz|rejestracja|magazyn'
/** Promised words: their keeping shows in this conversation. */
const word = phrases(`
  =odpisze|=odpiszemy|=odpowiem|=odpowiemy|=napisze|=napiszemy|=odezwe|=odezwiemy|=poinformuje|=poinformujemy|=powiadomie|=powiadomimy|=wroce|=wrocimy|=sprawdze|=sprawdzimy|=ustale|=ustalimy|=wyjasnie|=wyjasnimy|=przygotuje|=przygotujemy|=dosle|=doslemy|=podesle|=podeslemy|=potwierdze|=potwierdzimy,
  =dam|=damy ..3 =znac|=odpowiedz, =wysle|=wyslemy|=przesle|=przeslemy !paczka, =odpowiedz|=decyzja|=informacja|=wycena|=oferta ..4 =bedzie|=do|=przyjdzie|=otrzyma|=dostanie, ${WHOEVER} ..4 =odezwie|=napisze|=odpisze|=odpowie|=skontaktuje|=przesle|=wysle|=przygotuje
`)
/** Promised calls, visits and repairs: done elsewhere, but whoever did them closes the case or writes of it. */
const call = phrases(`
  =zadzwonie|=zadzwonimy|=oddzwonie|=oddzwonimy|=przyjade|=przyjedziemy|=wymienimy|=wymienie|=naprawimy|=naprawie|=zrobie|=zrobimy|=zalatwie|=zalatwimy|=uruchomimy|=wlaczymy|=poprawie|=poprawimy|=usune|=usuniemy|=zaktualizujemy,
  monter|serwisant|ekipa|kurier|${WHOEVER} ..4 =zadzwoni|=oddzwoni|=przyjedzie|=przyjdzie|=naprawi|=usunie
`)
/** Promised money and parcels: only the customer can tell whether they came. */
const goods = phrases(`
  =zwroce|=zwrocimy|=oddam|=oddamy|=nadam|=nadamy|=przeleje|=przelejemy|=przywieziemy, =wysle|=wyslemy|=przesle|=przeslemy|=wysylamy ..3 ${GOODS}, ${GOODS} ..4 =wyjdzie|=dotrze|=bedzie|=przyjedzie|=pojdzie|=zostanie|=beda|=wyslemy|=wysle|=przyjdzie|=nadamy
`)
const notKept = phrases(`
  nie ..2 =ma|=bylo|=przyszlo|=przyszla|=przyszedl|=dotarl|=dotarla|=dotarlo|=dostalam|=dostalem|=otrzymalam|=otrzymalem|=zadzwonil|=zadzwonila|=oddzwonil|=przyjechal|=wyslano|=wyslaliscie, =mialo|=mial|=miala|=mieliscie ..3 byc|dotrzec|przyjsc|zadzwonic|oddzwonic|wyslac|przyjechac|odpisac, =obiecal|=obiecala|=obiecaliscie|=obiecano, =minal|=minelo ..2 termin, =cisza
`)

interface Promised {
  readonly message: Message
  readonly due: Instant
  readonly kind: 'word' | 'call' | 'goods'
}

/** A time that was stated passed, and what was promised for it did not come. */
export const brokenPromise: ConversationCheck = {
  phrases: [word, call, goods, notKept],
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

/** The first sentence of the message that promises something by a time; a question asks, it does not promise. */
function promiseOf(message: Message, timeline: Timeline): Promised | null {
  const reading = timeline.read(message)
  const sentencesOf = (list: PhraseList) => new Set(reading.found(list).map(({ sentence }) => sentence))
  const [words, calls, parcels] = [sentencesOf(word), sentencesOf(call), sentencesOf(goods)]
  for (const [at, sentence] of reading.sentences.entries()) {
    const kind = parcels.has(at) ? 'goods' : calls.has(at) ? 'call' : words.has(at) ? 'word' : null
    if (kind === null || sentence.asks) continue
    const due = dueBy(message, sentence, timeline)
    if (due !== null) return { message, due, kind }
  }
  return null
}

/** The firm was not heard of by then, or the customer says that nothing happened. */
function isBroken({ message, due, kind }: Promised, timeline: Timeline): boolean {
  if (timeline.now <= due) return false
  const later = timeline.visible.filter(({ at }) => at > message.at)
  if (later.some((next) => next.from === 'customer' && next.at > due && timeline.says(next, notKept))) return true
  if (kind === 'goods' || later.some((next) => isAnswer(next) && next.at <= due)) return false
  if (timeline.closedAt !== null && timeline.closedAt <= due) return false
  const heardOf = later.some(isAnswer)
  // A word that comes after its time is late; a call of which nobody writes may have been made, unless the case still waits for it.
  return kind === 'word' ? heardOf || timeline.closedAt === null : !heardOf && timeline.closedAt === null
}

const DAY_MINUTES = 24 * 60

/** The moment the sentence names, counted from the message; null where it names none. */
function dueBy(
  message: Message,
  { start, end }: { readonly start: number; readonly end: number },
  timeline: Timeline,
): Instant | null {
  const zone = timeline.playbook.targets.businessHours.timeZone
  const now = localTime(message.at, zone)
  const facts = findFacts(message.text, timeline.reader.polish).filter((fact) => fact.start >= start && fact.end <= end)
  const hour = facts.flatMap((fact) => (fact.kind === 'time' ? [fact.value.minutes] : [])).at(-1)
  for (const fact of facts) {
    if (fact.kind === 'date' || fact.kind === 'date-range') {
      const day = dayOf(fact.kind === 'date' ? fact.value : fact.value.to, now.day)
      if (day !== null) return instantOf(day, hour ?? DAY_MINUTES, zone)
    }
    if (fact.kind === 'duration') return afterDuration(message.at, fact.value, zone)
  }
  return hour !== undefined && hour > now.minute ? instantOf(now.day, hour, zone) : null
}

function dayOf(date: FactValues['date'], today: number): number | null {
  switch (date.type) {
    case 'relative':
      return date.days >= 0 ? today + date.days : null
    case 'weekday':
      if (date.week === 'last') return null
      return today + ((date.weekday - 1 - weekday(today) + 7) % 7)
    case 'day': {
      const year = date.year ?? new Date(today * 86_400_000).getUTCFullYear()
      const day = Date.UTC(year, date.month - 1, date.day) / 86_400_000
      return day >= today ? day : null
    }
    case 'month': {
      const year = date.year ?? new Date(today * 86_400_000).getUTCFullYear()
      const last = Date.UTC(year, date.month, 0) / 86_400_000
      return last >= today ? last : null
    }
    default:
      return assertNever(date)
  }
}

const UNIT_DAYS = {
  second: 0,
  minute: 1 / DAY_MINUTES,
  hour: 1 / 24,
  day: 1,
  'working-day': 7 / 5,
  week: 7,
  month: 31,
  year: 366,
} as const

function afterDuration(from: Instant, { amount, unit }: FactValues['duration'], zone: string): Instant {
  const days = amount * UNIT_DAYS[unit]
  if (days < 1) return (from + days * 86_400_000) as Instant
  return instantOf(localTime(from, zone).day + Math.ceil(days), DAY_MINUTES, zone)
}
