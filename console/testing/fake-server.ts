import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { FAILURES, type FailureCode } from '../../contract/failures/failures.ts'
import type { Route } from '../../contract/http/route.ts'
import { ROUTES, type RouteName } from '../../contract/http/routes.ts'
import { LIVE_PATH } from '../../contract/realtime/live.ts'
import type { Handlers } from './fake-handlers.ts'
import { Refusal } from './fake-refusal.ts'
import { fakeRoutes } from './fake-routes.ts'

const SESSION = 'fake-session=1'

/**
 * A server for looking at the console without the product behind it: everything in memory, and every question and
 * every answer checked by the contract. `files` answers whatever is not the API.
 */
export function startFake(
  files: (request: IncomingMessage, response: ServerResponse) => void,
  port = 0,
): Promise<Server> {
  const streams = new Set<ServerResponse>()
  const handlers = fakeRoutes((conversation) => {
    for (const stream of streams) stream.write(`event: look\ndata: ${JSON.stringify({ conversation, seq: 0 })}\n\n`)
  })
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake')
    if (!url.pathname.startsWith('/api/')) return files(request, response)
    if (url.pathname === LIVE_PATH) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(':\n\n')
      streams.add(response)
      request.on('close', () => streams.delete(response))
      return
    }
    void answer(handlers, request, response, url)
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}

async function answer(handlers: Handlers, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  try {
    const found = match(request.method ?? 'GET', url.pathname)
    const signedIn = request.headers.cookie?.includes(SESSION) ?? false
    if (!found || (found.route.access !== 'public' && !signedIn)) throw new Refusal('not-found')
    const { route, name, params } = found
    const body: unknown = route.body ? JSON.parse(await read(request)) : undefined
    const output = handlers[name]({
      params: route.params?.parse(params),
      query: route.query?.parse(Object.fromEntries(url.searchParams)),
      body: route.body?.parse(body),
    } as never)
    const cookie =
      name === 'signOut'
        ? { 'set-cookie': 'fake-session=; Max-Age=0; Path=/' }
        : ['setUp', 'signIn', 'acceptInvitation'].includes(name)
          ? { 'set-cookie': `${SESSION}; Path=/; HttpOnly` }
          : {}
    if (!route.response) response.writeHead(204, cookie).end()
    else
      response
        .writeHead(200, { 'content-type': 'application/json', ...cookie })
        .end(JSON.stringify(route.response.parse(output)))
  } catch (error) {
    refuse(response, error)
  }
}

function refuse(response: ServerResponse, error: unknown): void {
  const code: FailureCode =
    error instanceof Refusal
      ? error.code
      : error instanceof Error && error.name.includes('Zod')
        ? 'invalid-request'
        : 'internal'
  if (!(error instanceof Refusal)) console.error(error)
  const { status, title, remedy } = FAILURES[code]
  response
    .writeHead(status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ type: `/problems/${code}`, status, title: title.pl, detail: remedy.pl, instance: 'fake-1' }))
}

function match(
  method: string,
  path: string,
): { name: RouteName; route: Route; params: Record<string, string> } | undefined {
  for (const [name, route] of Object.entries<Route>(ROUTES)) {
    const pattern = new RegExp(`^${route.path.replace(/:([a-z]+)/gi, '(?<$1>[^/]+)')}$`)
    const params = route.method === method ? pattern.exec(path) : null
    if (params) return { name: name as RouteName, route, params: { ...params.groups } }
  }
  return undefined
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
