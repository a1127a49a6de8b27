import type { Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'
import type { Page } from './page.ts'

/** Numbers, ids and names of settings; never a customer's words, name or address. */
export type Facts = Readonly<Record<string, string | number | boolean>>

export interface NewActivity {
  readonly at: Instant
  /** null: the product itself, by a rule somebody set. */
  readonly by: PersonId | null
  readonly through: 'session' | 'token' | 'system'
  readonly action: string
  /** Id of what it was done to. */
  readonly subject: string | null
  readonly facts: Facts
}

export interface StoredActivity extends NewActivity {
  /** 1, 2, 3 … within the workspace, without a gap. */
  readonly seq: number
  /** Over this entry and the seal before it. */
  readonly seal: string
}

export interface ActivityQuery {
  readonly by: PersonId | null
  readonly action: string | null
  /** `from` ≤ at < `to`. */
  readonly from: Instant | null
  readonly to: Instant | null
  readonly cursor: string | null
  readonly limit: number
}

/** Who did what when. Entries are only added; the database refuses to change or remove one. */
export interface ActivityLog {
  /** Waits for others who append, so that each entry is sealed over the one before it. `previous` of the first is ''. */
  append(entry: NewActivity, seal: (previous: string, entry: Omit<StoredActivity, 'seal'>) => string): Promise<void>
  /** The latest first. */
  list(query: ActivityQuery): Promise<Page<StoredActivity>>
  /** In the order of their making. */
  after(seq: number, limit: number): Promise<readonly StoredActivity[]>
}
