import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import type { ShopOrder } from '../ports/orders.ts'
import type { DemoConversation } from './make-conversations.ts'

const DAY_MS = 86_400_000

/** The invented shop's orders as its own shop program would tell them: whose they are, and where they stand now. */
export function demoOrders(conversations: readonly DemoConversation[], now: Instant): readonly ShopOrder[] {
  const orders = conversations.map(({ order, customer }): ShopOrder => {
    const placedAt = order.placedAt ?? now
    const isSent = order.status !== 'paid'
    const shippedAt = (placedAt + DAY_MS) as Instant
    // What was sent lately is still on its way; the rest has long arrived.
    const expectedAt = (placedAt + 3 * DAY_MS) as Instant
    const isThere = order.status === 'delivered' || (isSent && expectedAt < now - 30 * DAY_MS)
    return {
      ...order,
      email: customer.email.toLowerCase(),
      status: isThere ? 'delivered' : order.status,
      tracking: isSent ? order.tracking : null,
      carrier: isSent ? 'InPost' : null,
      shippedAt: isSent ? shippedAt : null,
      expectedAt: isSent ? expectedAt : null,
      deliveredAt: isThere ? expectedAt : null,
    }
  })
  return [...new Map(orders.map((order) => [order.number, order])).values()]
}
