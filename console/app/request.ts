import type { z } from 'zod'
import type { ROUTES, RouteName } from '../../contract/http/routes.ts'

type Routes = typeof ROUTES
type Part<Name extends RouteName, Key extends 'params' | 'query' | 'body'> =
  Routes[Name] extends Record<Key, infer Schema extends z.ZodType> ? Record<Key, z.input<Schema>> : unknown

/** What a route must be given: `params`, `query`, `body`, each only where the contract names it. */
export type Input<Name extends RouteName> = Part<Name, 'params'> & Part<Name, 'query'> & Part<Name, 'body'>
/** What a route answers; nothing where the contract names no response. */
export type Output<Name extends RouteName> = Routes[Name] extends { response: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : undefined

export type RouteTable = Readonly<Record<RouteName, { readonly method: string; readonly path: string }>>

interface AnyInput {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly body?: unknown
}

/** The request for one route. Parameters are escaped; query fields that are undefined or empty are left out. */
export function buildRequest(
  route: { method: string; path: string },
  input: AnyInput,
): { url: string; init: RequestInit } {
  const path = route.path.replace(/:([a-z]+)/gi, (_, name: string) => encodeURIComponent(input.params?.[name] ?? ''))
  const fields = Object.entries(input.query ?? {}).filter(([, value]) => value !== undefined && value !== '')
  const query = new URLSearchParams(fields.map(([name, value]) => [name, String(value)])).toString()
  const body =
    input.body === undefined
      ? {}
      : { body: JSON.stringify(input.body), headers: { 'content-type': 'application/json' } }
  return {
    url: query === '' ? path : `${path}?${query}`,
    init: { method: route.method, credentials: 'same-origin', ...body },
  }
}
