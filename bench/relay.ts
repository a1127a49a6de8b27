/**
 * The floor: the smallest thing that does what a chat must. A message comes over a socket, is stored durably in the same embedded database,
 * and goes out on an event stream. No accounts, no rules, no conversation.
 */
import { createServer, type ServerResponse } from 'node:http'
import { PGliteEngine } from '../server/adapters/store-sql/embedded/pglite-engine.ts'

const [port = '0', directory = ''] = process.argv.slice(2)
const engine = await PGliteEngine.open({ directory, image: null, syncs: true }, () => true)
const session = await engine.acquire()
await session.script('create table message (id uuid primary key, body text not null)')
const listeners = new Set<ServerResponse>()

const server = createServer((request, response) => {
  if (request.url === '/live') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders()
    listeners.add(response)
    return
  }
  if (request.method !== 'POST') {
    response.end('ok')
    return
  }
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => void take(Buffer.concat(chunks).toString(), response))
})

async function take(body: string, response: ServerResponse): Promise<void> {
  const { id, text } = JSON.parse(body) as { id: string; text: string }
  await session.query('insert into message (id, body) values ($1, $2)', [id, text])
  for (const listener of listeners) listener.write(`data: ${body}\n\n`)
  response.end('{}')
}

server.listen(Number(port), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
