/** The one source of chance: identifiers and secrets. */
export interface Random {
  /** UUID version 7: sortable by time of making. */
  uuid(): string
  /** URL-safe secret of at least 256 random bits. */
  secret(): string
}
