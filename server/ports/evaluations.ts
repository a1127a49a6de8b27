import type { Fault, KeptCase, RunSummary } from '../../core/evaluation/evaluation.ts'
import type {
  EvaluationCaseId,
  EvaluationId,
  Instant,
  MistakeId,
  PersonId,
  Topic,
} from '../../core/vocabulary/vocabulary.ts'

/** A case that the firm keeps, and where it comes from. */
export interface StoredCase {
  readonly id: EvaluationCaseId
  readonly kept: KeptCase
  /** null: written by hand or read from a file. */
  readonly mistake: MistakeId | null
  readonly addedAt: Instant
  readonly addedBy: PersonId | null
}

/** One try of a case: what was asked, what the customer would have read, and what is wrong with it. */
export interface TriedRun {
  readonly question: string
  readonly text: string
  readonly handedOver: boolean
  readonly faults: readonly (Fault | { readonly kind: 'should-remark' | 'should-be-silent' })[]
}

export interface TriedCase {
  readonly id: EvaluationCaseId
  readonly kind: KeptCase['kind']
  readonly question: string
  readonly topic: Topic | null
  readonly passed: boolean
  /** Of a case that fails, the runs that fail; of one that passes, none. */
  readonly runs: readonly TriedRun[]
}

/** What came of trying all cases. */
export interface EvaluationResult {
  readonly at: Instant
  readonly playbookVersion: number
  readonly summary: RunSummary
  readonly cases: readonly TriedCase[]
  /** Conversations of the last ninety days by what the customer wanted: what the cases ought to cover. */
  readonly wanted: readonly { readonly topic: Topic; readonly conversations: number }[]
}

/** An evaluation that somebody asked for; `result` null: it is still running. */
export interface StoredEvaluation {
  readonly id: EvaluationId
  readonly askedAt: Instant
  readonly askedBy: PersonId | null
  /** How often each question is asked. */
  readonly runs: number
  /** Cases tried so far, of so many. */
  readonly done: number
  readonly of: number
  readonly result: EvaluationResult | null
}

/** Questions with what their answers must and must not say, and what came of asking them. */
export interface Evaluations {
  /** A case that is there already is replaced. */
  add(cases: readonly StoredCase[]): Promise<void>
  /** The newest first, at most `MOST_CASES`. */
  cases(): Promise<readonly StoredCase[]>
  count(): Promise<number>
  /** False: there is none. */
  remove(id: EvaluationCaseId): Promise<boolean>
  ask(evaluation: Pick<StoredEvaluation, 'id' | 'askedAt' | 'askedBy' | 'runs' | 'of'>): Promise<void>
  load(id: EvaluationId): Promise<StoredEvaluation | null>
  progress(id: EvaluationId, done: number, of: number): Promise<void>
  /** The second result of one evaluation is dropped. */
  keep(id: EvaluationId, result: EvaluationResult): Promise<void>
  /** The newest first. */
  last(count: number): Promise<readonly StoredEvaluation[]>
}

/** More than a firm can keep true. */
export const MOST_CASES = 1_000
