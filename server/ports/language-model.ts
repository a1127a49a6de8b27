/** Where a model answers and what is sent there to be let in. */
export interface ModelConnection {
  /** Of the OpenAI-compatible API, usually ending in `/v1`. */
  readonly address: string
  readonly key: string | null
  readonly model: string
}

/** How long is waited, in milliseconds. */
export interface ModelPatience {
  /** Until the first word. */
  readonly firstWordMs: number
  /** Between two words. */
  readonly pauseMs: number
  /** For everything. */
  readonly totalMs: number
}

/** One turn of what the model reads. */
export interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly text: string
}

export interface ModelRequest {
  readonly connection: ModelConnection
  readonly messages: readonly ModelMessage[]
  /** JSON Schema (draft 7) that the answer must fit. */
  readonly schema: object
  readonly patience: ModelPatience
  /** Longest answer, in tokens. */
  readonly mostTokens: number
}

export interface ModelAnswer {
  /** What the model wrote, as JSON; nobody has looked at it yet. */
  readonly value: unknown
  /** Read and written, by the server's own count; null where it gives none. */
  readonly tokens: number | null
}

/**
 * A language model somewhere else. It has no tools and remembers nothing.
 *
 * Its caller holds no transaction while it waits, believes no word of the answer before it was checked, and goes on without a model
 * on every failure: none of them may keep an answer or a person from the customer.
 */
export interface LanguageModel {
  /**
   * Asks once, without trying again.
   * @throws {Failure} model-address-refused, model-unreachable, model-key-refused, model-unknown, model-request-refused, model-busy,
   * model-too-slow, model-failed, model-garbled
   */
  ask(request: ModelRequest): Promise<ModelAnswer>
}
