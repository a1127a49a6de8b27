/** The embedded database's own thread: syncing the disk and running queries never hold up the server's event loop. */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { assertNever } from '../../../../core/vocabulary/vocabulary.ts'
import type { Answer } from '../engine.ts'
import { DurableFileSystem } from './durable-file-system.ts'
import { Statements } from './statements.ts'
import type { Answered, Asked, SqlError, WorkerOptions } from './worker-messages.ts'

const port = parentPort
if (port === null) throw new Error('this file runs as a worker thread')
const { directory, image, syncs } = workerData as WorkerOptions

/** A small firm's open conversations with their indexes; the rest waits in the system's own cache. The default takes 100 MB more at rest. */
const UNSYNCED = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB']
/** `-F`, a default, turns syncing off; `open_sync`, the other way to sync, hangs here. */
const SYNCING = [...UNSYNCED.filter((flag) => flag !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync']

const database = await PGlite.create({
  fs: new DurableFileSystem(directory),
  startParams: syncs ? SYNCING : UNSYNCED,
  ...(image === null ? {} : { loadDataDir: new Blob([new Uint8Array(image)]) }),
})
const statements = new Statements(database)
say([{ kind: 'ready' }])

/** One at a time: what is asked without waiting for an answer must still happen in the order of asking. */
let last: Promise<void> = Promise.resolve()
port.on('message', (asked: readonly Asked[]) => {
  last = last.then(() => serveAll(asked))
})

async function serveAll(asked: readonly Asked[]): Promise<void> {
  const answers: Answered[] = []
  for (const one of asked) answers.push(await serve(one))
  say(answers)
  if (asked.some(({ kind }) => kind === 'close')) port?.close()
}

async function serve(asked: Asked): Promise<Answered> {
  try {
    const answers = await answer(asked)
    const dump = asked.kind === 'dump' ? new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer()) : null
    return { kind: 'done', id: asked.id, answers, dump }
  } catch (error) {
    return { kind: 'failed', id: asked.id, error: describe(error) }
  }
}

async function answer(asked: Asked): Promise<readonly Answer[]> {
  switch (asked.kind) {
    case 'query':
      return [await statements.run(asked.text, asked.values)]
    case 'script':
      return statements.script(asked.text)
    case 'commit':
      return commit(asked.synced)
    case 'sync':
      // A message in the log that nobody reads, written out at once with everything before it.
      return statements.script(`select pg_logical_emit_message(false, 'sync', '', true)`)
    case 'dump':
      return statements.script('checkpoint')
    case 'close':
      await database.close()
      return []
    default:
      return assertNever(asked)
  }
}

async function commit(synced: boolean): Promise<readonly Answer[]> {
  try {
    const answers = await statements.script(synced ? 'commit' : 'set local synchronous_commit = off; commit')
    return answers.slice(-1)
  } catch (error) {
    await statements.script('rollback')
    throw error
  }
}

function describe(error: unknown): SqlError {
  if (!(error instanceof Error))
    return { message: String(error), code: undefined, constraint: undefined, detail: undefined }
  const { message, code, constraint, detail } = error as Error & SqlError
  return { message, code, constraint, detail }
}

function say(answers: readonly Answered[]): void {
  port?.postMessage(answers)
}
