import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { type FreshStore, openFreshStore } from '../adapters/store-sql/testing/fresh-embedded-store.ts'
import { newWorkspace } from '../ports/testing/records.ts'
import { once } from './idempotency.ts'

describe('once', () => {
  let opened: FreshStore
  let workspace: WorkspaceId
  let now = 1_800_000_000_000
  const run = (key: string, request: unknown, work: () => Promise<string>, firm = workspace) =>
    once(firm, key, request, work, { store: opened.store, clock: { now: () => now as Instant } })
  beforeAll(async () => {
    opened = await openFreshStore()
    workspace = await newWorkspace(opened.store)
  })
  afterAll(() => opened.remove())

  it('does the work once, also for three at the same time', async () => {
    let done = 0
    const slow = async () => {
      await new Promise((resume) => setTimeout(resume, 60))
      return `odpowiedź ${++done}`
    }
    const asked = await Promise.all([1, 2, 3].map(() => run('a', { x: 1 }, slow)))
    expect(asked).toEqual(['odpowiedź 1', 'odpowiedź 1', 'odpowiedź 1'])
    expect(await run('a', { x: 1 }, slow)).toBe('odpowiedź 1')
    expect(await run('b', { x: 1 }, slow)).toBe('odpowiedź 2')
  })
  it('refuses the same key for another request', async () => {
    await run('c', { x: 1 }, async () => 'raz')
    await expect(run('c', { x: 2 }, async () => 'dwa')).rejects.toMatchObject({ code: 'key-used-before' })
  })
  it('keeps the keys of two firms apart', async () => {
    const other = await newWorkspace(opened.store)
    await run('d', {}, async () => 'jedna')
    expect(await run('d', {}, async () => 'druga', other)).toBe('druga')
  })
  it('forgets what failed and what is older than a day', async () => {
    await expect(run('e', {}, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await run('e', {}, async () => 'raz')).toBe('raz')
    now += 25 * 3_600_000
    expect(await run('e', {}, async () => 'dwa')).toBe('dwa')
  })
  it('takes over from a node that died while it worked, a minute later', async () => {
    const never = new Promise<string>(() => {})
    void run('f', {}, () => never)
    await new Promise((resume) => setTimeout(resume, 50))
    now += 61_000
    expect(await run('f', {}, async () => 'drugi węzeł')).toBe('drugi węzeł')
  })
})
