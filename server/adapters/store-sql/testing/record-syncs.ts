/**
 * Loaded into the writer and its threads before anything else: from here on every write below `OPIEKUN_RECORD_ROOT` is
 * noted, and copied to `OPIEKUN_RECORD_TO` when it is synced. See power-loss.ts.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { type Entry, listingFile } from './power-loss.ts'

const root = process.env['OPIEKUN_RECORD_ROOT'] ?? ''
const recorded = process.env['OPIEKUN_RECORD_TO'] ?? ''
const real = { ...fs }

/** Objects by inode; a number that is used again after a removal gets a new object. */
const objects = new Map<number, string>()
let lastObject = 0
/** Written through descriptors that are closed by now. */
const unsynced = new Map<number, [from: number, to: number][]>()
const open = new Map<number, { readonly path: string; readonly inode: number; dirty: [from: number, to: number][] }>()

const isOurs = (path: unknown): path is string =>
  typeof path === 'string' && (path === root || path.startsWith(`${root}/`))

function objectOf(inode: number): string {
  const known = objects.get(inode)
  if (known !== undefined) return known
  const object = String(++lastObject)
  objects.set(inode, object)
  return object
}

function recordListing(directory: string): void {
  const entries: Entry[] = real.readdirSync(directory, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    object: entry.isDirectory() ? null : objectOf(real.statSync(join(directory, entry.name)).ino),
  }))
  real.writeFileSync(listingFile(recorded, root, directory), JSON.stringify(entries))
}

function recordContent(fd: number, { inode, dirty }: { inode: number; dirty: [number, number][] }): void {
  const file = real.openSync(join(recorded, 'objects', objectOf(inode)), real.constants.O_RDWR | real.constants.O_CREAT)
  const { size } = real.fstatSync(fd)
  for (const [from, to] of dirty) {
    const part = Buffer.alloc(to - from)
    const length = real.readSync(fd, part, 0, part.length, from)
    real.writeSync(file, part, 0, length, from)
  }
  real.ftruncateSync(file, size)
  real.closeSync(file)
}

/** What stands at the start is on the disk. */
function recordAll(directory: string): void {
  recordListing(directory)
  for (const entry of real.readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) recordAll(path)
    else real.copyFileSync(path, join(recorded, 'objects', objectOf(real.statSync(path).ino)))
  }
}

function forget(path: unknown): void {
  if (isOurs(path) && real.existsSync(path)) objects.delete(real.statSync(path).ino)
}

Object.assign(fs, {
  openSync(path: fs.PathLike, ...rest: [flags: fs.OpenMode, mode?: fs.Mode]) {
    const fd = real.openSync(path, ...rest)
    if (isOurs(path)) open.set(fd, { path, inode: real.fstatSync(fd).ino, dirty: [] })
    return fd
  },
  closeSync(fd: number) {
    // What was written and never synced through this descriptor may still be synced through another.
    const file = open.get(fd)
    if (file !== undefined && file.dirty.length > 0)
      unsynced.set(file.inode, [...(unsynced.get(file.inode) ?? []), ...file.dirty])
    open.delete(fd)
    real.closeSync(fd)
  },
  writeSync(fd: number, buffer: NodeJS.ArrayBufferView, offset: number, length: number, position: number) {
    const written = real.writeSync(fd, buffer, offset, length, position)
    open.get(fd)?.dirty.push([position, position + written])
    return written
  },
  fsyncSync(fd: number) {
    const file = open.get(fd)
    if (file === undefined) return real.fsyncSync(fd)
    if (real.fstatSync(fd).isDirectory()) return recordListing(file.path)
    // A sync is of the file, whoever wrote to it.
    for (const other of open.values()) {
      if (other === file || other.inode !== file.inode) continue
      file.dirty.push(...other.dirty)
      other.dirty = []
    }
    file.dirty.push(...(unsynced.get(file.inode) ?? []))
    unsynced.delete(file.inode)
    recordContent(fd, file)
    file.dirty = []
  },
  unlinkSync(path: fs.PathLike) {
    forget(path)
    real.unlinkSync(path)
  },
  renameSync(from: fs.PathLike, to: fs.PathLike) {
    forget(to)
    real.renameSync(from, to)
  },
})
syncBuiltinESMExports()

if (!isMainThread && real.existsSync(root)) {
  for (const folder of ['objects', 'listings']) real.mkdirSync(join(recorded, folder), { recursive: true })
  recordAll(root)
}
