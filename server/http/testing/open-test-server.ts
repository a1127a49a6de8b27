import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { openFreshStore } from '../../adapters/store-sql/testing/fresh-embedded-store.ts'
import { assemble, type Parts } from '../../compose.ts'
import { openLanguage } from '../../compose-language.ts'
import { settings } from '../../config/settings.ts'
import { makeLogger } from '../../log/make-logger.ts'
import type { Store } from '../../ports/store.ts'

export const PUBLIC_URL = 'http://127.0.0.1:3210'
export const PASSWORD = 'Zielony-Parapet-7'

export interface TestServer {
  readonly app: FastifyInstance
  readonly store: Store
  /** The installation's own folder. */
  readonly data: string
  /** The whole database as it stands, as an archive that opens anew. */
  readonly dump: () => Promise<Uint8Array>
  /** Everything that was logged. */
  readonly log: () => string
  /** Sends as a browser of our own pages does. `as`: a session's cookie header or `Bearer …`. */
  readonly send: (
    method: InjectOptions['method'],
    url: string,
    as: string | null,
    body?: unknown,
  ) => Promise<LightMyRequestResponse>
  close(): Promise<void>
}

/** A whole server on a fresh embedded store, without a port of its own. */
export async function openTestServer(
  environment: Readonly<Record<string, unknown>> = {},
  others: Pick<Parts, 'mailProviders'> = {},
): Promise<TestServer> {
  const opened = await openFreshStore()
  const lines: string[] = []
  const installation = await assemble({
    opened,
    language: await openLanguage(),
    settings: settings.parse({ rateLimits: 0, logLevel: 'debug', data: opened.directory, ...environment }),
    publicUrl: PUBLIC_URL,
    ...others,
    logger: makeLogger('debug', { write: (line: string) => void lines.push(line) }),
  })
  const { app } = installation
  await app.ready()
  return {
    app,
    store: opened.store,
    data: opened.directory,
    dump: opened.dump,
    log: () => lines.join(''),
    send(method = 'GET', url, as, body) {
      const credentials = as === null ? {} : as.startsWith('Bearer ') ? { authorization: as } : { cookie: as }
      const request: InjectOptions = { method, url, headers: { 'sec-fetch-site': 'same-origin', ...credentials } }
      return app.inject(
        body === undefined
          ? request
          : {
              ...request,
              payload: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body),
              headers: {
                ...request.headers,
                'content-type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json',
              },
            },
      )
    },
    async close() {
      await installation.stop()
      await opened.remove()
    },
  }
}

/** The `Cookie` header for the session that an answer began. */
export function sessionOf(answer: LightMyRequestResponse): string {
  const cookie = answer.cookies[0]
  if (cookie === undefined) throw new Error(`no session: ${answer.statusCode} ${answer.body}`)
  return `${cookie.name}=${cookie.value}`
}
