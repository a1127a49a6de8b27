import { z } from 'zod'
import type { Route } from './route.ts'
import { SCOPES } from './route.ts'
import { code } from './second-factor.ts'
import { byId, email, locale, password, role, shortText, time, uuid } from './shapes.ts'

export const person = z.strictObject({ id: uuid, email, name: z.string(), role, locale, active: z.boolean() })
export const me = z.strictObject({
  person,
  firm: z.strictObject({ name: z.string(), demo: z.boolean() }),
  version: z.string(),
  /** Nothing but setting up codes from a phone is open until that is done. */
  owesSecondFactor: z.boolean(),
})
export const apiToken = z.strictObject({
  id: uuid,
  name: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  createdAt: time,
  lastUsedAt: time.nullable(),
})

const byToken = z.strictObject({ token: z.string().min(20).max(200) })

/** Set-up, signing in, people. */
export const SESSION_ROUTES = {
  readSetup: {
    method: 'GET',
    path: '/api/v1/setup',
    summary: 'Whether this installation still needs its owner, and whether it can send mail',
    access: 'public',
    scope: null,
    response: z.strictObject({ needed: z.boolean(), mail: z.boolean() }),
  },
  setUp: {
    method: 'POST',
    path: '/api/v1/setup',
    summary: 'Make the owner and the firm; works once, and signs in',
    access: 'public',
    scope: null,
    body: z.strictObject({
      firmName: shortText,
      ownerName: shortText,
      email,
      password,
      locale: locale.default('pl'),
      start: z.enum(['demo', 'empty']),
    }),
    response: me,
  },
  signIn: {
    method: 'POST',
    path: '/api/v1/session',
    summary: 'Sign in; sets the session cookie',
    access: 'public',
    scope: null,
    body: z.strictObject({ email, password: z.string().min(1).max(200), code: code.optional() }),
    response: me,
  },
  signOut: {
    method: 'DELETE',
    path: '/api/v1/session',
    summary: 'Sign out',
    access: 'reader',
    scope: null,
    beforeSecondFactor: true,
  },
  readMe: {
    method: 'GET',
    path: '/api/v1/me',
    summary: 'Who is signed in',
    access: 'reader',
    scope: null,
    beforeSecondFactor: true,
    response: me,
  },
  updateMe: {
    method: 'PATCH',
    path: '/api/v1/me',
    summary: 'Change own name, language or password',
    access: 'reader',
    scope: null,
    body: z.strictObject({
      name: shortText.optional(),
      locale: locale.optional(),
      password: z.strictObject({ current: z.string().max(200), next: password }).optional(),
    }),
    response: me,
  },
  listSessions: {
    method: 'GET',
    path: '/api/v1/me/sessions',
    summary: 'Where you are signed in, the latest first',
    access: 'reader',
    scope: null,
    response: z.strictObject({
      items: z.array(z.strictObject({ since: time, until: time, isThis: z.boolean() })),
    }),
  },
  endOtherSessions: {
    method: 'DELETE',
    path: '/api/v1/me/sessions',
    summary: 'Sign out everywhere but here',
    access: 'reader',
    scope: null,
  },
  requestReset: {
    method: 'POST',
    path: '/api/v1/password-resets',
    summary: 'Send a link for a new password; answers the same whether or not the address is known',
    access: 'public',
    scope: null,
    body: z.strictObject({ email }),
  },
  resetPassword: {
    method: 'POST',
    path: '/api/v1/password-resets/:token',
    summary: 'Set a new password; ends every session',
    access: 'public',
    scope: null,
    params: byToken,
    body: z.strictObject({ password }),
  },
  listPeople: {
    method: 'GET',
    path: '/api/v1/people',
    summary: 'People of the firm',
    access: 'reader',
    scope: null,
    response: z.strictObject({ items: z.array(person) }),
  },
  updatePerson: {
    method: 'PATCH',
    path: '/api/v1/people/:id',
    summary: 'Change a role, or let somebody in or out',
    access: 'owner',
    scope: null,
    params: byId,
    body: z.strictObject({ role: role.optional(), active: z.boolean().optional() }),
    response: person,
  },
  renewLink: {
    method: 'POST',
    path: '/api/v1/people/:id/link',
    summary: 'Make a new link to hand over: to join for who never did, else to a new password',
    access: 'owner',
    scope: null,
    params: byId,
    response: z.strictObject({ link: z.url(), kind: z.enum(['invitation', 'reset']) }),
  },
  invite: {
    method: 'POST',
    path: '/api/v1/invitations',
    summary: 'Invite somebody; the link is shown once and mailed where mail is set up',
    access: 'owner',
    scope: null,
    body: z.strictObject({ email, name: shortText, role }),
    response: z.strictObject({ person, link: z.url() }),
  },
  readInvitation: {
    method: 'GET',
    path: '/api/v1/invitations/:token',
    summary: 'What an invitation is for',
    access: 'public',
    scope: null,
    params: byToken,
    response: z.strictObject({ firmName: z.string(), name: z.string(), email }),
  },
  acceptInvitation: {
    method: 'POST',
    path: '/api/v1/invitations/:token',
    summary: 'Accept an invitation; signs in. `locale`: the language it was read in, else that of Accept-Language',
    access: 'public',
    scope: null,
    params: byToken,
    body: z.strictObject({ name: shortText, password, locale: locale.optional() }),
    response: me,
  },
  listTokens: {
    method: 'GET',
    path: '/api/v1/tokens',
    summary: 'API tokens',
    access: 'owner',
    scope: null,
    response: z.strictObject({ items: z.array(apiToken) }),
  },
  createToken: {
    method: 'POST',
    path: '/api/v1/tokens',
    summary: 'Make an API token; its secret is shown once',
    access: 'owner',
    scope: null,
    body: z.strictObject({ name: shortText, scopes: z.array(z.enum(SCOPES)).min(1) }),
    response: z.strictObject({ token: apiToken, secret: z.string() }),
  },
  revokeToken: {
    method: 'DELETE',
    path: '/api/v1/tokens/:id',
    summary: 'Revoke an API token',
    access: 'owner',
    scope: null,
    params: byId,
  },
} as const satisfies Record<string, Route>
