import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Route } from '../../contract/http/route.ts'
import { ROUTES, type RouteName } from '../../contract/http/routes.ts'
import { MOST_FILE_BYTES } from '../../core/conversation/conversation.ts'
import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { SESSION_MS } from '../workflows/open-session.ts'
import type { Call, FileAnswer, Handlers } from './call.ts'
import { cleanStrings } from './clean-strings.ts'
import { type GuardOptions, guardRoute } from './guard-route.ts'
import { type Ports as KeepPorts, once } from './idempotency.ts'
import { type Ports as LogPorts, logCall } from './log-call.ts'
import { localeOf } from './problem-document.ts'
import { InvalidRequest, Refusal } from './request-errors.ts'
import { sendFile } from './send-file.ts'

/** The registry's routes, seen without their particular types. */
const NAMED_ROUTES = Object.entries(ROUTES) as readonly (readonly [RouteName, Route])[]

type AnyHandler = (call: AnyCall) => Promise<unknown>
/** Longer than any UUID or hash that somebody could use. */
const MOST_KEY = 200

type Options = GuardOptions & KeepPorts & LogPorts
type AnyCall = { readonly [K in keyof Call<Route>]: unknown }

/** Registers exactly the contract's routes: each with its checks before it and its schemas around it. */
export function registerRoutes(app: FastifyInstance, handlers: Handlers, options: Options): void {
  for (const [name, route] of NAMED_ROUTES) {
    const handle = handlers[name] as AnyHandler
    const named = { name, ...route }
    app.route({
      method: route.method,
      url: route.path,
      onRequest: guardRoute(name, route, options),
      ...(route.takes === 'file' && { bodyLimit: MOST_FILE_BYTES }),
      handler: async (request, reply) => answer(named, request, reply, handle, options),
    })
  }
}

async function answer(
  route: Route & { readonly name: RouteName },
  request: FastifyRequest,
  reply: FastifyReply,
  handle: AnyHandler,
  options: Options,
): Promise<FastifyReply> {
  const { cookieName, publicUrl, directory } = options
  let begun: string | null = null
  const call = {
    params: parseAddress(route.params, request.params),
    query: parse(route.query, request.query),
    body: route.takes === 'file' ? bytesOf(request) : parse(route.body, request.body ?? {}),
    caller: request.caller,
    locale: localeOf(request.headers['accept-language']),
    address: request.ip,
    setSession: (secret: string | null) => {
      begun = secret
      setSession(reply, cookieName, publicUrl, secret)
    },
  }
  const handled = async () => {
    const given = await handle(call)
    await logCall(route.name, call, given, begun, options)
    return given
  }
  if (route.gives === 'file') return sendFile(reply, (await handled()) as FileAnswer)
  // An answer that does not fit the contract is a bug: better none than one that shows too much.
  const work = async () => {
    const given = await handled()
    return route.response === undefined ? '' : JSON.stringify(route.response.parse(given))
  }
  const keyed = route.takes === 'file' ? null : keyedBy(request)
  const body =
    keyed === null
      ? await work()
      : await once(keyed.workspace, `${keyed.key} ${route.name}`, [call.params, call.body], work, options)
  // Who signs out, loses a role or gets a new password is somebody else with the next request.
  if (route.method !== 'GET' && route.access !== 'visitor' && route.passing !== true) directory.forgetSessions()
  if (route.response === undefined) return reply.code(204).send()
  return reply.type('application/json; charset=utf-8').send(body)
}

/** A person's own key for something new; what a visitor sends carries its id already. */
function keyedBy({ method, headers, caller }: FastifyRequest): { workspace: WorkspaceId; key: string } | null {
  const key = headers['idempotency-key']
  if (method !== 'POST' || caller?.kind !== 'staff' || key === undefined) return null
  if (typeof key !== 'string' || key === '' || key.length > MOST_KEY) throw new Refusal('key-unusable')
  return { workspace: caller.workspace.id, key: `${caller.person.id} ${key}` }
}

function bytesOf({ body }: FastifyRequest): Uint8Array {
  if (!Buffer.isBuffer(body)) throw new Refusal('invalid-request')
  return body
}

/** An address with an id that can be nobody's names nothing, as one with an id that is nobody's. */
function parseAddress(schema: z.ZodType | undefined, given: unknown): unknown {
  try {
    return parse(schema, given)
  } catch (error) {
    throw error instanceof InvalidRequest ? new Refusal('not-found') : error
  }
}

function parse(schema: z.ZodType | undefined, given: unknown): unknown {
  if (schema === undefined) return null
  const clean = cleanStrings(given)
  if (clean === null) throw new Refusal('invalid-request')
  const parsed = schema.safeParse(clean.data, { reportInput: true })
  if (!parsed.success) throw new InvalidRequest(parsed.error.issues)
  return parsed.data
}

function setSession(reply: FastifyReply, name: string, publicUrl: string, secret: string | null): void {
  const secure = publicUrl.startsWith('https:')
  const shared = { path: '/', httpOnly: true, secure, sameSite: 'lax' } as const
  if (secret === null) void reply.clearCookie(name, shared)
  else void reply.setCookie(name, secret, { ...shared, maxAge: SESSION_MS / 1000 })
}

/** `__Host-` binds the cookie to this host and to https; a browser refuses it over plain http. */
export function cookieNameFor(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-opiekun' : 'opiekun'
}
