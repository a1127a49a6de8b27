import { closeSync, fsyncSync, openSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

interface Stream {
  /** The operating system's number of an open file; a directory has none. */
  readonly nfd?: number
  readonly node: object
}
interface RealFileSystem {
  readonly realPath: (node: object) => string
  readonly stream_ops: { fsync?: (stream: Stream) => number }
}

/**
 * PGlite's files on the real disk, with the one operation it lacks: an fsync that reaches the disk.
 * Of directories too, for a new log segment that no directory names is lost with the power.
 */
export class DurableFileSystem extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(pglite, options)
    made.emscriptenOpts.preRun?.push((module) => {
      const { NODEFS } = module.FS.filesystems as unknown as { NODEFS: RealFileSystem }
      NODEFS.stream_ops.fsync ??= (stream) => {
        if (stream.nfd === undefined) syncDirectory(NODEFS.realPath(stream.node))
        else fsyncSync(stream.nfd)
        return 0
      }
    })
    return made
  }
}

function syncDirectory(path: string): void {
  // Windows opens no directories, and keeps their entries safe by itself.
  if (process.platform === 'win32') return
  const directory = openSync(path, 'r')
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
}
