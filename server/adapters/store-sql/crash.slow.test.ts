import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { message, newConversation, newWorkspace } from '../../ports/testing/records.ts'
import { openEmbeddedStore } from './open-embedded-store.ts'
import { openPostgresStore } from './open-postgres-store.ts'
import { survivesCrashes } from './testing/crash-rounds.ts'
import { postgresPrograms, type ScratchPostgres, startScratchPostgres } from './testing/scratch-postgres.ts'

/** More by `OPIEKUN_CRASH_ROUNDS`, for a long night. */
const ROUNDS = Number(process.env['OPIEKUN_CRASH_ROUNDS'] ?? 10)
const TIMEOUT_MS = 60_000 + ROUNDS * 20_000

describe('no acknowledged message is lost', () => {
  it(
    'when the process of the embedded store is killed',
    async () => {
      const place = mkdtempSync(join(tmpdir(), 'opiekun-crash-'))
      const open = () => openEmbeddedStore({ directory: place })
      expect(await survivesCrashes({ kind: 'embedded', place, open, rounds: ROUNDS, syncs: true })).toBeGreaterThan(
        ROUNDS,
      )
      rmSync(place, { recursive: true, force: true })
    },
    TIMEOUT_MS,
  )

  const programs = postgresPrograms()
  describe.skipIf(programs === null)('on PostgreSQL (skipped where no PostgreSQL server is installed)', () => {
    let server: ScratchPostgres
    beforeAll(async () => {
      server = await startScratchPostgres(programs ?? '')
    })
    afterAll(() => server.remove())

    it(
      'when the node is killed',
      async () => {
        const place = server.createDatabase()
        const open = () => openPostgresStore({ url: place, onError: () => {} })
        expect(await survivesCrashes({ kind: 'postgres', place, open, rounds: ROUNDS, syncs: true })).toBeGreaterThan(
          ROUNDS,
        )
      },
      TIMEOUT_MS,
    )

    it(
      'when the server is killed',
      async () => {
        const place = server.createDatabase()
        const open = () => openPostgresStore({ url: place, onError: () => {} })
        const crash = async () => {
          await server.crash()
          await server.start()
        }
        expect(
          await survivesCrashes({ kind: 'postgres', place, open, crash, rounds: ROUNDS, syncs: true }),
        ).toBeGreaterThan(ROUNDS)
      },
      TIMEOUT_MS,
    )

    it('says so while the server is away, and goes on with the same store when it is back', async () => {
      const { store } = await openPostgresStore({ url: server.createDatabase(), onError: () => {} })
      const workspace = await newWorkspace(store)
      const conversation = await newConversation(store, workspace, 'przed')
      const append = (text: string) =>
        store.transact(workspace, ({ conversations }) => conversations.append(conversation, message(text)))
      await server.crash()
      await expect(append('w trakcie')).rejects.toMatchObject({ code: 'store-unreachable', remedy: 'retry-later' })
      await expect(store.probe()).rejects.toMatchObject({ code: 'store-unreachable' })
      await server.start()
      await append('po')
      const stored = await store.transact(workspace, ({ conversations }) => conversations.load(conversation))
      expect(stored?.messages.map(({ text }) => text)).toEqual(['przed', 'po'])
      await store.close()
    }, 60_000)
  })
})
