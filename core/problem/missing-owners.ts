import type { Ownership } from '../playbook/playbook.ts'
import { type FindingCode, isTopic, type Topic } from '../vocabulary/vocabulary.ts'
import type { Case } from './case.ts'

/** What goes wrong because nobody in particular answers for a matter: only this is mended by saying who does. */
export const NOBODYS: ReadonlySet<FindingCode> = new Set([
  'bounced',
  'not-my-department',
  'handover-without-context',
  'missed-escalation',
  'unanswered-conversation',
  'slow-response',
  'no-status-update',
])

/** Fewer conversations are chance. */
const FEWEST = 3

/** A topic that keeps being left lying or passed about, and that nobody answers for. */
export interface MissingOwner {
  readonly topic: Topic
  /** Conversations on it in which that happened. */
  readonly conversations: number
}

/** Rules that the map lacks, the one that would help most conversations first. */
export function missingOwners(cases: readonly Case[], owners: Ownership): readonly MissingOwner[] {
  const left = new Map<Topic, number>()
  for (const { traits, mistakes } of cases) {
    const topic = traits.find(({ name }) => name === 'topic')?.value
    if (topic === undefined || !isTopic(topic) || topic === 'none' || owners[topic] !== undefined) continue
    if (mistakes.some(({ code }) => NOBODYS.has(code))) left.set(topic, (left.get(topic) ?? 0) + 1)
  }
  return [...left]
    .map(([topic, conversations]) => ({ topic, conversations }))
    .filter(({ conversations }) => conversations >= FEWEST)
    .toSorted((one, other) => other.conversations - one.conversations)
}
