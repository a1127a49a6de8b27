import type { FindingCode } from '../vocabulary/vocabulary.ts'
import type { Difference, Finds } from './difference.ts'
import type { GoldenCase, GoldenFate } from './golden.ts'
import type { OwnershipReplay } from './replay-ownership.ts'

export type CodeCounts = readonly { readonly code: FindingCode; readonly count: number }[]

/** What a replay saw in all. */
export interface Replay {
  /** Turns of the assistant that were walked, and consultants' replies that were checked. */
  readonly asked: number
  readonly replied: number
  readonly changedAnswers: number
  readonly handoversGained: number
  readonly handoversLost: number
  /** The most frequent first. */
  readonly newFindings: CodeCounts
  readonly lostFindings: CodeCounts
  readonly golden: { readonly cases: number; readonly green: number; readonly broken: readonly GoldenCase[] }
  /** The most harmful first, then the latest; at most `MOST_KEPT`. */
  readonly differences: readonly Difference[]
  /** All of them, also those that are not kept. */
  readonly differing: number
  /** Given where the change says who answers for a matter: it alters no answer and no look of the guard, only who has a conversation first. */
  readonly ownership?: OwnershipReplay
}

/** More than anybody reads; the rest is counted. */
const MOST_KEPT = 200

export interface Walked {
  readonly asked: number
  readonly replied: number
  readonly differences: readonly Difference[]
  readonly golden: readonly { readonly golden: GoldenCase; readonly fate: GoldenFate }[]
}

export function summarise({ asked, replied, differences, golden }: Walked): Replay {
  const ofKind = (kind: Difference['kind']) => differences.filter((one) => one.kind === kind).length
  return {
    asked,
    replied,
    changedAnswers: ofKind('answer'),
    handoversGained: ofKind('handover-gained'),
    handoversLost: ofKind('handover-lost'),
    newFindings: countCodes(differences.map(({ newFindings }) => newFindings)),
    lostFindings: countCodes(differences.map(({ lostFindings }) => lostFindings)),
    golden: {
      cases: golden.length,
      green: golden.filter(({ fate }) => fate === 'green' || fate === 'cured').length,
      broken: golden.filter(({ fate }) => fate === 'broken').map((one) => one.golden),
    },
    differences: differences.toSorted(byHarm).slice(0, MOST_KEPT),
    differing: differences.length,
  }
}

function byHarm(a: Difference, b: Difference): number {
  return b.harm - a.harm || b.at - a.at || (a.message < b.message ? -1 : 1)
}

function countCodes(found: readonly Finds[]): CodeCounts {
  const counts = new Map<FindingCode, number>()
  for (const { code } of found.flat()) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
}
