import type { z } from 'zod'
import type { Route, Scope } from '../../contract/http/route.ts'
import type { ROUTES, RouteName } from '../../contract/http/routes.ts'
import type { ConversationId, Locale, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Workspace } from '../ports/directory.ts'
import type { Person } from '../ports/people.ts'

/** A person of the firm, signed in or through an API token they made. */
export interface Staff {
  readonly kind: 'staff'
  readonly workspace: Workspace
  readonly person: Person
  /** Hash of the session that the request came with; null = an API token. */
  readonly session: string | null
  /** Their role must sign in with a code, and they have none set up. */
  readonly owesSecondFactor: boolean
  /** What the token may; a session may everything its person may. */
  readonly scopes: readonly Scope[] | 'all'
}

/** Somebody in a shop's chat, known by the token of one conversation. */
export interface Visitor {
  readonly kind: 'visitor'
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
}

export type Caller = Staff | Visitor | null

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : null
type CallerOf<R extends Route> = R['access'] extends 'public' ? null : R['access'] extends 'visitor' ? Visitor : Staff

/** One request after everything about it was checked. */
export interface Call<R extends Route> {
  readonly params: Parsed<R extends { params: infer S } ? S : null>
  readonly query: Parsed<R extends { query: infer S } ? S : null>
  readonly body: R extends { takes: 'file' } ? Uint8Array : Parsed<R extends { body: infer S } ? S : null>
  readonly caller: CallerOf<R>
  readonly locale: Locale
  /** Network address of the caller, as far as trusted proxies tell it. */
  readonly address: string
  /** Sets or clears the session cookie of the answer. */
  readonly setSession: (secret: string | null) => void
}

/** A file on its way to a browser. */
export interface FileAnswer {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array
  /** Made for this one reader now: no cache may keep it. */
  readonly isPrivate?: true
}

/** What a handler gives back: what the route's response schema says, or nothing for a 204. */
export type Answer<R extends Route> = R extends { gives: 'file' }
  ? FileAnswer
  : R extends { response: infer S extends z.ZodType }
    ? z.input<S>
    : void

type Handler<R extends Route> = (call: Call<R>) => Promise<Answer<R>>
/** Every route has a handler and every handler a route, or it does not compile. */
export type Handlers<Name extends RouteName = RouteName> = { readonly [N in Name]: Handler<(typeof ROUTES)[N]> }
