import type { z } from 'zod'

/**
 * Who may call a route. A role includes the ones above it (owner > manager > consultant > reader).
 * `visitor`: the widget's token, good for its own conversation only. Anybody else gets the same 404 as for an unknown address.
 */
type Access = 'public' | 'visitor' | 'reader' | 'consultant' | 'manager' | 'owner'

/** What an API token may be allowed. A route without a scope cannot be called with a token. */
export const SCOPES = [
  'conversations:read',
  'conversations:write',
  'knowledge:read',
  'knowledge:write',
  'ledger:read',
  'ledger:write',
] as const
export type Scope = (typeof SCOPES)[number]

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Fastify notation: `/api/v1/conversations/:id`. */
  readonly path: string
  readonly summary: string
  readonly access: Access
  readonly scope: Scope | null
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodObject
  /** Open to somebody who must set up a second factor and has none yet: little more than what that takes. */
  readonly beforeSecondFactor?: true
  /** Nothing is stored by it, so nobody's rights can have changed. */
  readonly passing?: true
  /** The body is a file's bytes instead of JSON. */
  readonly takes?: 'file'
  /** The answer is a file instead of JSON. */
  readonly gives?: 'file'
  /** Absent: 204 without a body. */
  readonly response?: z.ZodType
}
