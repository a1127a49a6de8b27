import type { Finding } from '../guard/guard.ts'
import type { Playbook, Targets } from '../playbook/playbook.ts'
import { CATALOGUE, type ErrorCode, type MessageId, type Share } from '../vocabulary/vocabulary.ts'
import type { Trace } from './trace.ts'

const DAY_MS = 86_400_000
/** The same matter in other words shares so many of the shorter message's content words, */
const SAME_MATTER = 0.5
/** and more than one of them. */
const SHARED_WORDS = 2

/**
 * What shows only beside other conversations: the same matter coming back, and a consultant with too many at once.
 * `others` is any window of traces; what lies outside it is not found, never guessed.
 */
export function findAcross(trace: Trace, others: readonly Trace[], playbook: Playbook): readonly Finding[] {
  const near = others.filter(({ conversation, firm }) => firm === trace.firm && conversation !== trace.conversation)
  return [...repeatContact(trace, near, playbook), ...agentOverload(trace, near, playbook)].filter(
    ({ code }) => playbook.guard.codes[code]?.enabled ?? true,
  )
}

function repeatContact(trace: Trace, others: readonly Trace[], playbook: Playbook): readonly Finding[] {
  const window = playbook.targets.repeatWindowDays * DAY_MS
  const before = others.find(
    (other) =>
      other.customer === trace.customer &&
      other.openedAt < trace.openedAt &&
      trace.openedAt - other.until <= window &&
      isSameMatter(trace, other),
  )
  if (before === undefined) return []
  return [
    finding(
      'repeat-contact',
      0.85,
      [],
      playbook,
      `Klient wraca z tą samą sprawą (rozmowa ${before.conversation}).`,
      `The customer is back with the same matter (conversation ${before.conversation}).`,
    ),
  ]
}

function isSameMatter(one: Trace, other: Trace): boolean {
  if (one.references.length > 0 && other.references.length > 0)
    return one.references.some((number) => other.references.includes(number))
  const shared = one.words.filter((word) => other.words.includes(word)).length
  const shorter = Math.min(one.words.length, other.words.length)
  return shared >= SHARED_WORDS && shared / shorter >= SAME_MATTER
}

function agentOverload(trace: Trace, others: readonly Trace[], playbook: Playbook): readonly Finding[] {
  const { maxSimultaneous } = playbook.targets
  const crowded = trace.replies.find(({ author, at }) => openAt(author, at, others) + 1 > maxSimultaneous)
  if (crowded === undefined) return []
  const open = openAt(crowded.author, crowded.at, others) + 1
  return [
    finding(
      'agent-overload',
      0.92,
      [crowded.message],
      playbook,
      describe(open, playbook.targets),
      `The reply was written with ${open} conversations open at once; the limit is ${maxSimultaneous}.`,
    ),
  ]
}

function openAt(author: string, at: number, others: readonly Trace[]): number {
  return others.filter(({ people, openedAt, until }) => people.includes(author) && openedAt <= at && at < until).length
}

function describe(open: number, { maxSimultaneous }: Targets): string {
  return `Odpowiedź powstała przy ${open} rozmowach otwartych naraz; limit to ${maxSimultaneous}.`
}

function finding(
  code: ErrorCode,
  confidence: number,
  evidence: readonly MessageId[],
  { guard }: Playbook,
  pl: string,
  en: string,
): Finding {
  const severity = guard.codes[code]?.severity ?? CATALOGUE[code].severity
  return {
    code,
    severity,
    confidence: confidence as Share,
    message: null,
    evidence,
    span: null,
    explanation: { pl, en },
    suggestion: null,
    source: null,
  }
}
