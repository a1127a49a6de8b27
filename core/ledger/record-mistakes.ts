import type { Audit } from '../audit/audit.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { Finding } from '../guard/guard.ts'
import type { Playbook } from '../playbook/playbook.ts'
import {
  type Handling,
  type Instant,
  kindOf,
  type MistakeId,
  type Origin,
  type Topic,
} from '../vocabulary/vocabulary.ts'
import type { Mistake } from './mistake.ts'
import { priceMistake } from './price-mistake.ts'
import { stageOf } from './stage-of.ts'

/**
 * One mistake for each finding, in the same order. `makeId` makes the id of the n-th one, n from 0;
 * `topic` is what the customer wanted, where somebody knows.
 */
export function recordMistakes(
  audit: Audit,
  conversation: Conversation,
  playbook: Playbook,
  makeId: (n: number) => MistakeId,
  topic: Topic | null = null,
): readonly Mistake[] {
  return audit.findings.map((finding, n) => ({
    id: makeId(n),
    conversation: conversation.id,
    message: finding.message === 'draft' ? null : finding.message,
    code: finding.code,
    severity: finding.severity,
    confidence: finding.confidence,
    origin: originOf(finding, conversation, playbook),
    handling: handlingOf(finding, conversation, audit),
    topic,
    stage: stageOf(finding, conversation),
    cost: priceMistake(finding.code, finding.severity, playbook.costs),
    playbookVersion: playbook.version,
    at: happenedAt(finding, conversation),
    evidence: {
      quote: quoteOf(finding, conversation),
      explanation: finding.explanation,
      source: finding.source,
      ...(finding.byModel === true && { byModel: true as const }),
    },
    state: 'found',
  }))
}

/** The firm's own setting; else whoever wrote the message, machines being the system's; else what the catalogue says. */
function originOf({ code, message }: Finding, { messages }: Conversation, { guard }: Playbook): Origin {
  const own = guard.codes[code]?.origin
  if (own !== undefined) return own
  return messages.find(({ id }) => id === message)?.from === 'assistant' ? 'system' : kindOf(code).origin
}

/** A message's error is its author's; an error of the whole is the conversation's. */
function handlingOf({ message }: Finding, { messages }: Conversation, { handling }: Audit): Handling {
  if (handling !== 'hybrid' || message === null) return handling
  return messages.find(({ id }) => id === message)?.from === 'assistant' ? 'automatic' : 'manual'
}

/** The moment of the message, of the last one that shows it, of the closing, or of the last word. */
function happenedAt({ message, evidence = [] }: Finding, conversation: Conversation): Instant {
  const { messages, closedAt, openedAt } = conversation
  const shown = messages.filter(({ id }) => id === message || evidence.includes(id))
  return shown.at(-1)?.at ?? closedAt ?? messages.at(-1)?.at ?? openedAt
}

/** Longest quote of a message that shows an omission: enough to know the case by. */
const EXCERPT = 180

/** The words that show it; where something is missing, the beginning of the message that lacks it, or of the customer's last. */
function quoteOf({ message, span, evidence = [] }: Finding, { messages }: Conversation): string | null {
  const shown = messages.find(({ id }) => id === message) ?? messages.findLast(({ id }) => evidence.includes(id))
  if (shown !== undefined && span !== null) return shown.text.slice(span.start, span.end)
  const text = (shown ?? messages.findLast(({ from }) => from === 'customer'))?.text ?? null
  return text === null || text.length <= EXCERPT ? text : `${text.slice(0, text.lastIndexOf(' ', EXCERPT))}…`
}
