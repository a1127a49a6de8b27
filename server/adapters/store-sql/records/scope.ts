import type { Kysely } from 'kysely'
import type { WorkspaceId } from '../../../../core/vocabulary/vocabulary.ts'
import type { Tables } from '../tables.ts'

/** A transaction in one workspace. Row-level security holds to it as well; the explicit column lets indexes be used. */
export interface Scope {
  readonly db: Kysely<Tables>
  readonly workspace: WorkspaceId
}
