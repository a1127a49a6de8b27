import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId, CustomerId, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { systemClock } from '../adapters/clock-system/system-clock.ts'
import { ERASURES_FILE, fileErasures } from '../adapters/erasures-file/erasures-file.ts'
import { fileSecrets } from '../adapters/secrets-file/secrets-file.ts'
import { openFreshStore } from '../adapters/store-sql/testing/fresh-embedded-store.ts'
import { compose } from '../compose.ts'
import { restoreInto } from '../compose-restore.ts'
import { settings } from '../config/settings.ts'
import { makeLogger } from '../log/make-logger.ts'
import type { ErasureEntry } from '../ports/erasure-list.ts'
import { message, moment, newConversation, newId, newWorkspace } from '../ports/testing/records.ts'
import { eraseAgain } from './erase-again.ts'
import { erasePerson } from './erase-person.ts'

const folder = mkdtempSync(join(tmpdir(), 'opiekun-erase-again-'))
const backup = join(folder, 'kopia.gz')
const secrets = fileSecrets(folder)
const list = fileErasures(join(folder, ERASURES_FILE))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let workspace: WorkspaceId
let gone: ConversationId
let kept: ConversationId
let customer: CustomerId
let entries: readonly ErasureEntry[] = []

/** A firm with two customers is backed up, then one of them is erased. */
beforeAll(async () => {
  const { store, effects, backUp, remove } = await openFreshStore({ impatient: true })
  workspace = await newWorkspace(store)
  gone = await newConversation(store, workspace, 'Nazywam się Anna Kanarkowska.')
  kept = await newConversation(store, workspace, 'Ile mam dni na zwrot?')
  await backUp(backup)
  const told = await store.read(workspace, async ({ conversations, personalData }) => {
    const id = (await conversations.load(gone))?.customer.id as CustomerId
    return personalData.load(id)
  })
  customer = told?.id as CustomerId
  let tell: (entry: ErasureEntry) => void
  const listed = new Promise<ErasureEntry>((resolve) => {
    tell = resolve
  })
  await effects.start(async (_, effect) => {
    if (effect.kind === 'list-erasure') tell(effect.entry)
  })
  const ports = { store, queue: effects, secrets, clock: systemClock }
  await erasePerson({ workspace, customer, messages: told?.messages ?? 0 }, ports)
  entries = [await listed]
  await remove()
})

/** A data folder with the same key. */
function newFolder(): string {
  const data = mkdtempSync(join(folder, 'nowa-'))
  writeFileSync(join(data, 'secrets.key'), readFileSync(join(folder, 'secrets.key')))
  return data
}

async function restored() {
  const opened = await openFreshStore({ restoreFrom: backup })
  const textOf = (id: ConversationId) =>
    opened.store.read(
      workspace,
      async ({ conversations }) => (await conversations.load(id))?.messages.map(({ text }) => text).join(' ') ?? null,
    )
  return { ...opened, textOf, ports: { store: opened.store, queue: opened.effects, secrets, clock: systemClock } }
}

describe('a copy that was made before an erasure', () => {
  it('holds the words, until the list takes them out again, and nobody else’s', async () => {
    const { textOf, ports, store, remove } = await restored()
    expect(await textOf(gone)).toContain('Kanarkowska')
    expect(await eraseAgain(entries, ports)).toEqual({ people: 1, left: [] })
    expect(await textOf(gone)).toBe('')
    expect(await textOf(kept)).toContain('dni na zwrot')
    const { items } = await store.read(workspace, ({ activity }) =>
      activity.list({ by: null, action: 'eraseCustomer', from: null, to: null, cursor: null, limit: 9 }),
    )
    expect(items).toMatchObject([{ subject: customer, through: 'system', facts: { again: true } }])
    expect(await eraseAgain(entries, ports)).toEqual({ people: 0, left: [] })
    await remove()
  })

  it('takes what came in meanwhile with a conversation of theirs, and closes it', async () => {
    const { textOf, ports, store, remove } = await restored()
    await store.transact(workspace, ({ conversations }) => conversations.append(gone, message('Tu znowu Kanarkowska.')))
    await eraseAgain(entries, ports)
    expect((await textOf(gone))?.trim()).toBe('')
    const conversation = await store.read(workspace, ({ conversations }) => conversations.load(gone))
    expect(conversation).toMatchObject({ status: 'closed', customer: { name: null, email: null } })
    await remove()
  })

  it('keeps whoever was taken to be the erased one by mistake, and was parted from them after the copy', async () => {
    const { textOf, ports, store, remove } = await restored()
    const nameOf = (id: CustomerId) =>
      store.read(workspace, async ({ personalData }) => {
        const { customers = [] } = await personalData.rows(id)
        return (customers as readonly { id: CustomerId; name: string | null }[]).find((one) => one.id === id)?.name
      })
    const other = await store.read(
      workspace,
      async ({ conversations }) => (await conversations.load(kept))?.customer.id as CustomerId,
    )
    const mistaken = { id: newId<string>(), kept: customer, gone: other, at: moment(), by: newId<PersonId>() }
    await store.transact(workspace, ({ identities }) => identities.merge(mistaken))

    expect(await eraseAgain(entries, ports)).toEqual({ people: 1, left: [kept] })
    expect(await textOf(gone)).toBe('')
    expect(await textOf(kept)).toContain('dni na zwrot')
    expect([await nameOf(customer), await nameOf(other)]).toEqual([null, 'Żaneta Wójcik'])
    expect(await eraseAgain(entries, ports)).toEqual({ people: 0, left: [kept] })
    await remove()
  })

  it('is refused under another installation’s key, before anything is restored', async () => {
    const data = mkdtempSync(join(folder, 'inna-'))
    const foreign = join(folder, 'obca.jsonl')
    await fileErasures(foreign).add(entries[0] as ErasureEntry)
    await expect(restoreInto({ data, databaseUrl: undefined }, backup, [foreign])).rejects.toMatchObject({
      code: 'erasures-of-another-key',
    })
  })
})

describe('the list of erasures', () => {
  it('names nobody: keyed marks and a moment', async () => {
    await list.add(entries[0] as ErasureEntry)
    const text = readFileSync(join(folder, ERASURES_FILE), 'utf8')
    expect(text).not.toContain(gone)
    expect(text).not.toContain(customer)
    expect(text).not.toContain('Kanarkowska')
    expect(entries[0]?.marks).toHaveLength(2)
  })

  it('goes on after a line that a crash cut off, and says how many it could not read', async () => {
    const file = join(folder, 'ucieta.jsonl')
    writeFileSync(file, '{"workspace":"x","at":1,"ma')
    await fileErasures(file).add(entries[0] as ErasureEntry)
    expect(await fileErasures(file).read()).toEqual({ entries, unreadable: 1 })
    expect(await fileErasures(join(folder, 'brak.jsonl')).read()).toEqual({ entries: [], unreadable: 0 })
  })

  it('is held against the copy by the command that restores it, and kept for the next time', async () => {
    const data = newFolder()
    const told = await restoreInto({ data, databaseUrl: undefined }, backup, [join(folder, ERASURES_FILE)])
    expect(told).toMatchObject({ listed: 1, unreadable: 0, people: 1 })
    expect((await fileErasures(join(data, ERASURES_FILE)).read()).entries).toEqual(entries)
    expect(await fileErasures(join(data, newId<string>())).read()).toMatchObject({ entries: [] })
  }, 60_000)
})

describe('a restore that was cut off before the erasing', () => {
  const named = join(folder, 'podana.jsonl')
  beforeAll(() => fileErasures(named).add(entries[0] as ErasureEntry))

  /** As a power cut leaves it: the rows are there, the list was not held against them. */
  async function cutOff(): Promise<string> {
    const directory = newFolder()
    const { store } = await openFreshStore({ directory, restoreFrom: backup })
    await store.close()
    const own = fileErasures(join(directory, ERASURES_FILE))
    await own.add(entries[0] as ErasureEntry)
    await own.begin()
    return directory
  }
  async function textIn(directory: string): Promise<string | undefined> {
    const { store } = await openFreshStore({ directory })
    const held = await store.read(workspace, ({ conversations }) => conversations.load(gone))
    await store.close()
    return held?.messages.map(({ text }) => text).join(' ')
  }

  it('is ended by the next restore, which takes no entry twice', async () => {
    const data = await cutOff()
    const told = await restoreInto({ data, databaseUrl: undefined }, backup, [named])
    expect(told).toMatchObject({ wasFilled: true, listed: 1, people: 1 })
    expect(await textIn(data)).toBe('')
    // Nothing is left to be ended: the store is what it is.
    await expect(restoreInto({ data, databaseUrl: undefined }, backup, [named])).rejects.toMatchObject({
      code: 'store-not-empty',
    })
    const own = fileErasures(join(data, ERASURES_FILE))
    expect([await own.isBegun(), (await own.read()).entries]).toEqual([false, entries])
  })

  it('is ended by the next start, before anybody is served', async () => {
    const data = await cutOff()
    const lines: string[] = []
    const logger = makeLogger('warn', { write: (line: string) => void lines.push(line) })
    const { stop } = await compose(settings.parse({ data }), 'http://127.0.0.1:3210', logger)
    await stop()
    expect(lines.join('')).toContain('"people":1')
    expect(await textIn(data)).toBe('')
  })

  it('has the named lists on its own disk before the store is filled', async () => {
    const data = newFolder()
    const { store } = await openFreshStore({ directory: data })
    await newWorkspace(store)
    await store.close()
    await expect(restoreInto({ data, databaseUrl: undefined }, backup, [named])).rejects.toMatchObject({
      code: 'store-not-empty',
    })
    const own = fileErasures(join(data, ERASURES_FILE))
    expect([await own.isBegun(), (await own.read()).entries]).toEqual([false, entries])
  })
})
