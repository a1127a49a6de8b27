import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeEffects } from '../../ports/testing/effects-suite.ts'
import { describeStore } from '../../ports/testing/store-suite.ts'
import { openPostgresStore } from './open-postgres-store.ts'
import type { OpenedStore } from './open-store-on.ts'
import { postgresPrograms, type ScratchPostgres, startScratchPostgres } from './testing/scratch-postgres.ts'

const programs = postgresPrograms()
/** The driver complains once a process, whenever that is. */
const complaints: string[] = []
process.on('warning', ({ message }) => complaints.push(message))

describe.skipIf(programs === null)('the PostgreSQL store (skipped where no PostgreSQL server is installed)', () => {
  let server: ScratchPostgres
  let opened: OpenedStore
  beforeAll(async () => {
    server = await startScratchPostgres(programs ?? '')
    opened = await openPostgresStore({ url: server.createDatabase(), impatient: true, onError: () => {} })
  })
  afterAll(async () => {
    await opened.store.close()
    await server.remove()
  })

  it('lets several nodes make their first start in an empty database at the same moment', async () => {
    const url = server.createDatabase()
    const nodes = await Promise.all([1, 2, 3].map(() => openPostgresStore({ url, onError: () => {} })))
    await Promise.all(nodes.map(({ store }) => store.probe()))
    expect(await nodes[0]?.store.directory.workspaces()).toEqual([])
    await Promise.all(nodes.map(({ store }) => store.close()))
  })

  describeStore(() => opened.store)
  describe('effects', () => describeEffects(() => opened))

  it('has never given the driver a question before the answer to another', () => {
    expect(complaints.filter((complaint) => complaint.includes('client.query()'))).toEqual([])
  })
})
