import { fsyncSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** Directories and pipes cannot always be synced; the kernel says so by one of these. */
const NOT_SYNCABLE = new Set(['EINVAL', 'EISDIR', 'EBADF'])

interface Stream {
  readonly nfd?: number
}
interface StreamOperations {
  fsync?: (stream: Stream) => number
}

/** PGlite's files on the real disk, with the one operation it lacks: an fsync that reaches the disk. */
export class DurableFileSystem extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(pglite, options)
    made.emscriptenOpts.preRun?.push((module) => {
      const { NODEFS } = module.FS.filesystems as unknown as { NODEFS: { stream_ops: StreamOperations } }
      NODEFS.stream_ops.fsync ??= syncStream
    })
    return made
  }
}

function syncStream(stream: Stream): number {
  if (stream.nfd === undefined) return 0
  try {
    fsyncSync(stream.nfd)
  } catch (error) {
    if (!NOT_SYNCABLE.has((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
  return 0
}
