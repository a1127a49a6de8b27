import { Failure } from '../../ports/failure.ts'
import type { Engine, Purpose, Session } from './engine.ts'
import { failureOf } from './failures.ts'

/** Deadlocks and lost races are rare; three more tries get through unless something is wrong. */
const MAX_RUNS = 4

/** `reads`: the database refuses to write. */
export type Mode = Exclude<Purpose, 'anything'>

/**
 * Runs `work` in one transaction that starts with the statements of `setup`, and again after a lost race.
 * When the promise resolves, the database has confirmed the commit.
 * @throws {Failure} store-conflict, store-unreachable, disk-full.
 */
export async function runTransaction<T>(
  engine: Engine,
  setup: string,
  work: (session: Session) => Promise<T>,
  mode: Mode = 'writes',
): Promise<T> {
  for (let run = 1; ; run++) {
    try {
      return await runOnce(engine, setup, work, mode)
    } catch (error) {
      const said = failureOf(error, engine)
      const isRace = said instanceof Failure && said.code === 'store-conflict'
      if (!isRace || run === MAX_RUNS) throw said
    }
  }
}

async function runOnce<T>(
  engine: Engine,
  setup: string,
  work: (session: Session) => Promise<T>,
  mode: Mode,
): Promise<T> {
  const session = await engine.acquire(mode)
  const isReading = mode === 'reads' || !engine.isWritable()
  let result: T
  try {
    const begun = session.script(`begin${isReading ? ' read only' : ''}; ${setup}`)
    // Looked at below; until then a failure of it must not count as one that nobody handles.
    begun.catch(() => {})
    // Sessions keep order, so the first query need not wait for the answer; if there is none, that is the error to tell of.
    result = await work(session).catch((error: unknown) => begun.then(() => Promise.reject(error)))
    await begun
  } catch (error) {
    engine.release(session, !(await isRolledBack(session)))
    throw error
  }
  if (mode === 'reads') engine.leave(session)
  else await engine.commit(session)
  return result
}

async function isRolledBack(session: Session): Promise<boolean> {
  try {
    await session.script('rollback')
    return true
  } catch {
    return false
  }
}
