/** One audited conversation that could have had the mistake, as verification counts it. */
export interface Exposed {
  /** What the conversation was like, e.g. `returns/chat/automatic`: only like is compared with like, so another mix of cases is no effect. */
  readonly stratum: string
  /** It had the mistake. Several in one conversation are one. */
  readonly mistaken: boolean
}

/** A change in force since a moment, and what was seen on both sides of it. */
export interface BeforeAfter {
  /** In any order that has nothing to do with time or outcome, such as that of a hash of the id; see `match.ts`. */
  readonly before: readonly Exposed[]
  /** In the order in which they happened. */
  readonly after: readonly Exposed[]
  /** How many conversations after the change the firm means to look at; the ones before are spread over these. */
  readonly planned: number
}
