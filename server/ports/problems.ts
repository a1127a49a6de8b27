import type {
  Case,
  ChangePoint,
  Contrast,
  Course,
  Cut,
  KeptGrouping,
  KnownProblem,
  PossibleCut,
  ProblemKind,
  ProblemState,
  Trait,
} from '../../core/problem/problem.ts'
import type { Predicted } from '../../core/statistics/statistics.ts'
import type {
  ConversationId,
  CustomerId,
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

/** What a search leaves so that a mistake filed after it stands in its problem at once. */
export interface KeptSearch {
  /** When the search was, and the first moment that it looked at. */
  readonly at: Instant
  readonly from: Instant
  /** Audited conversations in each of its weeks, oldest first. */
  readonly weeks: readonly number[]
  readonly grouping: KeptGrouping
}

/** What a problem has of a conversation already. */
export interface Touched {
  readonly conversation: boolean
  readonly customer: boolean
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
  /** As `cases`, those opened from `from` on that have a mistake not among `seen`. */
  casesBeside(from: Instant, seen: ReadonlySet<MistakeId>): Promise<readonly Case[]>
  /** As `cases`, the ones named; of none that was never audited. */
  casesOf(conversations: readonly ConversationId[]): Promise<readonly Case[]>
  /** Every problem ever found, by the mistakes that a search counted among it. Other searches and placing wait until this transaction ends. */
  known(): Promise<readonly KnownProblem[]>
  /** The mistakes that the last search counted among the problem's, and those placed there since. */
  mistakesOf(id: ProblemId): Promise<ReadonlySet<MistakeId>>
  /**
   * Keeps the result of a search that began at `at`: new problems begin open, known ones keep what people decided. What was placed is
   * now where the search counted it; whoever keeps the search places anew what it did not see.
   */
  keepFound(found: readonly FoundUnder[], at: Instant): Promise<void>
  /** In the transaction that keeps the search, or that holds what it left. */
  keepSearch(kept: KeptSearch): Promise<void>
  /** What the last search left; searches and other placing wait until this transaction ends. Null: there is none yet. */
  keptSearch(): Promise<KeptSearch | null>
  /** Those of the mistakes that stand in some problem. */
  standing(mistakes: readonly MistakeId[]): Promise<ReadonlySet<MistakeId>>
  /** What the problems have of the conversation and its customer; a problem that has nothing of either is left out. */
  touched(
    problems: readonly ProblemId[],
    conversation: ConversationId,
    customer: CustomerId,
  ): Promise<ReadonlyMap<ProblemId, Touched>>
  /** Puts mistakes into a known problem, whose figures they change. */
  place(problem: ProblemId, mistakes: readonly MistakeId[], facts: ProblemFacts, at: Instant): Promise<void>
  /** Keeps a problem that began between two searches; it counts as found by the last one. */
  begin(problem: FoundUnder, searchedAt: Instant): Promise<void>
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
