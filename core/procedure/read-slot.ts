import {
  type DateValue,
  type DurationUnit,
  type Fact,
  findFacts,
  foldDiacritics,
  type Polish,
} from '../../polish/polish.ts'
import type { Message } from '../conversation/conversation.ts'
import type { AskStep, SlotChoice } from '../playbook/playbook.ts'
import { type Day, dayOn, resolveDay } from './days.ts'
import type { SlotValue } from './record.ts'

/** "Nie mam", "pomiń": short answers by which somebody says that they have none. Folded. */
const NONE =
  /^(?:niestety )?(?:nie mam|nie posiadam|nie wiem|nie pamietam|nie znam|nie chce|nie ma|nie|brak|bez|pomin\p{L}*|pomijam|dalej|skip|no[.!]?$|none|i do not|i don.?t)(?!\p{L})/u
const NONE_WORDS = 6

/** A number that somebody gives when asked for one: digits among capitals, strokes and dashes. */
const BARE_NUMBER = /(?<![\p{L}\p{N}])(?:[\p{L}]{1,6}[-/ ]?)?\d[\d/-]{2,24}(?![\p{L}\p{N}])/gu
const LONGEST_TEXT = 4_000

/** What the message answers to the question; null where it cannot be read as an answer. */
export function readSlot(ask: AskStep, message: Message, today: Day, polish: Polish): SlotValue | null {
  const value = valueIn(ask, message, today, polish)
  if (value !== null) return { kind: ask.as, value }
  return ask.optional && saysNone(message.text) ? { kind: ask.as, value: null } : null
}

/** What earlier words of the customer's already answer, so that nobody is asked twice; null where nothing does or two things might. */
export function readGiven(
  ask: AskStep,
  told: {
    readonly opening: Message
    readonly earlier: readonly Message[]
    /** Those among the earlier that came since the procedure began. */
    readonly since: readonly Message[]
    readonly email: string | null
  },
  polish: Polish,
): SlotValue | null {
  const value = givenValue(ask, told, polish)
  return value === null ? null : { kind: ask.as, value }
}

function givenValue(
  ask: AskStep,
  { opening, earlier, since, email }: Parameters<typeof readGiven>[1],
  polish: Polish,
): string | null {
  switch (ask.as) {
    case 'order-number':
    case 'tax-number':
      return only(
        earlier.flatMap(({ text }) => factsOf(ask.as === 'tax-number' ? 'nip' : 'order-number', text, polish)),
      )
    case 'email':
      return email ?? only(earlier.flatMap(({ text }) => factsOf('email', text, polish)))
    case 'choice':
      return chosen(ask.choices, opening.text)
    case 'photo':
      return filesIn([opening, ...since.filter(({ id }) => id !== opening.id)])
    case 'text':
      return ask.opening && tellsMatter(opening.text) ? opening.text.slice(0, LONGEST_TEXT) : null
    case 'date':
      // A day told before may be the order's as well as the fault's.
      return null
  }
}

function valueIn(ask: AskStep, message: Message, today: Day, polish: Polish): string | null {
  const { text } = message
  switch (ask.as) {
    case 'order-number':
      return only(factsOf('order-number', text, polish)) ?? only(text.match(BARE_NUMBER) ?? [])
    case 'tax-number':
      return only(factsOf('nip', text, polish)) ?? only(factsOf('nip', `NIP ${text}`, polish))
    case 'email':
      return only(factsOf('email', text, polish))
    case 'date':
      return dayIn(text, today, ask.past, polish)
    case 'choice':
      return chosen(ask.choices, text) ?? byNumber(ask.choices, text)
    case 'photo':
      return filesIn([message])
    case 'text':
      return /\p{L}{2}/u.test(text) && !(ask.optional && saysNone(text)) ? text.trim().slice(0, LONGEST_TEXT) : null
  }
}

function factsOf(kind: 'order-number' | 'email' | 'nip', text: string, polish: Polish): readonly string[] {
  return findFacts(text, polish).flatMap((fact) => (fact.kind === kind ? [fact.value] : []))
}

/** The one that is meant; null for none and for several that differ. */
function only(values: readonly string[]): string | null {
  const [first, ...others] = new Set(values.map((value) => value.trim()))
  return first === undefined || others.length > 0 ? null : first
}

function dayIn(text: string, today: Day, past: boolean, polish: Polish): string | null {
  const days = findFacts(text, polish).flatMap((fact) => {
    const value = fact.kind === 'date' ? fact.value : agoOf(fact, text)
    const day = value && resolveDay(value, today, past)
    return day === null ? [] : [dayOn(day)]
  })
  const ago = Object.keys(AGO).find((words) => fold(text).includes(words))
  return only(days) ?? (ago === undefined ? null : dayOn(resolveDay(AGO[ago] as DateValue, today, past) ?? today))
}

/** Said without a number. */
const AGO: Readonly<Record<string, DateValue>> = {
  'tydzien temu': { type: 'relative', days: -7 },
  'a week ago': { type: 'relative', days: -7 },
  'dzien temu': { type: 'relative', days: -1 },
}
const DAYS_IN: Partial<Readonly<Record<DurationUnit, number>>> = { day: 1, week: 7 }

/** "Trzy dni temu", "a week ago". */
function agoOf(fact: Fact, text: string): DateValue | null {
  if (fact.kind !== 'duration' || !/^\s*(?:temu|wcześniej|ago)(?!\p{L})/u.test(text.slice(fact.end))) return null
  const days = DAYS_IN[fact.value.unit]
  return days === undefined ? null : { type: 'relative', days: -days * fact.value.amount }
}

/** A document may show what a picture shows: whoever sends one has answered. */
function filesIn(messages: readonly Message[]): string | null {
  const files = messages.flatMap(({ attachments }) => attachments)
  return files.length === 0 ? null : files.map(({ name }) => name).join(', ')
}

export function isPicture({ name, type }: Message['attachments'][number]): boolean {
  return type?.startsWith('image/') ?? /\.(?:jpe?g|png|webp|heic)$/i.test(name)
}

function chosen(choices: readonly SlotChoice[], text: string): string | null {
  const folded = fold(text)
  // A pressed button says the label and nothing else, even where another label begins with it.
  const pressed = choices.find(({ label }) => [label.pl, label.en].some((word) => fold(word) === folded.trim()))
  if (pressed !== undefined && folded.trim() !== '') return pressed.value
  const named = choices.filter(({ label, words }) =>
    [label.pl, label.en, ...words].some((word) => word !== '' && startsWord(fold(word), folded)),
  )
  return named.length === 1 ? (named[0]?.value ?? null) : null
}

function byNumber(choices: readonly SlotChoice[], text: string): string | null {
  const [, digit = ''] = /^\D{0,12}(\d)\D{0,12}$/u.exec(text.trim()) ?? []
  return choices[Number(digit) - 1]?.value ?? null
}

function startsWord(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/\p{L}/u.test(text.charAt(at - 1))) return true
  return false
}

function saysNone(text: string): boolean {
  const folded = fold(text.trim())
  return NONE.test(folded) && folded.split(/\s+/).length <= NONE_WORDS
}

/** Words that announce a matter without telling it. */
const ANNOUNCES =
  /^(?:chc|chcial|prosz|poprosz|sklad|zglasz|zloz|zglos|reklam|zamowien|numer|dzien|dobry|witam|spraw|pomoc|mam|jest|na|dla|do|od|i|z|w|o)/u
/** So many words beyond them tell what it is about. */
const TELLING = 3

function tellsMatter(text: string): boolean {
  const words = fold(text).match(/\p{L}{3,}/gu) ?? []
  return words.filter((word) => !ANNOUNCES.test(word)).length >= TELLING
}

function fold(text: string): string {
  return foldDiacritics(text.toLowerCase())
}
