import { ROUTE_TABLE } from 'virtual:route-table'
import { queryOptions } from '@tanstack/react-query'
import type { RouteName } from '../../contract/http/routes.ts'
import { spokenHere } from '../i18n/i18n.ts'
import { CallFailure, parseProblem } from './call-failure.ts'
import { buildRequest, type Input, type Output } from './request.ts'

type Given<Name extends RouteName> = keyof Input<Name> extends never ? [] : [input: Input<Name>]

/** Asks the server; what it answers is typed by the contract. @throws CallFailure */
export async function call<Name extends RouteName>(name: Name, ...[input]: Given<Name>): Promise<Output<Name>> {
  return (await send(name, input ?? {}, undefined)) as Output<Name>
}

/** The same call as a query; its key is `[name, input]`, so that `[name]` names every query of the route. */
export function query<Name extends RouteName>(name: Name, ...[input]: Given<Name>) {
  return queryOptions({
    queryKey: [name, input ?? {}] as const,
    queryFn: async ({ signal }) => (await send(name, input ?? {}, signal)) as Output<Name>,
  })
}

async function send(name: RouteName, input: object, signal: AbortSignal | undefined): Promise<unknown> {
  const { url, init } = buildRequest(ROUTE_TABLE[name], input)
  const headers = { ...init.headers, ...spokenHere() }
  const response = await fetch(url, { ...init, headers, ...(signal && { signal }) }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw CallFailure.unreachable()
  })
  if (response.status === 204) return undefined
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok || body === undefined) throw parseProblem(response.status, body)
  return body
}
