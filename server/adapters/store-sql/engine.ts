/** A row as the database gives it: bigint as number, jsonb as value, timestamptz as Date. */
export type Row = Record<string, unknown>

export interface Answer {
  readonly rows: Row[]
  /** Command tag: `SELECT`, `INSERT`, `COMMIT` … */
  readonly command: string
  /** Rows that the statement touched. */
  readonly affected: number
}

/** One session of the database: what is said in it stays in order. */
export interface Session {
  /** One statement with `$1 …` parameters. */
  query(text: string, values: readonly unknown[]): Promise<Answer>
  /** Several statements without parameters, in one round trip. */
  script(text: string): Promise<readonly Answer[]>
}

/** A database that speaks PostgreSQL's SQL: the embedded one has a single session, a server has a pool of them. */
export interface Engine {
  /** Waits for a free session; nobody else uses it until it is released. */
  acquire(): Promise<Session>
  /** `broken` closes the session instead of lending it again. */
  release(session: Session, broken: boolean): void
  /** False while the disk is almost full: transactions then read only. */
  isWritable(): boolean
  close(): Promise<void>
}
