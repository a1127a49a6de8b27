import type { Conversation, Message } from '../conversation/conversation.ts'
import {
  type Finding,
  maskQuoted,
  type PhraseIndex,
  type PhraseList,
  type Reader,
  type Reading,
  readText,
} from '../guard/guard.ts'
import { type Playbook, type ResponseTargets, responseTargetsOn } from '../playbook/playbook.ts'
import type { Instant } from '../vocabulary/vocabulary.ts'
import { businessMinutes } from './business-time.ts'

/** A conversation laid out for the audit: what the customer wrote or saw, and when. */
export interface Timeline {
  readonly conversation: Conversation
  readonly playbook: Playbook
  readonly reader: Reader
  readonly now: Instant
  /** What the guard says of the single messages. */
  readonly findings: readonly Finding[]
  /** In order; internal notes left out. */
  readonly visible: readonly Message[]
  /** When it was closed for the last time; null while it is open. */
  readonly closedAt: Instant | null
  /** Up to here waiting counts: the closing, or now. */
  readonly until: Instant
  /** How soon the firm means to answer on this conversation's channel. */
  readonly expected: ResponseTargets
  /** The firm's open minutes between two moments. */
  readonly minutes: (from: Instant, to: Instant) => number
  readonly read: (message: Message) => Reading
  /** True when a phrase of the list stands in the message. */
  readonly says: (message: Message, list: PhraseList) => boolean
}

export interface Place {
  readonly playbook: Playbook
  readonly reader: Reader
  readonly now: Instant
  readonly findings: readonly Finding[]
}

export function layOut(conversation: Conversation, place: Place, index: PhraseIndex): Timeline {
  const { playbook, reader, now, findings } = place
  const { messages, events, status } = conversation
  const lastClosing = events.findLast(({ type }) => type === 'closed')?.at ?? null
  const closedAt = status === 'closed' ? (conversation.closedAt ?? lastClosing ?? messages.at(-1)?.at ?? now) : null
  const readings = new Map<Message, Reading>()
  const read = (message: Message): Reading => {
    const known = readings.get(message)
    if (known !== undefined) return known
    const reading = readText(maskQuoted(message.text), index, reader.polish)
    readings.set(message, reading)
    return reading
  }
  return {
    conversation,
    playbook,
    reader,
    now,
    findings,
    visible: messages.filter(({ internal }) => !internal),
    closedAt,
    until: closedAt ?? now,
    expected: responseTargetsOn(conversation.channel, playbook.targets),
    minutes: (from, to) => businessMinutes(from, to, playbook.targets.businessHours),
    read,
    says: (message, list) => read(message).found(list).length > 0,
  }
}

/** True for a message that somebody or something of the firm wrote for this customer; an automatic receipt is none. */
export function isAnswer({ from }: Message): boolean {
  return from === 'agent' || from === 'assistant'
}
