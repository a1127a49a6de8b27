import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { openPostgresStore } from '../open-postgres-store.ts'
import type { StoreOptions } from '../open-store-on.ts'
import { describeBackup } from '../testing/backup-suite.ts'
import { openFreshStore } from '../testing/fresh-embedded-store.ts'
import { postgresPrograms, type ScratchPostgres, startScratchPostgres } from '../testing/scratch-postgres.ts'

const programs = postgresPrograms()
const folder = mkdtempSync(join(tmpdir(), 'opiekun-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(programs === null)('a backup across stores (skipped where no PostgreSQL server is installed)', () => {
  let server: ScratchPostgres
  beforeAll(async () => {
    server = await startScratchPostgres(programs ?? '')
  })
  afterAll(() => server.remove())

  const embedded = () => {
    const directory = mkdtempSync(join(folder, 'store-'))
    return (options: StoreOptions) => openFreshStore({ directory, ...options })
  }
  const postgres = () => {
    const url = server.createDatabase()
    return (options: StoreOptions) => openPostgresStore({ url, onError: () => {}, ...options })
  }

  describe('of PostgreSQL, restored to PostgreSQL', () => describeBackup(folder, postgres, postgres))
  describe('of the embedded store, when the firm grows and moves to PostgreSQL', () =>
    describeBackup(folder, embedded, postgres))
  describe('of PostgreSQL, restored to an embedded store', () => describeBackup(folder, postgres, embedded))
})
