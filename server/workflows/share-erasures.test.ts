import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId, CustomerId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { systemClock } from '../adapters/clock-system/system-clock.ts'
import { fileErasures } from '../adapters/erasures-file/erasures-file.ts'
import { fileSecrets } from '../adapters/secrets-file/secrets-file.ts'
import { type FreshStore, openFreshStore } from '../adapters/store-sql/testing/fresh-embedded-store.ts'
import type { ErasureEntry } from '../ports/erasure-list.ts'
import { newConversation, newId, newWorkspace } from '../ports/testing/records.ts'
import { erasureEntry } from './erase-again.ts'
import { erasePerson } from './erase-person.ts'
import { shareErasures } from './share-erasures.ts'

describe('the lists of erasures of several nodes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opiekun-erasures-'))
  const secrets = fileSecrets(folder)
  const listOf = (node: string) => fileErasures(join(folder, node, 'erasures.jsonl'))
  const share = (node: string) => shareErasures({ store: opened.store, secrets, erasures: listOf(node) })
  const entriesOf = async (node: string) => (await listOf(node).read()).entries
  let opened: FreshStore
  let workspace: WorkspaceId

  async function erase(): Promise<void> {
    const { store, effects: queue } = opened
    const conversation: ConversationId = await newConversation(store, workspace, 'Nazywam się Anna.')
    const held = await store.read(workspace, ({ conversations }) => conversations.load(conversation))
    const erasure = { workspace, customer: held?.customer.id as CustomerId, messages: 1 }
    await erasePerson(erasure, { store, queue, secrets, clock: systemClock })
  }

  beforeAll(async () => {
    opened = await openFreshStore()
    workspace = await newWorkspace(opened.store)
  })
  afterAll(async () => {
    await opened.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  it('each hold what any of them did, once', async () => {
    await erase()
    await share('jeden')
    await erase()
    for (const node of ['jeden', 'dwa', 'dwa']) await share(node)
    expect(await entriesOf('jeden')).toHaveLength(2)
    expect(await entriesOf('dwa')).toEqual(await entriesOf('jeden'))
  })

  it('give an older store back what it has forgotten, and by it the others', async () => {
    const forgotten = erasureEntry(workspace, [newId<CustomerId>()], { secrets, clock: systemClock })
    await listOf('jeden').add(forgotten)
    await share('jeden')
    await share('dwa')
    expect(await entriesOf('dwa')).toContainEqual(forgotten)
  })

  it('take none of another key: a list of two keys could not be held against any copy', async () => {
    const foreign: ErasureEntry = {
      ...((await entriesOf('jeden'))[0] as ErasureEntry),
      at: systemClock.now(),
      key: 'obcy',
    }
    await opened.store.transact(workspace, ({ personalData }) => personalData.noteErasure(foreign))
    await share('dwa')
    expect(await entriesOf('dwa')).not.toContainEqual(foreign)
  })
})
