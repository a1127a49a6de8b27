/** The embedded database's own thread: syncing the disk and running queries never hold up the server's event loop. */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import type { Answer } from '../engine.ts'
import { DurableFileSystem } from './durable-file-system.ts'
import type { Answered, Asked, SqlError, WorkerOptions } from './worker-messages.ts'

const port = parentPort
if (port === null) throw new Error('this file runs as a worker thread')
const { directory, image } = workerData as WorkerOptions

const database = await PGlite.create({
  fs: new DurableFileSystem(directory),
  // `-F` turns syncing off; `open_sync`, the other way to sync, hangs here.
  startParams: [
    ...PGlite.defaultStartParams.filter((flag) => flag !== '-F'),
    '-c',
    'fsync=on',
    '-c',
    'wal_sync_method=fsync',
  ],
  ...(image === null ? {} : { loadDataDir: new Blob([new Uint8Array(image)]) }),
})
say({ kind: 'ready' })

port.on('message', async (asked: Asked) => {
  try {
    const answers = await answer(asked)
    const dump = asked.kind === 'dump' ? new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer()) : null
    say({ kind: 'done', id: asked.id, answers, dump })
    if (asked.kind === 'close') port.close()
  } catch (error) {
    say({ kind: 'failed', id: asked.id, error: describe(error) })
  }
})

async function answer(asked: Asked): Promise<readonly Answer[]> {
  switch (asked.kind) {
    case 'query':
      return [answerOf(await database.query<Record<string, unknown>>(asked.text, [...asked.values]))]
    case 'script':
      return (await database.exec(asked.text)).map(answerOf)
    case 'dump':
      return (await database.exec('checkpoint')).map(answerOf)
    case 'close':
      await database.close()
      return []
  }
}

function answerOf(result: { rows: Record<string, unknown>[]; command?: string; rowCount?: number }): Answer {
  return { rows: result.rows, command: result.command ?? '', affected: result.rowCount ?? 0 }
}

function describe(error: unknown): SqlError {
  const { message, code, constraint, detail } = error as SqlError
  return { message: String(message ?? error), code, constraint, detail }
}

function say(answered: Answered): void {
  port?.postMessage(answered)
}
