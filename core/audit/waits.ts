import type { Message } from '../conversation/conversation.ts'
import { isHolding, type PhraseList } from '../guard/guard.ts'
import type { Instant } from '../vocabulary/vocabulary.ts'
import { CLOSING_PHRASES, needsNoAnswer } from './closing-words.ts'
import { namesTime } from './named-time.ts'
import { registered } from './resolution.ts'
import { isAnswer, type Timeline } from './timeline.ts'

/** A stretch in which the customer waited for the firm. */
export interface Wait {
  readonly from: Instant
  /** What began it: the customer's message, or the firm's own "już sprawdzam". */
  readonly cause: Message
  /** The customer's first word in it that wants an answer; null while they wait in silence. */
  readonly asked: Message | null
  /** null: nobody has answered. */
  readonly answer: Message | null
  /** Open minutes. */
  readonly minutes: number
  /** True before the firm's first answer. */
  readonly first: boolean
}

type Open = Pick<Wait, 'from' | 'cause' | 'asked'>

/** What must be in the index of whoever asks about waits. */
export const WAIT_PHRASES: readonly PhraseList[] = [...CLOSING_PHRASES, registered]

/** Several checks ask for them. */
const known = new WeakMap<Timeline, readonly Wait[]>()

/** Every wait of the conversation in order; the last one may still be unanswered. */
export function waitsOf(timeline: Timeline): readonly Wait[] {
  const waits = known.get(timeline) ?? findWaits(timeline)
  known.set(timeline, waits)
  return waits
}

function findWaits(timeline: Timeline): readonly Wait[] {
  const waits: Wait[] = []
  let open: Open | null = null
  let answered = false
  let last: Message | undefined
  for (const message of timeline.visible) {
    // Whoever comes back after a closing begins a new wait; what was left at the closing is closed-unresolved's to judge.
    if (open !== null && closedBetween(open.from, message.at, timeline)) open = null
    if (message.from === 'customer') {
      const asked: Message | null = open === null ? null : open.asked
      if (asked === null && !needsNoAnswer(message, last, timeline)) open = withQuestion(open, message)
    } else if (isAnswer(message)) {
      if (open !== null)
        waits.push({ ...open, answer: message, minutes: timeline.minutes(open.from, message.at), first: !answered })
      open = keepsWaiting(message, timeline) ? { from: message.at, cause: message, asked: null } : null
      answered = true
      last = message
    }
  }
  if (open !== null)
    waits.push({ ...open, answer: null, minutes: timeline.minutes(open.from, timeline.until), first: !answered })
  return waits
}

/** A wait begins with what the customer asks; one that the firm began is asked about. */
function withQuestion(open: Open | null, message: Message): Open {
  if (open === null) return { from: message.at, cause: message, asked: message }
  return { ...open, asked: message }
}

function closedBetween(from: Instant, to: Instant, { conversation }: Timeline): boolean {
  return conversation.events.some(({ type, at }) => type === 'closed' && at > from && at <= to)
}

/** "Proszę dać mi chwilę", "zaraz wracam". */
const ASKS_FOR_A_MOMENT =
  /(?<!\p{L})(?:(?:prosz[ęe]|poprosz[ęe]|daj\p{L}{0,3}|da[ćc])\s+(?:\p{L}+\s+){0,3}(?:chwil|moment|sekund)\p{L}*|momencik|sekundk\p{L}|zaraz (?:wracam|wr[óo]c\p{L}+)|(?:ju[żz]|w[łl]a[śs]nie) si[ęe] dowiaduj\p{L}+|dopytam|dopytuj\p{L}+)(?!\p{L})/iu
/** Whoever says more than that has told something. */
const SHORT = 12

function isShort(message: Message, { read }: Timeline): boolean {
  return read(message).words.length <= SHORT
}

/** A complaint that was taken on record has its own time. */
function keepsWaiting(message: Message, timeline: Timeline): boolean {
  if (message.text.includes('?') || namesTime(message) || timeline.says(message, registered)) return false
  return isHolding(message) || (ASKS_FOR_A_MOMENT.test(message.text) && isShort(message, timeline))
}
