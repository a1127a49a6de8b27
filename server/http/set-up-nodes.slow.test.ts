import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../adapters/clock-system/system-clock.ts'
import { argon2Passwords } from '../adapters/passwords-argon2/argon2-passwords.ts'
import { systemRandom } from '../adapters/random-system/system-random.ts'
import { openPostgresStore } from '../adapters/store-sql/open-postgres-store.ts'
import {
  postgresPrograms,
  type ScratchPostgres,
  startScratchPostgres,
} from '../adapters/store-sql/testing/scratch-postgres.ts'
import { hashToken } from '../adapters/tokens-sha256/hash-token.ts'
import { Failure } from '../ports/failure.ts'
import { setUpFirm } from '../workflows/set-up-firm.ts'

const programs = postgresPrograms()

describe.skipIf(programs === null)('set-up on several nodes (skipped where no PostgreSQL server is installed)', () => {
  let server: ScratchPostgres
  beforeAll(async () => {
    server = await startScratchPostgres(programs ?? '')
  })
  afterAll(() => server.remove())

  it('at once makes one firm with one owner', async () => {
    const url = server.createDatabase()
    const nodes = await Promise.all([1, 2, 3].map(() => openPostgresStore({ url, onError: () => {} })))
    const passwords = argon2Passwords()
    const tries = nodes.map(({ store }, n) =>
      setUpFirm(
        {
          firmName: `Kubki ${n}`,
          ownerName: 'Ola',
          email: `ola${n}@kubki.example`,
          password: 'Zielony-Parapet-7',
          locale: 'pl',
          start: 'empty',
        },
        { store, passwords, random: systemRandom, hashToken, clock: systemClock, startDemo: () => {} },
      ),
    )
    const settled = await Promise.allSettled(tries)
    const won = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    const lost = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    expect(won).toHaveLength(1)
    expect(lost.map((error) => error instanceof Failure && error.code)).toEqual(['already-set-up', 'already-set-up'])
    const store = nodes[0]?.store
    const workspaces = (await store?.directory.workspaces()) ?? []
    expect(workspaces.map(({ id, name }) => [id, name])).toEqual([[won[0]?.workspace.id, won[0]?.workspace.name]])
    const people = await store?.read(workspaces[0]?.id as never, (records) => records.people.list())
    expect(people?.map(({ role }) => role)).toEqual(['owner'])
    await Promise.all(nodes.map((node) => node.store.close()))
  })
})
