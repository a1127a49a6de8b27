import type { z } from 'zod'
import { CAPABILITIES } from '../../contract/http/roles.ts'
import { SCOPES } from '../../contract/http/route.ts'
import type { apiToken, person as wirePerson } from '../../contract/http/session.ts'
import { type PersonId, ROLES } from '../../core/vocabulary/vocabulary.ts'
import type { ApiToken, Person } from '../ports/people.ts'
import { invitePerson } from '../workflows/invite-person.ts'
import { renewLink } from '../workflows/renew-link.ts'
import { updatePerson } from '../workflows/update-person.ts'
import type { Handlers } from './call.ts'
import { roleFor } from './capabilities.ts'
import { isoTime } from './conversation-wire.ts'
import { API_TOKEN_PREFIX } from './identify.ts'
import { withLinks } from './links.ts'
import type { HttpPorts } from './ports.ts'

type Name =
  | 'listRoles'
  | 'listPeople'
  | 'updatePerson'
  | 'renewLink'
  | 'invite'
  | 'listTokens'
  | 'createToken'
  | 'revokeToken'

/** People of the firm and the tokens they make. */
export function peopleHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, random, hashToken, clock } = ports
  return {
    listRoles: async () => ({
      items: ROLES.map((role) => ({ role, may: CAPABILITIES.filter((capability) => roleFor(capability) === role) })),
    }),
    listPeople: async ({ caller }) => {
      const people = await store.transact(caller.workspace.id, ({ people }) => people.list())
      return { items: people.map(showPerson) }
    },
    updatePerson: async ({ caller, params, body }) => {
      const change = {
        ...(body.role !== undefined && { role: body.role }),
        ...(body.active !== undefined && { active: body.active }),
      }
      return showPerson(await updatePerson(caller.workspace.id, params.id as PersonId, change, store))
    },
    renewLink: ({ caller, params }) => renewLink(caller.workspace.id, params.id as PersonId, withLinks(ports)),
    invite: async ({ caller, body }) => {
      const { person, link } = await invitePerson({ workspace: caller.workspace, ...body }, withLinks(ports))
      return { person: showPerson(person), link }
    },
    listTokens: async ({ caller }) => {
      const tokens = await store.transact(caller.workspace.id, ({ people }) => people.tokens())
      return { items: tokens.map(showToken) }
    },
    createToken: async ({ caller, body }) => {
      const secret = `${API_TOKEN_PREFIX}${random.secret()}`
      const token: ApiToken = {
        id: random.uuid(),
        name: body.name,
        scopes: body.scopes,
        createdAt: clock.now(),
        lastUsedAt: null,
      }
      await store.transact(caller.workspace.id, ({ people }) =>
        people.saveToken(hashToken(secret), token, caller.person.id),
      )
      return { token: showToken(token), secret }
    },
    revokeToken: ({ caller, params }) =>
      store.transact(caller.workspace.id, ({ people }) => people.revokeToken(params.id)),
  }
}

export function showPerson({ id, email, name, role, locale, active }: Person): z.input<typeof wirePerson> {
  return { id, email, name, role, locale, active }
}

function showToken({ id, name, scopes, createdAt, lastUsedAt }: ApiToken): z.input<typeof apiToken> {
  return {
    id,
    name,
    scopes: SCOPES.filter((scope) => scopes.includes(scope)),
    createdAt: isoTime(createdAt),
    lastUsedAt: isoTime(lastUsedAt),
  }
}
