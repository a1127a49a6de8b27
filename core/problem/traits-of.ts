import { localTime, weekday } from '../audit/audit.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { Mistake } from '../ledger/ledger.ts'
import type { Handling, Topic, TraitName } from '../vocabulary/vocabulary.ts'
import type { Trait } from './case.ts'

/** What others already know of a conversation. */
export interface KnownOfCase {
  readonly topic: Topic | null
  readonly handling: Handling
  readonly mistakes: readonly Mistake[]
  /** Lemmas of the customer's content words. */
  readonly words: readonly string[]
  /** IANA name of the firm's zone: a Monday morning is one there. */
  readonly timeZone: string
}

const DAY_MS = 86_400_000
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const DAY_PARTS = ['night', 'morning', 'midday', 'afternoon', 'evening'] as const
/** First minute of each part after the night. */
const PART_STARTS = [6 * 60, 11 * 60, 14 * 60, 18 * 60]
/** So many of the customer's words may be told apart; more only brings chance. */
const WORDS_KEPT = 30
/** Words that stand in almost every conversation with a firm tell nothing; names and numbers are nobody's problem. */
const TELLING = /^\p{L}{4,}$/u

/** Everything true of the conversation that a problem may come from. Each trait once. */
export function traitsOf(conversation: Conversation, known: KnownOfCase): readonly Trait[] {
  const { channel, messages, orders, events } = conversation
  const traits: Trait[] = []
  const add = (name: TraitName, values: Iterable<string | null>) => {
    for (const value of new Set(values)) if (value !== null && value !== '') traits.push({ name, value })
  }
  const replies = messages.filter(({ from, internal }) => from === 'agent' && !internal)
  const sources = known.mistakes.map(({ evidence }) => evidence.source)
  add(
    'article',
    sources.filter((source) => source !== null && !source.includes(' ')),
  )
  add(
    'macro',
    known.mistakes.flatMap(({ code, evidence }) => (code === 'unfilled-placeholder' ? [evidence.quote] : [])),
  )
  add(
    'link',
    known.mistakes.flatMap(({ code, evidence }) => (code === 'broken-link' ? [evidence.quote] : [])),
  )
  add('week-hour', [weekHour(conversation, known.timeZone)])
  add('topic', [known.topic])
  add('week', [weekOf(conversation, known.timeZone)])
  add('team', [
    ...replies.map(({ team }) => team),
    ...events.flatMap((event) => (event.type === 'transferred' || event.type === 'assigned' ? [event.team] : [])),
  ])
  add(
    'author',
    replies.map(({ author }) => author),
  )
  add(
    'carrier',
    orders.map(({ tracking }) => carrierOf(tracking)),
  )
  add(
    'product',
    orders.flatMap(({ lines }) => lines.map(({ name }) => name)),
  )
  add('channel', [channel])
  add('handling', [known.handling])
  add('word', known.words.filter((word) => TELLING.test(word)).slice(0, WORDS_KEPT))
  return traits
}

function weekHour({ openedAt }: Conversation, zone: string): string {
  const { day, minute } = localTime(openedAt, zone)
  const part = PART_STARTS.filter((start) => minute >= start).length
  return `${WEEKDAYS[weekday(day)]}-${DAY_PARTS[part]}`
}

/** The local Monday of the week, `YYYY-MM-DD`. */
function weekOf({ openedAt }: Conversation, zone: string): string {
  const { day } = localTime(openedAt, zone)
  return new Date((day - weekday(day)) * DAY_MS).toISOString().slice(0, 10)
}

/** Shapes of parcel numbers by which a carrier is known. @source carriers' public tracking pages, read 2026-11 */
function carrierOf(tracking: string | null): string | null {
  const number = tracking?.replaceAll(/\s/g, '') ?? ''
  if (/^\d{24}$/.test(number)) return 'InPost'
  if (/^\d{13}[A-Z]$/.test(number)) return 'DPD'
  if (/^1Z[0-9A-Z]{16}$/.test(number)) return 'UPS'
  if (/^[A-Z]{2}\d{9}PL$/.test(number) || /^00\d{18}$/.test(number)) return 'Poczta Polska'
  if (/^(?:JJD|JVGL)\d+$/.test(number)) return 'DHL'
  return null
}
