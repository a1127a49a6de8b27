import type { Route, Scope } from '../../contract/http/route.ts'
import { ROLES, type Role } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { HashToken } from '../ports/tokens.ts'
import type { Caller } from './call.ts'
import type { KnownCallers } from './known-callers.ts'

export interface Credentials {
  /** Value of the session cookie. */
  readonly session: string | null
  /** Value of `Authorization: Bearer …`. */
  readonly bearer: string | null
}

export interface Ports {
  readonly directory: Pick<KnownCallers, 'visitor' | 'session' | 'apiToken'>
  readonly hashToken: HashToken
  readonly clock: Clock
}

/** API tokens begin so that secret scanners, and this file, know them. */
export const API_TOKEN_PREFIX = 'opk_'

/** Who is calling, from what the route accepts. A bearer token goes before the cookie: a request never has the reach of both. */
export async function identify(
  route: Pick<Route, 'access'>,
  { session, bearer }: Credentials,
  { directory, hashToken, clock }: Ports,
): Promise<Caller> {
  if (route.access === 'public') return null
  if (route.access === 'visitor') {
    const visitor = bearer === null ? null : await directory.visitor(hashToken(bearer))
    return visitor && { kind: 'visitor', ...visitor }
  }
  if (bearer !== null) {
    const token = bearer.startsWith(API_TOKEN_PREFIX) ? await directory.apiToken(hashToken(bearer), clock.now()) : null
    return (
      token && {
        kind: 'staff',
        workspace: token.workspace,
        person: token.person,
        session: null,
        owesSecondFactor: false,
        scopes: token.scopes as readonly Scope[],
      }
    )
  }
  const hash = session === null ? null : hashToken(session)
  const signedIn = hash === null ? null : await directory.session(hash, clock.now())
  return signedIn && { kind: 'staff', ...signedIn, session: hash, scopes: 'all' }
}

/** Whether the caller may use the route. `id`: the conversation in the address, where there is one. */
export function mayCall(
  caller: Caller,
  { access, scope, beforeSecondFactor }: Pick<Route, 'access' | 'beforeSecondFactor' | 'scope'>,
  id: string | null,
): boolean {
  if (access === 'public') return true
  if (caller === null) return false
  if (access === 'visitor') return caller.kind === 'visitor' && caller.conversation === id
  if (caller.kind !== 'staff' || !caller.person.active || !reaches(caller.person.role, access)) return false
  if (caller.owesSecondFactor && beforeSecondFactor !== true) return false
  return caller.scopes === 'all' || (scope !== null && caller.scopes.includes(scope))
}

/** owner > manager > consultant > reader. */
function reaches(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) <= ROLES.indexOf(needed)
}
