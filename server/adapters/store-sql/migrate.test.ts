import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PGliteEngine } from './embedded/pglite-engine.ts'
import type { Engine, Session } from './engine.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { freshImage } from './testing/fresh-embedded-store.ts'

describe('migrate', () => {
  const directory = mkdtempSync(join(tmpdir(), 'opiekun-migrate-'))
  let engine: Engine
  beforeAll(async () => {
    engine = await PGliteEngine.open({ directory, image: await freshImage(), syncs: false }, () => true)
  })
  afterAll(async () => {
    await engine.close()
    rmSync(directory, { recursive: true, force: true })
  })

  const ask = async (text: string) => {
    const session = await engine.acquire()
    const { rows } = await session.query(text, [])
    engine.release(session, false)
    return rows
  }
  const startOver = () =>
    ask('drop table if exists opiekun.a, opiekun.b').then(() => ask('delete from opiekun.migrations'))
  const steps: readonly Migration[] = [
    { name: 'a', statements: ['create table opiekun.a (x integer)', 'insert into opiekun.a values (1)'] },
    {
      name: 'b',
      statements: ['create table opiekun.b (x integer)', 'insert into opiekun.b select x + 1 from opiekun.a'],
    },
  ]

  it('goes on where it was killed, whichever statement that was', async () => {
    for (let killedAt = 0; ; killedAt++) {
      await startOver()
      const mortal = dyingAfter(engine, killedAt)
      const died = await migrate(mortal, steps).then(
        () => false,
        () => true,
      )
      await migrate(engine, steps)
      expect(
        await ask('select (select count(*) from opiekun.a) as a, (select sum(x)::integer from opiekun.b) as b'),
      ).toEqual([{ a: 1, b: 2 }])
      expect(await ask('select name from opiekun.migrations order by version')).toEqual([{ name: 'a' }, { name: 'b' }])
      if (!died) break
    }
  })

  it('runs once when two nodes start together', async () => {
    await startOver()
    await Promise.all([migrate(engine, steps), migrate(engine, steps)])
    expect(await ask('select count(*) as n from opiekun.a')).toEqual([{ n: 1 }])
  })

  it('changes nothing the second time', async () => {
    await startOver()
    await migrate(engine, steps)
    await migrate(engine, steps)
    expect(await ask('select count(*) as n from opiekun.a')).toEqual([{ n: 1 }])
  })

  it('refuses a database that a newer release has migrated', async () => {
    await startOver()
    await migrate(engine, steps)
    await expect(migrate(engine, steps.slice(0, 1))).rejects.toMatchObject({ code: 'store-newer', remedy: 'give-up' })
  })

  it('refuses a database that another release has migrated differently', async () => {
    await startOver()
    await migrate(engine, steps)
    await expect(migrate(engine, [{ ...steps[0], name: 'inny' } as Migration, ...steps.slice(1)])).rejects.toThrow(
      'inny',
    )
  })
})

/** An engine whose process dies before its n-th statement; what was not committed is rolled back by the real one. */
function dyingAfter(engine: Engine, statements: number): Engine {
  let left = statements
  const orDie = async <T>(run: () => Promise<T>): Promise<T> => {
    if (left-- <= 0) throw new Error('killed')
    return run()
  }
  return {
    async acquire() {
      const session = await engine.acquire()
      const mortal: Session = {
        query: (text, values) => orDie(() => session.query(text, values)),
        script: (text) => (text === 'rollback' ? session.script(text) : orDie(() => session.script(text))),
      }
      return mortal
    },
    async commit(session) {
      if (left-- > 0) return engine.commit(session)
      await session.script('rollback')
      engine.release(session, false)
      throw new Error('killed')
    },
    leave: (session) => engine.leave(session),
    release: (session, broken) => engine.release(session, broken),
    isWritable: () => true,
    close: async () => {},
  }
}
