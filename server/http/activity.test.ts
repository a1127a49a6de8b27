import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { systemClock } from '../adapters/clock-system/system-clock.ts'
import { fileSecrets } from '../adapters/secrets-file/secrets-file.ts'
import { PGliteEngine } from '../adapters/store-sql/embedded/pglite-engine.ts'
import { openFreshStore } from '../adapters/store-sql/testing/fresh-embedded-store.ts'
import { noteActivity, verifyActivity } from '../workflows/activity.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, PASSWORD, type TestServer } from './testing/open-test-server.ts'

interface Entry {
  readonly seq: number
  readonly action: string
  readonly by: { readonly name: string } | null
  readonly subject: string | null
  readonly facts: Record<string, unknown>
}

describe('the activity log', () => {
  let server: TestServer
  let firm: Firm
  beforeAll(async () => {
    server = await openTestServer()
    firm = await furnish(server, 'Kubki')
  })
  afterAll(() => server.close())

  const entries = async (query = ''): Promise<readonly Entry[]> => {
    const answer = await server.send('GET', `/api/v1/activity?limit=100${query}`, firm.sessions.owner)
    return answer.json<{ items: Entry[] }>().items
  }

  it('tells of settings, roles, tokens and what was sent against the guard, and of no conversation beside', async () => {
    const { owner } = firm.sessions
    await server.send('PATCH', `/api/v1/people/${firm.ids.person}`, owner, { role: 'consultant' })
    const actions = (await entries()).map(({ action }) => action)
    expect(actions[0]).toBe('updatePerson')
    expect(actions).toEqual(
      expect.arrayContaining(['createArticle', 'saveMacro', 'createToken', 'sendMessage', 'createMailbox']),
    )
    expect(actions).not.toContain('closeConversation')
    const [changed] = await entries('&action=updatePerson')
    expect(changed).toMatchObject({ subject: firm.ids.person, facts: { role: 'consultant' } })
  })

  it('tells who signed in, and under whose name somebody failed to', async () => {
    const email = 'consultant@kubki.example'
    await server.send('POST', '/api/v1/session', null, { email, password: PASSWORD })
    await server.send('POST', '/api/v1/session', null, { email, password: 'Zgaduję-hasło-1' })
    const [refused, signedIn] = await entries()
    expect(refused).toMatchObject({ action: 'signInRefused', by: null, subject: firm.ids.consultant })
    expect(signedIn).toMatchObject({ action: 'signIn', subject: firm.ids.consultant })
  })

  it('leaves out what failed', async () => {
    const before = (await entries()).length
    const refused = await server.send('POST', '/api/v1/tokens', firm.sessions.owner, { name: '', scopes: [] })
    expect(refused.statusCode).toBe(422)
    expect(await entries()).toHaveLength(before)
  })

  it('holds no word, name or address of a customer', async () => {
    const file = await server.send('GET', '/api/v1/activity/file', firm.sessions.owner)
    expect(file.headers['cache-control']).toBe('no-store')
    expect(file.body.split('\n').length).toBeGreaterThan(5)
    for (const word of ['Ile mam dni', 'proszę czekać', 'a.png']) expect(file.body).not.toContain(word)
    expect((await entries())[0]).toMatchObject({ action: 'exportActivity' })
  })

  it('is whole while nobody touched it, and the owner can see that', async () => {
    const answer = await server.send('POST', '/api/v1/activity/verify', firm.sessions.owner, {})
    const last = (await entries())[0]?.seq
    expect(answer.json()).toMatchObject({ entries: last, brokenAt: null })
  })

  it('is the owner’s to read', async () => {
    expect((await server.send('GET', '/api/v1/activity', firm.sessions.manager)).statusCode).toBe(404)
  })
})

describe('an entry of the activity log', () => {
  const done = { by: null, through: 'system', action: 'retention', subject: null } as const
  const HARM: readonly (readonly [firm: string, change: string, brokenAt: number | null])[] = [
    ['untouched', 'select 1', null],
    ['changed', `update opiekun.activity set facts = '{"kind": "chat", "removed": 9}' where seq = 2`, 2],
    ['shortened', 'delete from opiekun.activity where seq = 2', 3],
    ['reattributed', `update opiekun.activity set by = 'ktoś' where seq = 1`, 1],
  ]

  it('cannot be changed by the database’s owner, and shows whoever goes round the trigger', async () => {
    const first = await openFreshStore()
    const { directory } = first
    const secrets = fileSecrets(directory)
    for (const [firm] of HARM) {
      const id = firm as WorkspaceId
      await first.store.directory.create({ id, name: firm, demo: false, widgetKey: firm })
      for (const removed of [1, 2, 3])
        await first.store.transact(id, (records) =>
          noteActivity(id, { ...done, facts: { removed, kind: 'chat' } }, records, { secrets, clock: systemClock }),
        )
    }
    await first.store.close()

    const engine = await PGliteEngine.open({ directory: join(directory, 'db'), image: null, syncs: false }, () => true)
    const session = await engine.acquire()
    await expect(session.script('delete from opiekun.activity')).rejects.toMatchObject({ code: '23000' })
    await session.script('set session_replication_role = replica')
    for (const [firm, change] of HARM)
      await session.script(`${change} ${change.includes('where') ? `and workspace = '${firm}'` : ''}`)
    engine.release()
    await engine.close()

    const again = await openFreshStore({ directory })
    for (const [firm, , brokenAt] of HARM) {
      const verified = await verifyActivity(firm as WorkspaceId, { store: again.store, secrets })
      expect([firm, verified.brokenAt]).toEqual([firm, brokenAt])
    }
    await again.remove()
  })
})
