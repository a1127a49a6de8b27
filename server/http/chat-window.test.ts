import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../adapters/clock-system/system-clock.ts'
import { handleError } from './handle-error.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'
import { serveWidget } from './widget-script.ts'

let server: TestServer
let firm: Firm
/** Serves the scripts of a widget that needs no building. */
let shop: FastifyInstance

const CHAT = {
  look: { colour: '#7a1f5c', corners: 'soft', side: 'left', font: 'page' },
  form: { name: 'required', email: 'optional', order: 'optional', consent: { pl: 'Zgadzam się.', en: 'I agree.' } },
  greetings: [
    { path: '/koszyk*', afterSeconds: 20, inHours: true, text: { pl: 'Pomóc w zakupach?', en: 'Any help?' } },
  ],
}

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
  const file = join(server.data, 'widget.js')
  writeFileSync(file, 'draw()')
  shop = fastify()
  shop.setErrorHandler(handleError)
  serveWidget(shop, file, { store: server.store, clock: systemClock })
})
afterAll(async () => {
  await shop.close()
  await server.close()
})

const write = (body: object) => server.send('PUT', '/api/v1/settings/chat', firm.sessions.manager, body)
const open = (more: object) =>
  server.send('POST', '/api/v1/widget/conversations', null, { key: firm.widgetKey, id: crypto.randomUUID(), ...more })

describe('the chat window’s settings', () => {
  it('take nothing into the style sheet but a colour', async () => {
    for (const colour of ['red;}body{display:none}', '#fff', '#7A1F5C', 'url(//evil)', '#7a1f5c;'])
      expect((await write({ ...CHAT, look: { ...CHAT.look, colour } })).statusCode, colour).toBe(422)
    expect((await write({ ...CHAT, look: { ...CHAT.look, css: '*{}' } })).statusCode).toBe(422)
  })

  it('stand in the firm’s script, and nothing else does', async () => {
    expect((await write(CHAT)).json()).toEqual(CHAT)
    const url = `/widget/${firm.widgetKey}.js`
    const answer = await shop.inject({ url, headers: { 'accept-encoding': 'br' } })
    expect(answer.body).toMatch(/;draw\(\)$/)
    const packed = await shop.inject({ url, headers: { 'accept-encoding': 'gzip, br' } })
    expect(gunzipSync(packed.rawPayload).toString()).toBe(answer.body)
    const [, json = ''] = /^document\.currentScript\.opiekun=(\{.*?\});/.exec(answer.body) ?? []
    expect(json).toMatch(/^[ -~]+$/)
    const { key, look, greetings, open: hours, ...more } = JSON.parse(json) as Record<string, unknown>
    expect({ key, look, greetings, more }).toEqual({
      key: firm.widgetKey,
      look: { ...CHAT.look, on: '#ffffff' },
      greetings: CHAT.greetings,
      more: {},
    })
    expect(hours).toBeInstanceOf(Array)
    expect((await shop.inject({ url: '/widget/niczyj.js' })).statusCode).toBe(404)
    expect((await server.app.inject({ url })).headers['access-control-allow-origin']).toBe('*')
  })
})

describe('the questions before the first word', () => {
  it('are answered or nothing is opened; what was agreed to is kept in its words', async () => {
    expect((await open({})).statusCode).toBe(422)
    expect((await open({ name: 'Ewa' })).statusCode).toBe(422)
    expect((await open({ consent: true })).statusCode).toBe(422)
    const opened = await open({ name: 'Ewa', order: 'ZAM-7', consent: true })
    expect(opened.statusCode).toBe(200)
    const { id } = opened.json<{ conversation: { id: string } }>().conversation
    const read = await server.send('GET', `/api/v1/conversations/${id}`, firm.sessions.consultant)
    expect(read.json<{ events: object[] }>().events).toEqual([
      expect.objectContaining({ type: 'consented', text: 'Zgadzam się.' }),
      expect.objectContaining({ type: 'order-named', text: 'ZAM-7' }),
    ])
  })
})

describe('articles in the chat window', () => {
  it('are found and read as plain words; what is for the team only is not there', async () => {
    const article = (title: string, text: string, more = {}) =>
      server.send('POST', '/api/v1/articles', firm.sessions.manager, { title, text, ...more })
    await article(
      'Odbiór w sklepie',
      '# Odbiór w sklepie\n\nCzekamy **7 dni**. [Mapa](https://kubki.example/mapa)\n\n- rano\n- po południu',
    )
    await article('Marże', 'Marża na kubki to 40%.', { internal: true })
    const find = async (words: string) =>
      (
        await server.send(
          'GET',
          `/api/v1/widget/articles?key=${firm.widgetKey}&words=${encodeURIComponent(words)}`,
          null,
        )
      )
        .json<{ items: { id: string; title: string }[] }>()
        .items.map(({ title }) => title)
    expect((await find('ile czekacie na odbiór'))[0]).toBe('Odbiór w sklepie')
    expect([...(await find('marża')), ...(await find(''))]).not.toContain('Marże')
    const read = (id: string) => server.send('GET', `/api/v1/widget/articles/${id}?key=${firm.widgetKey}`, null)
    expect((await read('odbior-w-sklepie')).json()).toEqual({
      id: 'odbior-w-sklepie',
      title: 'Odbiór w sklepie',
      blocks: [
        { kind: 'text', text: 'Czekamy 7 dni. Mapa (https://kubki.example/mapa)' },
        { kind: 'item', text: 'rano' },
        { kind: 'item', text: 'po południu' },
      ],
    })
    expect((await read('marze')).statusCode).toBe(404)
  })
})
