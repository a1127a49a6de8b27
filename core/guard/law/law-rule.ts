import type { Bilingual } from '../../vocabulary/vocabulary.ts'
import type { Scene } from '../scene/scene.ts'
import type { PhraseList } from '../text/phrases.ts'
import type { Sentence } from '../text/words.ts'

/** A statement that is wrong in law: how it is recognised, what the law says, and the sentence that would be right. */
export interface LawRule {
  readonly id: string
  /** Article or judgement that decides. */
  readonly source: string
  /** The wrong statement; looked for inside one sentence. */
  readonly wrong: PhraseList
  /** Words in the same sentence that make the statement right, or another one. */
  readonly unless: PhraseList
  /** A last look for what words alone cannot decide, such as a number of days. */
  readonly confirm?: (sentence: Sentence, scene: Scene) => boolean
  readonly confidence: number
  readonly explanation: Bilingual
  /** A right sentence to put in its place. */
  readonly right: Bilingual
}
