import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isForPrograms } from './failure-page.ts'
import { sendProblem } from './handle-error.ts'
import { makePage } from './page.ts'
import { CONSOLE_POLICY } from './security-headers.ts'

export interface BuiltFiles {
  /** Folder of the built console. */
  readonly console: string
  /** The built widget, one file. */
  readonly widget: string
}

const STYLE =
  'body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:40rem;margin:15vh auto;padding:0 1.5rem}code{background:#8882;padding:.15em .4em;border-radius:.3em}'

/** Serves the console at `/`, and for every address that no route has, what belongs there. */
export async function serveFiles(
  app: FastifyInstance,
  { console: folder }: Pick<BuiltFiles, 'console'>,
): Promise<void> {
  const index = join(folder, 'index.html')
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    // Looked up when asked for: a console that is built while the server runs is served without a restart.
    wildcard: true,
    index: false,
    preCompressed: true,
    cacheControl: false,
    // Their names carry a hash of their content: such a file never changes.
    setHeaders: (response) => void response.header('cache-control', 'public, max-age=31536000, immutable'),
  })

  app.setNotFoundHandler(async (request, reply) => {
    if (!wantsPage(request)) return sendProblem(request, reply, { code: 'not-found' })
    const html = await readFile(index, 'utf8').catch(() => null)
    return html === null ? sendNotBuilt(reply) : sendConsole(reply, html)
  })
}

/** Addresses of the console's screens are made in the browser: whatever a person opens is the console. */
function wantsPage(request: FastifyRequest): boolean {
  const { method, headers } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  if (isForPrograms(request)) return false
  return headers.accept === undefined || /text\/html|\*\/\*/.test(headers.accept)
}

function sendConsole(reply: FastifyReply, html: string): FastifyReply {
  return reply
    .code(200)
    .header('content-security-policy', CONSOLE_POLICY)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(html)
}

function sendNotBuilt(reply: FastifyReply): FastifyReply {
  const { html, policy } = makePage({
    lang: 'pl',
    title: 'Opiekun',
    style: STYLE,
    body: `<h1>Opiekun działa</h1>
<p>Serwer odpowiada, ale konsola nie jest jeszcze zbudowana. Uruchom <code>npm run build</code> i odśwież stronę. API jest opisane pod <a href="/api/v1/reference">/api/v1/reference</a>.</p>
<p lang="en">The server is up, but the console is not built yet. Run <code>npm run build</code> and reload. The API is described at <a href="/api/v1/reference">/api/v1/reference</a>.</p>`,
  })
  return reply.code(503).header('content-security-policy', policy).type('text/html; charset=utf-8').send(html)
}
