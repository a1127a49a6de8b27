import type { z } from 'zod'
import type { ROUTES, RouteName } from '../../contract/http/routes.ts'

export type Routes = typeof ROUTES
type Parsed<Name extends RouteName, Key extends 'params' | 'query' | 'body'> =
  Routes[Name] extends Record<Key, infer Schema extends z.ZodType> ? z.output<Schema> : undefined
type Answer<Name extends RouteName> = Routes[Name] extends { response: infer Schema extends z.ZodType }
  ? z.input<Schema>
  : void
type Handler<Name extends RouteName> = (input: {
  params: Parsed<Name, 'params'>
  query: Parsed<Name, 'query'>
  body: Parsed<Name, 'body'>
}) => Answer<Name>

/** What the fake server does for each route, in the contract's own types. */
export type Handlers = { [Name in RouteName]: Handler<Name> }
