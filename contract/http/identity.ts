import { z } from 'zod'
import type { Route } from './route.ts'
import { byId, time, uuid } from './shapes.ts'

const customerId = z.string().min(1).max(200)

/** Who customers are. */
export const IDENTITY_ROUTES = {
  readIdentitySecret: {
    method: 'GET',
    path: '/api/v1/settings/identity',
    summary: 'Since when the shop’s server can sign who somebody is; the secret itself is not read out',
    access: 'manager',
    scope: null,
    response: z.strictObject({ since: time.nullable(), previousUntil: time.nullable() }),
  },
  renewIdentitySecret: {
    method: 'POST',
    path: '/api/v1/settings/identity',
    summary: 'Make a new secret for the shop’s server, shown once; the one before is good for a day more',
    access: 'owner',
    scope: null,
    body: z.strictObject({}),
    response: z.strictObject({ secret: z.string() }),
  },
  removeIdentitySecret: {
    method: 'DELETE',
    path: '/api/v1/settings/identity',
    summary: 'Believe no signature any more',
    access: 'owner',
    scope: null,
  },
  readIdentity: {
    method: 'GET',
    path: '/api/v1/conversations/:id/identity',
    summary: 'Whether the shop vouches for the customer, who may be the same person, and who was merged into them',
    access: 'reader',
    scope: 'conversations:read',
    params: byId,
    response: z.strictObject({
      verifiedAs: z.string().nullable(),
      likely: z.array(
        z.strictObject({
          id: customerId,
          name: z.string().nullable(),
          email: z.string().nullable(),
          conversations: z.int(),
          because: z.array(z.enum(['email', 'phone', 'name-and-order'])),
        }),
      ),
      merges: z.array(
        z.strictObject({
          id: uuid,
          name: z.string().nullable(),
          email: z.string().nullable(),
          conversations: z.int(),
          at: time,
        }),
      ),
    }),
  },
  mergeCustomers: {
    method: 'POST',
    path: '/api/v1/conversations/:id/same-customer',
    summary: 'Say that another customer is the same person; their conversations come together',
    access: 'consultant',
    scope: null,
    params: byId,
    body: z.strictObject({ customer: customerId }),
  },
  undoCustomerMerge: {
    method: 'POST',
    path: '/api/v1/customer-merges/:id/undo',
    summary: 'They are two after all: what came over goes back',
    access: 'consultant',
    scope: null,
    params: byId,
    body: z.strictObject({}),
  },
} as const satisfies Record<string, Route>
