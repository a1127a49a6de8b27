import type { Bilingual, HandoverReason, Topic } from '../vocabulary/vocabulary.ts'

/** A small flow that a manager writes: what starts it, what is asked and looked up, what is said, and when a person takes over. */
export interface Procedure {
  /** Stays the same through all versions. */
  readonly id: string
  /** Rises by one with every change. */
  readonly version: number
  readonly name: Bilingual
  readonly enabled: boolean
  readonly starts: ProcedureStart
  /** Walked in this order, unless a step says where to go on. */
  readonly steps: readonly ProcedureStep[]
}

/** Any one of these starts it. */
export interface ProcedureStart {
  readonly topics: readonly Topic[]
  readonly signals: readonly ProcedureSignal[]
  /** Words that a message must hold, whatever their case and Polish marks. */
  readonly wordings: readonly string[]
}

export type ProcedureSignal = 'complaint' | 'withdrawal'

/** The place of a step: its name; `end` ends the procedure. */
export type StepName = string
export const END = 'end'

/** Texts hold `{{field}}`: a slot whose value is checked, or what was looked up; never free text of the customer's. */
export type ProcedureStep = { readonly name: StepName } & (
  | AskStep
  | LookUpStep
  | DecideStep
  | SayStep
  | RegisterStep
  | HandOverStep
)

export interface AskStep {
  readonly kind: 'ask'
  readonly slot: string
  readonly as: SlotKind
  /** What the answer is called before consultants. */
  readonly label: Bilingual
  readonly text: Bilingual
  /** Said once where the answer could not be read; then a person takes over. */
  readonly again: Bilingual
  /** The customer may say that they have none. */
  readonly optional: boolean
  /** Only for `choice`: what there is to choose from. */
  readonly choices: readonly SlotChoice[]
  /** Only for `date`: no day after today. */
  readonly past: boolean
  /** Only for `text`: the message that started the procedure is the answer. */
  readonly opening: boolean
}

export type SlotKind = 'order-number' | 'email' | 'date' | 'text' | 'choice' | 'photo' | 'tax-number'

export interface SlotChoice {
  readonly value: string
  readonly label: Bilingual
  /** Further words by which customers name it; any of them is enough. */
  readonly words: readonly string[]
}

/** Looks the order up whose number and e-mail address the slots hold; only the order's own customer is told of it. */
export interface LookUpStep {
  readonly kind: 'look-up'
  readonly order: string
  /** Where to go on where no order of this customer is found. */
  readonly missing: StepName
}

export interface DecideStep {
  readonly kind: 'decide'
  /** The first whose conditions all hold decides. */
  readonly branches: readonly { readonly when: readonly Condition[]; readonly to: StepName }[]
  readonly otherwise: StepName
}

export interface Condition {
  readonly field: string
  readonly test: 'is' | 'is-not' | 'known' | 'unknown' | 'before-today'
  /** Any of these; only for `is` and `is-not`. */
  readonly values: readonly string[]
}

export interface SayStep {
  readonly kind: 'say'
  readonly text: Bilingual
  /** Where to go on; null = with the next step. */
  readonly to: StepName | null
}

/** The complaint gets a number and the last day of its answer. */
export interface RegisterStep {
  readonly kind: 'register'
}

export interface HandOverStep {
  readonly kind: 'hand-over'
  readonly because: HandoverReason
  readonly text: Bilingual
}
