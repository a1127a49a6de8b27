import { type OpenedStore, openStoreOn, type StoreOptions } from './open-store-on.ts'
import { PgEngine } from './postgres/pg-engine.ts'

export interface PostgresStoreOptions extends StoreOptions {
  /** `postgres://user:password@host/database`; the user needs CREATE on the database and CREATEROLE. */
  readonly url: string
  /** Sessions of this node at most; default 16. */
  readonly sessions?: number
}

const SESSIONS = 16

/**
 * The store on a PostgreSQL server (15 or newer), shared by any number of nodes.
 * @throws {Failure} store-unreachable (retry-later), store-newer (give-up).
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<OpenedStore> {
  const engine = new PgEngine(options.url, options.sessions ?? SESSIONS, options.onError ?? (() => {}))
  return openStoreOn(engine, { ...options, isAlone: false, beforeClose: async () => {}, afterClose: () => {} })
}
