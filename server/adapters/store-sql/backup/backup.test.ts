import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newConversation, newWorkspace } from '../../../ports/testing/records.ts'
import { PGliteEngine } from '../embedded/pglite-engine.ts'
import type { StoreOptions } from '../open-store-on.ts'
import { describeBackup } from '../testing/backup-suite.ts'
import { type FreshStore, freshImage, openFreshStore } from '../testing/fresh-embedded-store.ts'
import { readBackup, readHeader } from './backup-file.ts'
import { BACKUP_TABLES, LEFT_OUT } from './backup-tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'opiekun-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a backup of the embedded store', { timeout: 120_000 }, () => {
  const newPlace = () => {
    const directory = mkdtempSync(join(folder, 'store-'))
    return (options: StoreOptions) => openFreshStore({ directory, ...options })
  }
  describeBackup(folder, newPlace, newPlace)

  it('knows every table: what it holds and why it leaves out the rest', async () => {
    const engine = await PGliteEngine.open(
      { directory: join(folder, 'catalog'), image: await freshImage(), syncs: false },
      () => true,
    )
    const session = await engine.acquire()
    const { rows } = await session.query(`select tablename from pg_tables where schemaname = 'opiekun' order by 1`, [])
    engine.release()
    await engine.close()
    expect(rows.map(({ tablename }) => tablename)).toEqual([...BACKUP_TABLES, ...Object.keys(LEFT_OUT)].toSorted())
  })

  describe('as a file', () => {
    let file = ''
    let opened: FreshStore
    beforeAll(async () => {
      opened = await openFreshStore()
      await newConversation(opened.store, await newWorkspace(opened.store), 'Dzień dobry')
      file = join(folder, 'whole.gz')
      await opened.backUp(file)
    })
    afterAll(() => opened.remove())

    const read = async (from: string) => {
      await readHeader(from)
      for await (const _ of readBackup(from));
    }
    const refused = async (content: Uint8Array, because: string) => {
      const broken = join(folder, 'broken.gz')
      writeFileSync(broken, content)
      await expect(read(broken)).rejects.toMatchObject({
        code: 'backup-unreadable',
        cause: { message: expect.stringContaining(because) },
      })
    }

    it('is whole', async () => {
      await expect(read(file)).resolves.toBeUndefined()
    })
    it('can be read by its owner alone', () => {
      expect(statSync(file).mode & 0o777).toBe(0o600)
    })
    it('is refused when a byte has changed', async () => {
      const content = Uint8Array.from(readFileSync(file))
      const middle = Math.floor(content.length / 2)
      content[middle] = (content[middle] ?? 0) ^ 1
      await refused(content, 'damaged')
    })
    it('is refused when its end is missing', async () => {
      await refused(readFileSync(file).subarray(0, -20), 'damaged')
    })
    it('is refused when lines are missing', async () => {
      const lines = gunzipSync(readFileSync(file)).toString().split('\n')
      await refused(gzipSync([...lines.slice(0, 2), ...lines.slice(3)].join('\n')), 'lines instead of')
      await refused(gzipSync(lines.slice(0, 3).join('\n')), 'its end is missing')
    })
    it('is refused when it is another kind of file, or none', async () => {
      await refused(gzipSync('{"a":1}\n'), 'another kind of file')
      await refused(Buffer.from('zwykły tekst'), 'damaged')
      await refused(gzipSync(''), 'empty')
      await expect(read(join(folder, 'none.gz'))).rejects.toMatchObject({
        cause: { message: expect.stringContaining('no such file') },
      })
    })
    it('is refused by an older release', async () => {
      const [header = '', ...lines] = gunzipSync(readFileSync(file)).toString().split('\n')
      const newer = JSON.stringify({ ...JSON.parse(header), schema: [...JSON.parse(header).schema, 'z-przyszłości'] })
      writeFileSync(join(folder, 'newer.gz'), gzipSync([newer, ...lines].join('\n')))
      await expect(openFreshStore({ restoreFrom: join(folder, 'newer.gz') })).rejects.toMatchObject({
        code: 'store-newer',
      })
    })
  })
})
