import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import type { ShopOrder } from '../ports/orders.ts'
import type { DemoConversation } from './make-conversations.ts'

const DAY_MS = 86_400_000
/** Of ten numbers, so many belong to parcels that are late. */
const LATE_DIGITS = 2

/** The invented shop's orders as its own shop program would tell them: whose they are, and where they stand now. */
export function demoOrders(conversations: readonly DemoConversation[], now: Instant): readonly ShopOrder[] {
  const orders = conversations.map(({ order, customer }): ShopOrder => {
    const placedAt = order.placedAt ?? now
    const isSent = order.status !== 'paid'
    const shippedAt = (placedAt + DAY_MS) as Instant
    // What was sent lately is still on its way, a part of it late; the rest has long arrived.
    const isLate = Number(order.number.at(-1)) < LATE_DIGITS
    const isRecent = placedAt > now - 12 * DAY_MS
    const expectedAt = (isRecent && !isLate ? now + 2 * DAY_MS : placedAt + 3 * DAY_MS) as Instant
    const isThere = isSent && (order.status === 'delivered' ? expectedAt <= now : !isRecent)
    return {
      ...order,
      email: customer.email.toLowerCase(),
      status: isThere ? 'delivered' : isSent ? 'shipped' : order.status,
      tracking: isSent ? order.tracking : null,
      carrier: isSent ? 'InPost' : null,
      shippedAt: isSent ? shippedAt : null,
      expectedAt: isSent ? expectedAt : null,
      deliveredAt: isThere ? expectedAt : null,
    }
  })
  return [...new Map(orders.map((order) => [order.number, order])).values()]
}
