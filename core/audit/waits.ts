import type { Message } from '../conversation/conversation.ts'
import { isHolding, type PhraseList, phrases } from '../guard/guard.ts'
import { findGratitude } from '../understanding/understanding.ts'
import type { Instant } from '../vocabulary/vocabulary.ts'
import { isAnswer, type Timeline } from './timeline.ts'

/** A stretch in which the customer waited for the firm. */
export interface Wait {
  readonly from: Instant
  /** What began it: the customer's message, or the firm's own "już sprawdzam". */
  readonly cause: Message
  /** null: nobody has answered. */
  readonly answer: Message | null
  /** Open minutes. */
  readonly minutes: number
  /** True before the firm's first answer. */
  readonly first: boolean
}

/** Words of which a last "ok, dziękuję, działa" is made. */
const COURTESY = new Set(
  `ok okej okay oki oke dobra dobrze dziekuje dzieki dziekujemy dzien dobry super swietnie extra ekstra pasuje jasne rozumiem spoko git tak dziala jest udalo sie
  wystarczy odpowiada zgadza zgadzaja widze milego dnia wieczoru weekendu wzajemnie pozdrawiam pozdrowienia bardzo slicznie pieknie wszystko to juz i a za pomoc
  informacje odpowiedz mila szybka no trzeba poradze sobie moze zdaze zdazy doszlo dotarla dotarlo dostalam dostalem mam gra thanks thank you great fine perfect yes
  rewelacja idealnie cudownie wspaniale dobrego zdrowia pani panu panstwu jak najbardziej poznaje okazji ja rowniez nawzajem do widzenia zobaczenia uslyszenia`.split(
    /\s+/,
  ),
)
const LONGEST_COURTESY = 14

/** The firm asks whether anything else is wanted: a bare "nie" then ends the matter. */
const anythingElse = phrases(
  'czy ..4 jeszcze ..4 pomoc|zrobic|podpowiedziec|wyjasnic|cos|podac, w czym ..2 jeszcze, cos jeszcze, jeszcze ..1 jakos ..1 pomoc, =anything =else',
)

/** Something is still wanted, or still wrong. */
const stillOpen = phrases(`
  prosic|poprosic|=prosze|=poprosze !bardzo, chciec|potrzebowac|oczekiwac|zadac, nie dzialac|dotrzec|dostac|przyjsc|byc|widziec|moc|dzialalo|pomoglo|rozumiec|zgadzac|wiedziec|ma, =dalej|=nadal|=ciagle|=wciaz, wrocic ..3 =ze, ale|tylko, blad|problem, czekac, pomylka, ktos ..1 inny
`)

/** What must be in the index of whoever asks about waits. */
export const WAIT_PHRASES: readonly PhraseList[] = [anythingElse, stillOpen]

/** True when the message leaves the firm owing nothing: thanks, an "ok", a "nie" to "czy jeszcze w czymś pomóc?". */
export function needsNoAnswer(message: Message, before: Message | undefined, timeline: Timeline): boolean {
  const { words, text } = timeline.read(message)
  if (text.includes('?') || words.length > LONGEST_COURTESY) return false
  if (words.length === 0) return true
  if (before !== undefined && givesThanks(message, timeline)) return true
  const polite = words.every(({ folded }) => COURTESY.has(folded) || folded === 'nie')
  if (!polite) return false
  const refuses = words.some(({ folded }) => folded === 'nie')
  const softened = words.some(({ folded }) => folded.startsWith('ok') || folded === 'trzeba' || folded === 'dobra')
  return !refuses || softened || (before !== undefined && timeline.says(before, anythingElse))
}

function givesThanks(message: Message, timeline: Timeline): boolean {
  return findGratitude(message.text, timeline.reader.polish) !== null && !timeline.says(message, stillOpen)
}

/** True when the message says yes, one way or another, to the firm's last "czy…?": no question in it, nothing wanted, nothing wrong. */
export function agrees(message: Message, before: Message | undefined, timeline: Timeline): boolean {
  if (before === undefined || !isAnswer(before) || !/\bczy\b[^?]*\?/i.test(before.text)) return false
  const { words, text } = timeline.read(message)
  return !text.includes('?') && !timeline.says(message, stillOpen) && words[0]?.folded !== 'nie'
}

/** Every wait of the conversation in order; the last one may still be unanswered. */
export function waitsOf(timeline: Timeline): readonly Wait[] {
  const waits: Wait[] = []
  let open: { readonly from: Instant; readonly cause: Message } | null = null
  let answered = false
  let before: Message | undefined
  for (const message of timeline.visible) {
    if (message.from === 'customer') {
      if (open === null && !needsNoAnswer(message, before, timeline)) open = { from: message.at, cause: message }
    } else if (isAnswer(message)) {
      if (open !== null)
        waits.push({ ...open, answer: message, minutes: timeline.minutes(open.from, message.at), first: !answered })
      open = keepsWaiting(message) ? { from: message.at, cause: message } : null
      answered = true
    }
    before = message
  }
  if (open !== null)
    waits.push({ ...open, answer: null, minutes: timeline.minutes(open.from, timeline.until), first: !answered })
  return waits
}

/** A time of its own makes a promise of it, which has its own clock. */
const STATED_TIME =
  /(?<!\p{L})(?:do (?:godz|końca|jutra|\d)|(?:dziś|dzisiaj|jutro|pojutrze|codziennie)(?!\p{L})|w ciągu|\d{1,2}:\d{2}|w (?:poniedziałek|wtorek|środę|czwartek|piątek))/iu

function keepsWaiting(message: Message): boolean {
  return isHolding(message) && !message.text.includes('?') && !STATED_TIME.test(message.text)
}
