import type { Article } from '../knowledge/knowledge.ts'
import type { Count } from '../statistics/statistics.ts'
import type { Cause, DiagnosisQuestion, FindingCode, Grosze, Instant, Origin, Stage } from '../vocabulary/vocabulary.ts'
import type { Case, Trait } from './case.ts'
import type { ChangePoint } from './change-point.ts'
import type { Contrast } from './contrast.ts'
import type { Direction } from './direction-of.ts'

/** One thing that the data says by itself in answer to a question. */
export type Told =
  /** The place where the problem is over-represented. */
  | { readonly kind: 'contrast'; readonly trait: Trait; readonly inside: Count; readonly outside: Count }
  /** No place stands out. */
  | { readonly kind: 'spread' }
  /** So many of the problem's conversations have this in common. */
  | { readonly kind: 'share'; readonly trait: Trait; readonly count: Count }
  /** So many different consultants, two or more, wrote in them: it is no one person's slip. Never who, and never that it is one. */
  | { readonly kind: 'people'; readonly people: number; readonly cases: number }
  /** Another kind of mistake in the problem's conversations, beside all other conversations. */
  | { readonly kind: 'mistake'; readonly code: FindingCode; readonly inside: Count; readonly outside: Count }
  | { readonly kind: 'stage'; readonly stage: Stage; readonly count: Count }
  | { readonly kind: 'size'; readonly cases: number; readonly customers: number; readonly costPerMonth: Grosze }
  | { readonly kind: 'trend'; readonly direction: Direction }
  /** The day from which on it was another rate. */
  | { readonly kind: 'since'; readonly at: Instant }
  /** An article that the problem's mistakes speak of. */
  | { readonly kind: 'article'; readonly article: Article['id']; readonly updatedAt: Instant | null }
  /** The knowledge as a whole: articles, those past their review, those changed in the time looked at. */
  | { readonly kind: 'knowledge'; readonly articles: number; readonly overdue: number; readonly changed: number }

export type ToldOf = Readonly<Record<DiagnosisQuestion, readonly Told[]>>

/** What the data suggests lies behind; `because`: the question whose facts say so. */
export interface Suggested {
  readonly cause: Cause
  readonly origin: Origin
  readonly because: DiagnosisQuestion
}

/** All that is known of a problem where somebody wants to find its cause. */
export interface Evidence {
  readonly code: FindingCode
  readonly contrast: Contrast | null
  readonly changed: ChangePoint | null
  readonly direction: Direction
  readonly costPerMonth: Grosze
  /** The problem's conversations with every mistake in them, */
  readonly own: readonly Case[]
  /** and all others of the same time. */
  readonly others: readonly Case[]
  /** Stages of the problem's own mistakes, one for each conversation. */
  readonly stages: readonly Stage[]
  readonly knowledge: readonly Pick<Article, 'id' | 'updatedAt' | 'reviewBy'>[]
  /** The playbook was changed in the week before the rate did. */
  readonly followsChange: boolean
  readonly from: Instant
  readonly now: Instant
}
