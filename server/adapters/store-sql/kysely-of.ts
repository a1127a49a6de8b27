import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { Session } from './engine.ts'
import type { Tables } from './tables.ts'

const built = new WeakMap<Session, Kysely<Tables>>()

/** The query builder of a session. Whoever holds the session begins and ends transactions; the builder never does. */
export function kyselyOf(session: Session): Kysely<Tables> {
  let kysely = built.get(session)
  if (kysely === undefined) {
    kysely = new Kysely<Tables>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => driverOf(session),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    })
    built.set(session, kysely)
  }
  return kysely
}

function driverOf(session: Session): Driver {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, affected } = await session.query(query.sql, query.parameters)
      return { rows: rows as R[], numAffectedRows: BigInt(affected) }
    },
    streamQuery: () => {
      throw new Error('listings are paged, not streamed')
    },
  }
  const notHere = async () => {
    throw new Error('transactions are begun by runTransaction')
  }
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: notHere,
    commitTransaction: notHere,
    rollbackTransaction: notHere,
    releaseConnection: async () => {},
    destroy: async () => {},
  }
}
