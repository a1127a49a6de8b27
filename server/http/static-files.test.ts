import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { handleError } from './handle-error.ts'
import { serveFiles } from './static-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'opiekun-files-'))
let app: FastifyInstance

beforeAll(async () => {
  app = fastify()
  app.setErrorHandler(handleError)
  await serveFiles(app, { console: join(folder, 'console') })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const get = (url: string, accept = 'text/html') => app.inject({ url, headers: { accept } })

it('serves a console that is built only after the start, and built again', async () => {
  expect((await get('/')).statusCode).toBe(503)
  mkdirSync(join(folder, 'console/assets'), { recursive: true })
  writeFileSync(join(folder, 'console/index.html'), '<div id="root"></div>')
  for (const name of ['one.js', 'two.js']) {
    writeFileSync(join(folder, 'console/assets', name), `// ${name}`)
    const { statusCode, body, headers } = await get(`/assets/${name}`)
    expect([statusCode, body]).toEqual([200, `// ${name}`])
    expect(headers['cache-control']).toContain('immutable')
  }
  expect((await get('/rozmowy/1')).body).toContain('root')
})

it('gives nothing that lies outside', async () => {
  writeFileSync(join(folder, 'secret.txt'), 'tajne')
  for (const url of ['/assets/../../secret.txt', '/assets/%2e%2e/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt'])
    expect((await get(url)).body).not.toContain('tajne')
})

it('answers an asset that is gone with a problem document, not with the console', async () => {
  for (const url of ['/assets/gone.js', '/assets/']) expect((await get(url)).json()).toMatchObject({ status: 404 })
})
