import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Route } from '../../contract/http/route.ts'
import type { RouteName } from '../../contract/http/routes.ts'
import type { Caller } from './call.ts'
import { type Ports as IdentifyPorts, identify, mayCall } from './identify.ts'
import type { KnownCallers } from './known-callers.ts'
import type { Limits } from './limits.ts'
import { Refusal } from './request-errors.ts'
import { isCrossSite, isSameSite, type RequestOrigin } from './same-site.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is calling; set before the handler runs. */
    caller: Caller
  }
}

export interface GuardOptions extends IdentifyPorts {
  readonly directory: KnownCallers
  readonly limits: Limits
  readonly publicUrl: string
  readonly cookieName: string
}

type Guarded = Pick<Route, 'access' | 'beforeSecondFactor' | 'scope'>

/**
 * What stands before every route: not too often, not from another site, and only who may.
 * Who may not gets what an unknown address gets.
 */
export function guardRoute(name: RouteName, route: Guarded, options: GuardOptions) {
  return async (request: FastifyRequest, _reply: FastifyReply): Promise<void> => {
    const { limits, publicUrl, cookieName, clock } = options
    const bearer = bearerOf(request)
    const session = request.cookies[cookieName] ?? null
    const origin = originOf(request)
    if (route.access === 'public' && !isShopRoute(request) && isCrossSite(origin, publicUrl))
      throw new Refusal('cross-site')
    if (isByCookie(route, bearer, session) && !isSameSite(origin, publicUrl)) throw new Refusal('cross-site')

    const caller = await identify(route, { session, bearer }, options)
    if (!mayCall(caller, route, idOf(request))) throw new Refusal('not-found')
    const waitMs = limits.waitFor(name, whoOf(caller, request.ip), clock.now())
    if (waitMs > 0) throw new Refusal('too-many-requests', waitMs)
    request.caller = caller
  }
}

/** The widget's routes are called from shops' pages, by token and never by cookie. */
function isShopRoute({ url }: FastifyRequest): boolean {
  return url.startsWith('/api/v1/widget/')
}

function isByCookie({ access }: Guarded, bearer: string | null, session: string | null): boolean {
  return access !== 'public' && access !== 'visitor' && bearer === null && session !== null
}

export function originOf({ method, headers }: FastifyRequest): RequestOrigin {
  const fetchSite = headers['sec-fetch-site']
  return {
    method,
    origin: headers.origin,
    fetchSite: typeof fetchSite === 'string' ? fetchSite : undefined,
    host: headers.host,
  }
}

function bearerOf({ headers, query }: FastifyRequest): string | null {
  const [scheme, token] = (headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() === 'bearer' && token !== undefined && token !== '') return token
  // Browsers cannot give an EventSource headers: the visitor's stream may carry its token in the address.
  const inAddress = (query as { readonly token?: unknown } | undefined)?.token
  return typeof inAddress === 'string' ? inAddress : null
}

function idOf({ params }: FastifyRequest): string | null {
  const id = (params as { readonly id?: unknown } | undefined)?.id
  return typeof id === 'string' ? id.toLowerCase() : null
}

function whoOf(caller: Caller, ip: string): string {
  if (caller === null) return ip
  return caller.kind === 'staff' ? caller.person.id : caller.conversation
}
