import { z } from 'zod'
import type { Route } from './route.ts'
import { email, shortText } from './shapes.ts'

const orderNumber = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} /._-]{0,59}$/u)
const day = z.iso.date()
const grosze = z.int().min(0).max(100_000_000_00)

/** An order as a shop tells it. Sums are integers in grosze, days are `2026-11-23`. */
export const shopOrder = z.strictObject({
  number: orderNumber,
  /** Whose it is: nobody else is told of it. */
  email,
  state: z.enum(['new', 'paid', 'packed', 'shipped', 'delivered', 'cancelled', 'returned']),
  placed: day.nullish(),
  shipped: day.nullish(),
  expected: day.nullish(),
  delivered: day.nullish(),
  carrier: shortText.nullish(),
  parcel: shortText.nullish(),
  total: grosze.nullish(),
  paid: grosze.nullish(),
  lines: z
    .array(
      z.strictObject({
        sku: z.string().trim().max(100).default(''),
        name: shortText,
        quantity: z.int().min(1).max(100_000),
        price: grosze.nullish(),
      }),
    )
    .max(500)
    .default([]),
})

const kept = z.strictObject({
  number: z.string(),
  email: z.string(),
  state: z.string(),
  placed: z.string().nullable(),
  carrier: z.string().nullable(),
  parcel: z.string().nullable(),
  expected: z.string().nullable(),
  total: z.number().nullable(),
})

const address = z.url({ protocol: /^https?$/ }).max(500)

const source = z.strictObject({
  kind: z.enum(['store', 'http']),
  address: z.string().nullable(),
  hasKey: z.boolean(),
  /** Orders that are kept here. */
  kept: z.int(),
})

export const ORDER_ROUTES = {
  listOrders: {
    method: 'GET',
    path: '/api/v1/orders',
    summary:
      'Orders that are kept here, those changed last first; `words` narrows to numbers and addresses that begin so',
    access: 'consultant',
    scope: 'conversations:read',
    query: z.strictObject({ words: shortText.optional() }),
    response: z.strictObject({ items: z.array(kept) }),
  },
  saveOrders: {
    method: 'PUT',
    path: '/api/v1/orders',
    summary: 'Keep orders of the shop; a number that is known already is told anew',
    access: 'manager',
    scope: 'conversations:write',
    body: z.strictObject({ orders: z.array(shopOrder).min(1).max(500) }),
    response: z.strictObject({ saved: z.int() }),
  },
  importOrders: {
    method: 'POST',
    path: '/api/v1/orders/csv',
    summary: 'Keep the orders of a CSV file: all of them, or none where a line cannot be read',
    access: 'manager',
    scope: 'conversations:write',
    body: z.strictObject({ csv: z.string().max(500_000) }),
    response: z.strictObject({
      saved: z.int(),
      /** Lines that cannot be read, by their number in the file; `column` null = the line as a whole. */
      problems: z.array(z.strictObject({ line: z.int(), column: z.string().nullable(), value: z.string() })),
    }),
  },
  readOrderSource: {
    method: 'GET',
    path: '/api/v1/orders/source',
    summary: 'Where the firm’s orders come from',
    access: 'manager',
    scope: null,
    response: source,
  },
  updateOrderSource: {
    method: 'PUT',
    path: '/api/v1/orders/source',
    summary: 'Say where the firm’s orders come from',
    access: 'manager',
    scope: null,
    body: z.strictObject({
      kind: z.enum(['store', 'http']),
      address: address.nullable(),
      /** Absent: the kept one; null: none. */
      key: z.string().trim().min(1).max(500).nullable().optional(),
    }),
    response: source,
  },
  tryOrderSource: {
    method: 'POST',
    path: '/api/v1/orders/try',
    summary: 'Ask for one order from where the firm’s orders come from',
    access: 'manager',
    scope: null,
    body: z.strictObject({ number: orderNumber }),
    response: z.strictObject({ order: kept.nullable() }),
  },
} as const satisfies Record<string, Route>
