import type { Message } from '../conversation/conversation.ts'
import { isHolding, type PhraseList } from '../guard/guard.ts'
import type { Instant } from '../vocabulary/vocabulary.ts'
import { CLOSING_PHRASES, namesTime, needsNoAnswer } from './closing-words.ts'
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

/** What must be in the index of whoever asks about waits. */
export const WAIT_PHRASES: readonly PhraseList[] = CLOSING_PHRASES

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
  let open: { readonly from: Instant; readonly cause: Message } | null = null
  let answered = false
  let before: Message | undefined
  for (const message of timeline.visible) {
    // Whoever comes back after a closing begins a new wait; what was left at the closing is closed-unresolved's to judge.
    if (open !== null && closedBetween(open.from, message.at, timeline)) open = null
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

function closedBetween(from: Instant, to: Instant, { conversation }: Timeline): boolean {
  return conversation.events.some(({ type, at }) => type === 'closed' && at > from && at <= to)
}

function keepsWaiting(message: Message): boolean {
  return isHolding(message) && !message.text.includes('?') && !namesTime(message)
}
