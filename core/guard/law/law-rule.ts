import type { Bilingual, Sector } from '../../vocabulary/vocabulary.ts'
import type { Scene } from '../scene/scene.ts'
import type { Sentence } from '../text/words.ts'
import type { Concept } from './concepts.ts'

/** A statement that is wrong in law: how it is recognised, what the law says, and the sentence that would be right. */
export interface LawRule {
  readonly id: string
  /** The trades that it belongs to; absent: every firm's. A firm that has not said its trade is held to all but those of `onlyThere`. */
  readonly sectors?: readonly Sector[]
  /** What other trades may rightly say. */
  readonly onlyThere?: true
  /** Article or judgement that decides. */
  readonly source: string
  /** Concepts that make the wrong statement when they stand in one sentence, in any order; any one set suffices. */
  readonly says: readonly (readonly Concept[])[]
  /** Concepts in the same sentence that make the statement right, or another one; beside those that excuse every rule. */
  readonly unless: readonly Concept[]
  /** The wrong statement itself says that something is not required, which elsewhere grants a right. */
  readonly evenIfGranted?: true
  /** A last look for what words alone cannot decide, such as a number of days. */
  readonly confirm?: (sentence: Sentence, scene: Scene) => boolean
  readonly confidence: number
  readonly explanation: Bilingual
  /** A right sentence to put in its place. */
  readonly right: Bilingual
}

/** True where the rule is one for firms of this trade; null: the firm has not said which it is in. */
export function belongsTo({ sectors, onlyThere }: LawRule, sector: Sector | null): boolean {
  if (sectors === undefined) return true
  return sector === null ? onlyThere !== true : sectors.includes(sector)
}
