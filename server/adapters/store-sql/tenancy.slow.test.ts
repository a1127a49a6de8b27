import { afterAll, beforeAll, describe } from 'vitest'
import { openPostgresStore } from './open-postgres-store.ts'
import { PgEngine } from './postgres/pg-engine.ts'
import { postgresPrograms, type ScratchPostgres, startScratchPostgres } from './testing/scratch-postgres.ts'
import { describeTenancy } from './testing/tenancy-suite.ts'

const programs = postgresPrograms()

describe.skipIf(programs === null)(
  'row-level security on PostgreSQL (skipped where no PostgreSQL server is installed)',
  () => {
    let server: ScratchPostgres
    let engine: PgEngine
    beforeAll(async () => {
      server = await startScratchPostgres(programs ?? '')
      const url = server.createDatabase()
      const { store } = await openPostgresStore({ url })
      await store.close()
      // The cluster's superuser, who may plant rows in every table.
      engine = new PgEngine(url.replace('opiekun_owner@', 'owner@'), 2, () => {})
    })
    afterAll(async () => {
      await engine.close()
      await server.remove()
    })

    describeTenancy(() => engine)
  },
)
