import { z } from 'zod'
import type { Route } from './route.ts'
import { byId, role, time, uuid } from './shapes.ts'

/** Six digits from a phone, or a code from the paper; spaces, dashes and capitals as people type them. */
export const code = z.string().trim().min(1).max(40)
const currentPassword = z.string().min(1).max(200)
const recoveryCodes = z.strictObject({ recoveryCodes: z.array(z.string()) })

/** A second proof at sign-in, one's own and everybody's. */
export const SECOND_FACTOR_ROUTES = {
  readSecondFactor: {
    method: 'GET',
    path: '/api/v1/me/second-factor',
    summary: 'Whether a code is asked for when you sign in',
    access: 'reader',
    scope: null,
    beforeSecondFactor: true,
    response: z.strictObject({ since: time.nullable(), codesLeft: z.int() }),
  },
  beginSecondFactor: {
    method: 'POST',
    path: '/api/v1/me/second-factor',
    summary: 'Make a secret for your phone; nothing changes until a code confirms it',
    access: 'reader',
    scope: null,
    beforeSecondFactor: true,
    body: z.strictObject({ password: currentPassword }),
    response: z.strictObject({ secret: z.string(), address: z.string() }),
  },
  confirmSecondFactor: {
    method: 'POST',
    path: '/api/v1/me/second-factor/confirm',
    summary: 'Ask for codes from now on; ends your other sessions and shows the recovery codes once',
    access: 'reader',
    scope: null,
    beforeSecondFactor: true,
    body: z.strictObject({ code }),
    response: recoveryCodes,
  },
  removeSecondFactor: {
    method: 'POST',
    path: '/api/v1/me/second-factor/remove',
    summary: 'Ask for no codes any more',
    access: 'reader',
    scope: null,
    body: z.strictObject({ password: currentPassword, code }),
  },
  listSecondFactors: {
    method: 'GET',
    path: '/api/v1/second-factors',
    summary: 'Who signs in with a code, and which roles must',
    access: 'owner',
    scope: null,
    response: z.strictObject({
      required: z.array(role),
      people: z.array(z.strictObject({ person: uuid, since: time })),
    }),
  },
  requireSecondFactors: {
    method: 'PUT',
    path: '/api/v1/second-factors',
    summary: 'Say which roles must sign in with a code; whoever has none yet sets it up first',
    access: 'owner',
    scope: null,
    body: z.strictObject({ roles: z.array(role).max(4) }),
  },
  resetSecondFactor: {
    method: 'DELETE',
    path: '/api/v1/people/:id/second-factor',
    summary: 'Let somebody who lost phone and paper sign in without a code; ends their sessions',
    access: 'owner',
    scope: null,
    params: byId,
  },
} as const satisfies Record<string, Route>
