import { z } from 'zod'
import type { Route } from './route.ts'
import { time } from './shapes.ts'

export const foundCustomer = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  conversations: z.int(),
  messages: z.int(),
  lastAt: time.nullable(),
  openComplaints: z.int(),
})

/** Archives bring customers under ids of their own. */
const byId = z.strictObject({ id: z.string().min(1).max(200) })

/** The least the firm may choose for complaints: claims of and against a firm end after three years. */
const LEAST_FOR_COMPLAINTS = 36
const months = z.int().min(1).max(240).nullable()
export const retention = z.strictObject({
  conversations: months,
  complaints: z.int().min(LEAST_FOR_COMPLAINTS).max(240).nullable(),
  files: months,
  mails: months,
})
const due = z.strictObject({ conversations: z.int(), complaints: z.int(), files: z.int(), mails: z.int() })

/** What is held about a customer, and its end. */
export const PERSONAL_DATA_ROUTES = {
  findCustomers: {
    method: 'GET',
    path: '/api/v1/customers',
    summary: 'Customers by a part of their name or e-mail, at most 20',
    access: 'manager',
    scope: null,
    query: z.strictObject({ words: z.string().trim().min(3).max(200) }),
    response: z.strictObject({ items: z.array(foundCustomer) }),
  },
  exportCustomer: {
    method: 'GET',
    path: '/api/v1/customers/:id/file',
    summary: 'Everything held about the customer: a page to read, JSON, files and mails, in one archive',
    access: 'manager',
    scope: null,
    params: byId,
    gives: 'file',
  },
  eraseCustomer: {
    method: 'POST',
    path: '/api/v1/customers/:id/erase',
    summary:
      'Take out what the customer said and who they are; `messages` is how many you were told of. Cannot be undone',
    access: 'owner',
    scope: null,
    params: byId,
    body: z.strictObject({ messages: z.int().min(0) }),
  },
  readRetention: {
    method: 'GET',
    path: '/api/v1/settings/retention',
    summary: 'After how many months what goes by itself; null = never',
    access: 'manager',
    scope: null,
    response: retention,
  },
  previewRetention: {
    method: 'POST',
    path: '/api/v1/settings/retention/preview',
    summary: 'How much would go under these rules now',
    access: 'owner',
    scope: null,
    passing: true,
    body: retention,
    response: due,
  },
  updateRetention: {
    method: 'PUT',
    path: '/api/v1/settings/retention',
    summary: 'Set the rules; what is due goes within a day',
    access: 'owner',
    scope: null,
    body: retention,
  },
} as const satisfies Record<string, Route>
