import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Route } from '../../contract/http/route.ts'
import { ROUTES, type RouteName } from '../../contract/http/routes.ts'
import { SESSION_MS } from '../workflows/open-session.ts'
import type { Call, Handlers } from './call.ts'
import { cleanStrings } from './clean-strings.ts'
import { type GuardOptions, guardRoute } from './guard-route.ts'
import { makeIdempotency } from './idempotency.ts'
import { localeOf } from './problem-document.ts'
import { InvalidRequest, Refusal } from './request-errors.ts'

/** The registry's routes, seen without their particular types. */
const NAMED_ROUTES = Object.entries(ROUTES) as readonly (readonly [RouteName, Route])[]

type AnyHandler = (call: AnyCall, idempotencyKey?: string | null) => Promise<unknown>
type AnyCall = { readonly [K in keyof Call<Route>]: unknown }

/** Registers exactly the contract's routes: each with its checks before it and its schemas around it. */
export function registerRoutes(app: FastifyInstance, handlers: Handlers, options: GuardOptions): void {
  const { once } = makeIdempotency<unknown>()
  for (const [name, route] of NAMED_ROUTES) {
    const plain = handlers[name] as AnyHandler
    const handle: AnyHandler = (call, key = null) =>
      key === null
        ? plain(call)
        : once(`${key} ${name}`, [call.params, call.body], options.clock.now(), () => plain(call))
    app.route({
      method: route.method,
      url: route.path,
      onRequest: guardRoute(name, route, options),
      handler: async (request, reply) => answer(route, request, reply, handle, options),
    })
  }
}

async function answer(
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  handle: AnyHandler,
  { cookieName, publicUrl, directory }: GuardOptions,
): Promise<FastifyReply> {
  const call = {
    params: parse(route.params, request.params),
    query: parse(route.query, request.query),
    body: parse(route.body, request.body ?? {}),
    caller: request.caller,
    locale: localeOf(request.headers['accept-language']),
    address: request.ip,
    setSession: (secret: string | null) => setSession(reply, cookieName, publicUrl, secret),
  }
  const given = await handle(call, idempotencyKeyOf(request))
  // Who signs out, loses a role or gets a new password is somebody else with the next request.
  if (route.method !== 'GET' && route.access !== 'visitor') directory.forgetSessions()
  if (route.response === undefined) return reply.code(204).send()
  // An answer that does not fit the contract is a bug: better none than one that shows too much.
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(route.response.parse(given)))
}

/** A person's own key for something new; what a visitor sends carries its id already. */
function idempotencyKeyOf({ method, headers, caller }: FastifyRequest): string | null {
  const key = headers['idempotency-key']
  const isUsable =
    method === 'POST' && caller?.kind === 'staff' && typeof key === 'string' && key !== '' && key.length <= 200
  return isUsable ? `${caller.person.id} ${key}` : null
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
