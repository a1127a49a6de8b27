import { type FactValues, findFacts } from '../../../polish/polish.ts'
import type { Message } from '../../conversation/conversation.ts'
import { phrases } from '../../guard/guard.ts'
import { assertNever, type Instant } from '../../vocabulary/vocabulary.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { instantOf, localTime, weekday } from '../local-time.ts'
import { isAnswer, type Timeline } from '../timeline.ts'

/** Promised words: their keeping shows in this conversation. */
const word = phrases(`
  =odpisze|=odpiszemy|=odpowiem|=odpowiemy|=napisze|=napiszemy|=odezwe|=odezwiemy|=poinformuje|=poinformujemy|=dam|=damy ..8, =odpowiedz ..2 do, =wysle|=wyslemy|=przesle|=przeslemy|=przygotuje|=przygotujemy|=podesle|=dosle|=doslemy ..4 oferta|faktura|dokument|wycena|kosztorys|mail|mejl|wiadomosc|odpowiedz|link|instrukcja|zestawienie|projekt|korekta|umowa,
  oferta|faktura|dokument|wycena|kosztorys|odpowiedz|link|instrukcja|zestawienie|projekt|korekta|umowa ..4 =wysle|=wyslemy|=przesle|=przeslemy|=przygotuje|=przygotujemy|=podesle|=dosle|=doslemy
`)
/** Promised deeds: money, parcels, calls. Only the customer can tell whether they happened. */
const deed = phrases(`
  =zadzwonie|=zadzwonimy|=oddzwonie|=oddzwonimy|=potwierdze|=potwierdzimy|=zwroce|=zwrocimy|=oddam|=oddamy|=wysle|=wyslemy|=nadam|=nadamy|=przeleje|=przelejemy|=przywieziemy|=przyjade|=przyjedziemy|=wymienimy|=naprawimy|=zrobie|=zrobimy|=zalatwie|=zalatwimy, przelew|zwrot|paczka|kurier|srodek|pieniadz ..3 =wyjdzie|=dotrze|=bedzie|=przyjedzie|=pojdzie|=zostanie|=beda
`)
const notKept = phrases(`
  nie ..2 =ma|=bylo|=przyszlo|=przyszla|=przyszedl|=dotarl|=dotarla|=dotarlo|=dostalam|=dostalem|=otrzymalam|=otrzymalem|=zadzwonil|=zadzwonila|=oddzwonil|=przyjechal|=wyslano|=wyslaliscie, =mialo|=mial|=miala|=mieliscie ..3 byc|dotrzec|przyjsc|zadzwonic|oddzwonic|wyslac|przyjechac|odpisac, =obiecal|=obiecala|=obiecaliscie|=obiecano, =minal|=minelo ..2 termin, =cisza
`)

interface Promised {
  readonly message: Message
  readonly due: Instant
  readonly showsHere: boolean
}

/** A time that was stated passed, and what was promised for it did not come. */
export const brokenPromise: ConversationCheck = {
  phrases: [word, deed, notKept],
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

function promiseOf(message: Message, timeline: Timeline): Promised | null {
  const reading = timeline.read(message)
  const [said] = reading.found(word)
  const [done] = reading.found(deed)
  const place = said ?? done
  if (place === undefined || message.text.includes('?')) return null
  const due = dueBy(message, reading.sentences[place.sentence] ?? place, timeline)
  return due === null ? null : { message, due, showsHere: said !== undefined }
}

function isBroken({ message, due, showsHere }: Promised, timeline: Timeline): boolean {
  if (timeline.now <= due) return false
  const later = timeline.visible.filter(({ at }) => at > message.at)
  if (later.some((next) => isAnswer(next) && next.at <= due)) return false
  const missed = later.some((next) => next.from === 'customer' && next.at > due && timeline.says(next, notKept))
  return missed || (showsHere && timeline.closedAt === null && !later.some(isAnswer))
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
