import { z } from 'zod'
import { mailbox } from './mail.ts'
import type { Route } from './route.ts'
import { byId } from './shapes.ts'

export const MAIL_SIGN_IN_ROUTES = {
  beginMailboxSignIn: {
    method: 'POST',
    path: '/api/v1/mailboxes/:id/sign-in',
    summary: 'Where to sign in at the mailbox’s provider, once and within a quarter of an hour',
    access: 'owner',
    scope: null,
    params: byId,
    response: z.strictObject({ address: z.string() }),
  },
  finishMailboxSignIn: {
    method: 'POST',
    path: '/api/v1/mailbox-sign-ins',
    summary: 'What the provider sent the browser back with; from then on the mailbox signs in by it',
    access: 'owner',
    scope: null,
    body: z.strictObject({
      state: z.string().min(1).max(500),
      code: z.string().min(1).max(4_000).optional(),
      /** Why there is no code, in the provider's own word. */
      error: z.string().max(200).optional(),
    }),
    response: mailbox,
  },
} as const satisfies Record<string, Route>
