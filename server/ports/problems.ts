import type {
  Case,
  ChangePoint,
  Contrast,
  Course,
  Cut,
  KnownProblem,
  PossibleCut,
  ProblemKind,
  ProblemState,
  Trait,
} from '../../core/problem/problem.ts'
import type { Predicted } from '../../core/statistics/statistics.ts'
import type {
  ConversationId,
  FindingCode,
  Grosze,
  Instant,
  MistakeId,
  PersonId,
  ProblemId,
} from '../../core/vocabulary/vocabulary.ts'

/** What the last search that found the problem saw of it. */
export interface ProblemFacts {
  /** Kinds of mistake that come with it in the same conversations. */
  readonly alongside: readonly FindingCode[]
  readonly contrast: Contrast | null
  readonly cases: number
  readonly customers: number
  readonly costPerMonth: Grosze
  readonly course: Course
  /** How a person might divide it; absent in what an earlier release found. */
  readonly cuts?: readonly PossibleCut[]
  /** The day from which on its rate was another; absent where one rate explains all, or an earlier release found it. */
  readonly changed?: ChangePoint
  /** Conversations with it in the next thirty days; absent in what an earlier release found. */
  readonly nextMonth?: Predicted
}

/** A recurring problem with what people decided about it. */
export interface StoredProblem extends ProblemKind {
  readonly id: ProblemId
  /** What a person calls it; null = the name it gets from its kind. */
  readonly name: string | null
  readonly owner: PersonId | null
  readonly dueAt: Instant | null
  readonly state: ProblemState
  readonly firstFoundAt: Instant
  /** Earlier than the last search: it was not found any more. */
  readonly lastFoundAt: Instant
  readonly facts: ProblemFacts
}

export type ProblemChange = Partial<Pick<StoredProblem, 'name' | 'owner' | 'dueAt' | 'state'>>

/** A problem as a search found it, under the identity it keeps. */
export interface FoundUnder extends ProblemKind {
  readonly id: ProblemId
  readonly facts: ProblemFacts
  readonly mistakes: KnownProblem['mistakes']
}

/** A person's word on which mistakes belong together, kept until it is taken back. */
export type GroupingDecision = {
  readonly problem: ProblemId
  readonly by: PersonId
  readonly at: Instant
} & (
  | { readonly kind: 'merged'; readonly into: ProblemId }
  | { readonly kind: 'split'; readonly from: ProblemId; readonly cut: Cut }
)

export interface Problems {
  /** Keeps what is true of an audited conversation; a later audit replaces it. */
  keepTraits(conversation: ConversationId, openedAt: Instant, traits: readonly Trait[]): Promise<void>
  /** Audited conversations opened in `[from, to)`, oldest first, with the mistakes that nobody contests or has withdrawn. */
  cases(from: Instant, to: Instant): Promise<readonly Case[]>
  /** Every problem ever found, by its mistakes. Another search waits here until this transaction ends. */
  known(): Promise<readonly KnownProblem[]>
  /** The mistakes that the last search counted among the problem's. */
  mistakesOf(id: ProblemId): Promise<ReadonlySet<MistakeId>>
  /** Keeps the result of a search: new problems begin open, known ones keep what people decided. */
  keepFound(found: readonly FoundUnder[], at: Instant): Promise<void>
  /** In the order in which people decided. */
  groupings(): Promise<readonly GroupingDecision[]>
  /** A second word of the same kind on the same problem is dropped. @throws {Failure} not-found: no such problem to join or divide. */
  keepGrouping(decision: GroupingDecision): Promise<void>
  /** Afterwards the mistakes are remembered where they would have been without it. @throws {Failure} not-found: nobody decided so. */
  dropGrouping(problem: ProblemId, kind: GroupingDecision['kind']): Promise<void>
  /** When the last search was; null = never. */
  searchedAt(): Promise<Instant | null>
  /** Those that the last search found, and those that somebody has taken in hand; none that was merged into another. In no order. */
  list(): Promise<readonly StoredProblem[]>
  load(id: ProblemId): Promise<StoredProblem | null>
  update(id: ProblemId, change: ProblemChange): Promise<void>
}
