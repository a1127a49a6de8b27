import { type Rate, ratePer100 } from '../statistics/statistics.ts'

/** What a rate is counted over. */
export interface Exposure {
  readonly conversations: number
  readonly mistakes: number
  /** Sum over conversations of (mistakes in it)². Mistakes come in clusters; this says how strongly. */
  readonly squares: number
}

/** Mistakes per 100 conversations with a 95 % interval; all null without a conversation. */
export type ErrorRate = Rate

/** Errors per 100 conversations = 100 × mistakes ÷ audited conversations. Contested and withdrawn mistakes are left out before. */
export function measureErrorRate({ conversations, mistakes, squares }: Exposure): ErrorRate {
  return ratePer100({ cases: conversations, events: mistakes, squares })
}
