import type { Masked } from '../../polish/polish.ts'
import type { Hit } from '../knowledge/knowledge.ts'
import type { Reply, ReplyInput } from '../reply/reply.ts'
import type { DurationMs } from '../vocabulary/vocabulary.ts'

/** A passage that the model may write from, under the mark by which it cites it. */
export interface Offered {
  readonly mark: string
  readonly hit: Hit
}

/** One turn of what the model reads. */
export interface PromptPart {
  readonly role: 'system' | 'user' | 'assistant'
  readonly text: string
}

/** Everything about one question that a model is asked to answer. */
export interface WritingTask {
  readonly input: ReplyInput
  readonly offered: readonly Offered[]
  /** What stands for personal data in the prompt; put back in the answer. */
  readonly masked: readonly Masked[]
  readonly prompt: readonly PromptPart[]
}

/** A sentence as the model wrote it; nothing about it is believed. */
export interface WrittenSentence {
  readonly text: string
  /** The mark of the passage it says it rests on. */
  readonly passage: string
  /** The model's own word on whether the passage says so; counts only where it is no. */
  readonly certain: boolean
}

/** Why a sentence, or the answer as a whole, does not go out. */
type RemarkKind =
  | 'no-such-passage'
  | 'not-certain'
  | 'other-fact'
  | 'other-words'
  | 'other-meaning'
  | 'condition-left-out'
  | 'not-plain'
  | 'other-language'
  | 'claims-human'
  | 'echo'
  | 'personal-data'
  | 'too-long'
  | 'misses-question'
  | 'guard'

export interface Remark {
  readonly kind: RemarkKind
  /** The words that show it; empty where something is missing. */
  readonly words: string
}

/** What came of an answer by a model. */
export type Judgement =
  /** Every sentence rests on its passage. The guard has still to look. */
  | { readonly kind: 'supported'; readonly reply: Extract<Reply, { kind: 'answer' }> }
  | { readonly kind: 'unsupported'; readonly remarks: readonly Remark[] }
  /** The model says that the passages hold no answer. */
  | { readonly kind: 'declined' }
  /** Not the agreed form. */
  | { readonly kind: 'unreadable' }

/** How a model's part in one answer ended. */
export type WritingOutcome =
  /** Its first try went out, or its second. */
  | 'written'
  | 'repaired'
  /** Both tries said what no passage holds. */
  | 'unsupported'
  /** It found no answer in the passages. */
  | 'declined'
  /** It did not answer, or not in the agreed form. */
  | 'failed'

/** A model's part in one answer, as it is kept. */
export interface WritingTrace {
  readonly model: string
  readonly prompt: number
  readonly outcome: WritingOutcome
  /** What was held against its tries. */
  readonly remarks: readonly Remark[]
  readonly tookMs: DurationMs
}
