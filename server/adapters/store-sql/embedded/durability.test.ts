import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { message, newConversation, newWorkspace } from '../../../ports/testing/records.ts'
import { openEmbeddedStore } from '../open-embedded-store.ts'
import { survivesCrashes } from '../testing/crash-rounds.ts'
import { freshImage, openFreshStore } from '../testing/fresh-embedded-store.ts'

const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'opiekun-durable-'))
  folders.push(folder)
  return folder
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

describe('the embedded store', { timeout: 120_000 }, () => {
  it('keeps every acknowledged message through kill -9, in order and once', async () => {
    const place = newFolder()
    const image = await freshImage()
    const open = () => openEmbeddedStore({ directory: place, image, syncs: false })
    const acknowledged = await survivesCrashes({ kind: 'embedded', place, open, rounds: 2, syncs: false })
    expect(acknowledged).toBeGreaterThan(0)
  }, 120_000)

  it('refuses a second process in words, and opens once the first has gone', async () => {
    const opened = await openFreshStore()
    await expect(openEmbeddedStore({ directory: opened.directory })).rejects.toMatchObject({
      code: 'store-locked',
      remedy: 'give-up',
    })
    const second = spawn(
      process.execPath,
      [join(import.meta.dirname, '../testing/writer.ts'), 'embedded', opened.directory, 'w'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let said = ''
    second.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const code = await new Promise((resolve) => second.once('close', resolve))
    expect([code, said]).toEqual([1, expect.stringContaining(`is in use by process ${process.pid}`)])
    await opened.store.close()
    const again = await openEmbeddedStore({ directory: opened.directory, syncs: false })
    await again.store.close()
    rmSync(opened.directory, { recursive: true, force: true })
  })

  it('clears what a first start that was killed half-way has left, and starts anew', async () => {
    const place = newFolder()
    const first = await openFreshStore({ directory: place })
    await first.store.close()
    rmSync(join(place, 'made'))
    rmSync(join(place, 'db/global'), { recursive: true })
    const again = await openFreshStore({ directory: place })
    await expect(again.store.probe()).resolves.toBeUndefined()
    await again.remove()
  })

  it('reads but takes nothing in while the disk is almost full, and goes on by itself afterwards', async () => {
    const opened = await openFreshStore()
    const workspace = await newWorkspace(opened.store)
    const conversation = await newConversation(opened.store, workspace, 'Dzień dobry')
    await opened.store.close()

    const full = await openEmbeddedStore({
      directory: opened.directory,
      syncs: false,
      minFreeBytes: Number.MAX_SAFE_INTEGER,
    })
    const write = full.store.transact(workspace, ({ conversations }) =>
      conversations.append(conversation, message('Halo?')),
    )
    await expect(write).rejects.toMatchObject({ code: 'disk-full', remedy: 'retry-later' })
    const stored = await full.store.transact(workspace, ({ conversations }) => conversations.load(conversation))
    expect(stored?.messages.map(({ text }) => text)).toEqual(['Dzień dobry'])
    await full.store.close()

    const freed = await openEmbeddedStore({ directory: opened.directory, syncs: false })
    await freed.store.transact(workspace, ({ conversations }) => conversations.append(conversation, message('Halo?')))
    await freed.store.close()
    rmSync(opened.directory, { recursive: true, force: true })
  })

  it('closes once, however often it is asked to', async () => {
    const opened = await openFreshStore()
    await Promise.all([opened.store.close(), opened.store.close(), opened.remove()])
    await expect(opened.store.probe()).rejects.toMatchObject({ code: 'store-unreachable' })
  })
})
