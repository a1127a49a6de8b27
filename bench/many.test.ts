import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WorkspaceId } from '../core/vocabulary/vocabulary.ts'
import { PGliteEngine } from '../server/adapters/store-sql/embedded/pglite-engine.ts'
import { openStoreOn } from '../server/adapters/store-sql/open-store-on.ts'
import { freshImage } from '../server/adapters/store-sql/testing/fresh-embedded-store.ts'
import { assemble } from '../server/compose.ts'
import { openLanguage } from '../server/compose-language.ts'
import { settings } from '../server/config/settings.ts'
import { makeLogger } from '../server/log/make-logger.ts'
import { bare } from './filled-firm.ts'
import { conversationId, fillMany } from './many.ts'

/** Enough for one of 500 messages. */
const SIZE = 120
const LOOKED_AT = Array.from({ length: 25 }, (_, n) => SIZE - n)

/** Rows written past the product's own code are measured as if it had written them: what they show must be what it answers. */
describe('fillMany', () => {
  const data = mkdtempSync(join(tmpdir(), 'opiekun-many-'))
  let ask: (method: 'GET' | 'POST', url: string, body?: object) => Promise<readonly [string, number]>
  let stop = async () => {}

  beforeAll(async () => {
    const [language, image] = await Promise.all([openLanguage(), freshImage()])
    const engine = await PGliteEngine.open({ directory: join(data, 'db'), image, syncs: false }, () => true)
    const opened = await openStoreOn(engine, { isAlone: true, beforeClose: async () => {}, afterClose: () => {} })
    const { app, stop: end } = await assemble({
      opened,
      language,
      settings: settings.parse({ rateLimits: 0, logLevel: 'error', data }),
      publicUrl: 'http://127.0.0.1:3210',
      logger: makeLogger('error', { write: () => {} }),
    })
    await app.ready()
    stop = end
    const headers: Record<string, string> = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
    const inject = (method: 'GET' | 'POST', url: string, body?: object) =>
      app.inject({ method, url: `/api/v1${url}`, headers, ...(body && { payload: JSON.stringify(body) }) })
    const owner = { ownerName: 'Ola', email: 'ola@pomiar.example', password: 'dluga fraza do pomiaru' }
    const { cookies } = await inject('POST', '/setup', { firmName: 'Pomiar', ...owner, start: 'empty' })
    headers['cookie'] = `${cookies[0]?.name}=${cookies[0]?.value}`
    const [firm] = await bare(engine, 'select workspace from opiekun.workspaces')
    await fillMany(engine, firm?.['workspace'] as WorkspaceId, SIZE, Date.now(), language)
    ask = async (method, url, body) => [url, (await inject(method, url, body)).statusCode]
  })
  afterAll(async () => {
    await stop()
    rmSync(data, { recursive: true, force: true })
  })

  it.each(['', '/promises', '/reminders', '/identity', '/drafts', '/mails', '/history'])(
    'writes conversations of which the product tells all: %s',
    async (part) => {
      const answers = []
      for (const n of LOOKED_AT) answers.push(await ask('GET', `/conversations/${conversationId(n)}${part}`))
      expect(answers.filter(([, status]) => status !== 200)).toEqual([])
    },
  )

  it.each(['today', 'overdue', 'open', 'kept', 'broken'])('writes promises that can be listed: %s', async (view) => {
    expect(await ask('GET', `/promises?view=${view}`)).toEqual([expect.any(String), 200])
  })
})
