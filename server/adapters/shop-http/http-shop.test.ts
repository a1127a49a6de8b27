import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import type { Secrets } from '../../ports/secrets.ts'
import { httpShop } from './http-shop.ts'

const ORDER = { number: 'ZAM-1', email: 'Anna@Poczta.example', state: 'paid', placed: '2026-11-20', total: 12_900 }
const ANSWERS: Readonly<Record<string, readonly [status: number, body: string]>> = {
  'ZAM-1': [200, JSON.stringify(ORDER)],
  'ZAM-2': [200, JSON.stringify(ORDER)],
  'ZAM-3': [200, '<html>'],
  'ZAM-4': [200, JSON.stringify({ ...ORDER, number: 'ZAM-4', isAdmin: true })],
  'ZAM-5': [500, ''],
  'A/../B': [200, JSON.stringify({ ...ORDER, number: 'A/../B' })],
}

let server: Server
let address: string
const asked: { url: string; key: string | undefined }[] = []

beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push({ url: request.url ?? '', key: request.headers.authorization })
    const number = decodeURIComponent((request.url ?? '').split('/').at(-1) ?? '')
    const [status, body] = ANSWERS[number] ?? [404, '']
    answer.writeHead(status).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/orders`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const secrets = { open: (_: WorkspaceId, sealed: string) => sealed.replace('sealed ', '') } as Secrets
const shop = httpShop(fetch, secrets)
const find = (number: string, key: string | null = null) =>
  shop.order('w' as WorkspaceId, { kind: 'http', address, key }, number)

describe('a shop at an address', () => {
  it('tells its order, days and sums in our units, and gets the key in the clear', async () => {
    const found = await find('ZAM-1', 'sealed klucz')
    expect(found).toMatchObject({ number: 'ZAM-1', email: 'anna@poczta.example', status: 'paid', total: 12_900 })
    expect(asked.at(-1)).toEqual({ url: '/orders/ZAM-1', key: 'Bearer klucz' })
  })

  it('knows none of that number', async () => {
    expect(await find('ZAM-9')).toBeNull()
  })

  it('is not believed where it answers with another order', async () => {
    expect(await find('ZAM-2')).toBeNull()
  })

  it('is asked for what was typed, as one part of the path', async () => {
    await find('A/../B')
    expect(asked.at(-1)?.url).toBe('/orders/A%2F..%2FB')
  })

  it.each(['ZAM-3', 'ZAM-4'])('%s: what is no order is refused', async (number) => {
    await expect(find(number)).rejects.toMatchObject({ code: 'orders-garbled' })
  })

  it('that breaks down is unreachable', async () => {
    await expect(find('ZAM-5')).rejects.toMatchObject({ code: 'orders-unreachable' })
  })
})
