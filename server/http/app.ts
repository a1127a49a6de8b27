import { randomUUID } from 'node:crypto'
import fastifyCookie from '@fastify/cookie'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { registerCasePages } from '../portal/case-pages.ts'
import { registerPortal } from '../portal/portal.ts'
import type { Live } from '../realtime/live.ts'
import { handleError, handleFrameworkError } from './handle-error.ts'
import { makeHandlers } from './handlers.ts'
import { registerHealth } from './health.ts'
import { knownCallers } from './known-callers.ts'
import { makeLimits } from './limits.ts'
import { registerLiveRoutes } from './live-routes.ts'
import { registerMailPages } from './mail-pages.ts'
import { registerMeasures } from './measures.ts'
import { openApiDocument } from './openapi.ts'
import type { HttpPorts } from './ports.ts'
import { registerProblemPages } from './problem-pages.ts'
import { referencePage } from './reference-page.ts'
import { cookieNameFor, registerRoutes } from './register-routes.ts'
import { addSecurityHeaders, setSecurityHeaders } from './security-headers.ts'
import { registerShopPages } from './shop-pages.ts'
import { type BuiltFiles, serveFiles } from './static-files.ts'
import { serveWidget } from './widget-script.ts'

/** The longest article in UTF-8 with its other fields; nothing else is nearly as long. */
const MOST_BODY_BYTES = 512 * 1024
/** A request that has not arrived whole by then is an attack or a dead line. */
const REQUEST_MS = 30_000

export interface AppOptions {
  readonly logger: FastifyBaseLogger
  readonly trustProxy: string
  readonly rateLimits: number
  readonly metricsToken: string | null
  readonly files: BuiltFiles
}

/** The whole web side, ready to listen. */
export async function buildApp(
  ports: HttpPorts,
  live: Live,
  { logger, trustProxy, rateLimits, metricsToken, files }: AppOptions,
): Promise<FastifyInstance> {
  const { store, hashToken, clock, publicUrl, queue, version } = ports
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    trustProxy,
    bodyLimit: MOST_BODY_BYTES,
    requestTimeout: REQUEST_MS,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error, request, reply) => {
      // No hook runs here.
      setSecurityHeaders(request, reply, publicUrl)
      void handleFrameworkError(error, request, reply)
    },
    forceCloseConnections: true,
  })
  app.setErrorHandler(handleError)
  takeJsonOnly(app)
  await app.register(fastifyCookie)
  app.decorateRequest('caller', null)
  addSecurityHeaders(app, publicUrl)
  logAnswers(app)

  const guard = {
    directory: knownCallers(store.directory),
    hashToken,
    clock,
    limits: makeLimits(rateLimits),
    publicUrl,
    cookieName: cookieNameFor(publicUrl),
  }
  registerMeasures(app, live, queue, metricsToken)
  registerRoutes(app, makeHandlers(ports), { ...guard, store, secrets: ports.secrets })
  registerLiveRoutes(app, live, ports.random, guard)
  registerMailPages(app, ports, guard)
  registerHealth(app, store)
  registerReference(app, version, publicUrl)
  registerProblemPages(app)
  registerShopPages(app, store)
  registerPortal(app, ports, rateLimits)
  registerCasePages(app, ports, rateLimits)
  serveWidget(app, files.widget, { store, clock })
  await serveFiles(app, files)
  return app
}

/** Forms of other sites can send text and forms without asking the browser; JSON they cannot. */
function takeJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  // A file comes as bytes; a page of another site cannot send that kind without asking either.
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  app.addContentTypeParser('application/json', { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'))
}

function registerReference(app: FastifyInstance, version: string, publicUrl: string): void {
  app.get('/api/v1/openapi.json', async () => openApiDocument(version, publicUrl))
  app.get('/api/v1/reference', async (_request, reply) => {
    const { html, policy } = referencePage(version)
    return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html)
  })
}

/** One line an answer: the route's pattern and numbers, never the address, which may hold ids and tokens. */
function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.debug(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    )
  })
}
