import { shareOf } from '../statistics/statistics.ts'
import type { Share } from '../vocabulary/vocabulary.ts'

/** What people made of the mistakes that one check found. */
export interface Judged {
  /** All that it found, judged or not. */
  readonly found: number
  /** A person looked and agreed. */
  readonly confirmed: number
  /** A person looked and it was none. */
  readonly withdrawn: number
}

/** Share of right findings among the judged ones, with its 95 % interval (Clopper–Pearson). */
export interface Precision {
  readonly value: Share
  readonly low: Share
  readonly high: Share
}

/** Where the firm has set no bar: of five findings at least three must be right, or people stop reading them. */
export const DEFAULT_BAR = 0.6 as Share

/** How often the check is right where somebody looked; null as long as nobody did. */
export function precisionOf({ confirmed, withdrawn }: Judged): Precision | null {
  return shareOf(confirmed, withdrawn) as Precision | null
}

/**
 * True where the check is below the bar even if everything that nobody has judged were right. People contest what looks wrong
 * and pass by what is right, so the share among the judged ones alone would silence good checks.
 */
export function isBelowBar({ found, withdrawn }: Judged, bar: Share): boolean {
  return withdrawn > 0 && (shareOf(found - withdrawn, withdrawn)?.high ?? 1) < bar
}
