import type { Order, OrderState } from '../../core/conversation/conversation.ts'
import type { Grosze, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'

/** An order as the shop knows it. `email`: whose it is, in lower case; nobody else is told of it. */
export interface ShopOrder extends Order {
  readonly email: string
}

/** The shops of firms, asked over the net. */
export interface Shop {
  /**
   * The order of this number; null where the shop knows none.
   * @throws {Failure} orders-unreachable, orders-refused (retry-later), orders-garbled (give-up): what came is no order.
   */
  order(
    workspace: WorkspaceId,
    source: OrderSource & { readonly kind: 'http' },
    number: string,
  ): Promise<ShopOrder | null>
}

/** Where a firm's orders come from. `key` is sealed: see `Secrets`. */
export type OrderSource =
  | { readonly kind: 'store' }
  | { readonly kind: 'http'; readonly address: string; readonly key: string | null }

/** Orders that the firm keeps here, and where else they may be asked for. */
export interface KeptOrders {
  find(number: string): Promise<ShopOrder | null>
  /** Newer rows replace what was known of their numbers. */
  save(orders: readonly ShopOrder[], at: Instant): Promise<void>
  count(): Promise<number>
  /** Orders by number, the newest first; `words` narrows to numbers and addresses that begin so. */
  list(words: string | null, limit: number): Promise<readonly ShopOrder[]>
  source(): Promise<OrderSource>
  setSource(source: OrderSource): Promise<void>
}

/** An order as shops tell it: sums in grosze, days as `2026-11-23`. What is not known may be left out. */
export interface ToldOrder {
  readonly number: string
  readonly email: string
  readonly state: OrderState
  readonly placed?: string | null | undefined
  readonly shipped?: string | null | undefined
  readonly expected?: string | null | undefined
  readonly delivered?: string | null | undefined
  readonly carrier?: string | null | undefined
  readonly parcel?: string | null | undefined
  readonly total?: number | null | undefined
  readonly paid?: number | null | undefined
  readonly lines: readonly {
    readonly sku: string
    readonly name: string
    readonly quantity: number
    readonly price?: number | null | undefined
  }[]
}

/** The order in the product's own units. A day becomes its noon, which is that day in every zone that a Polish shop may keep. */
export function toShopOrder(told: ToldOrder): ShopOrder {
  return {
    number: told.number,
    email: told.email.toLowerCase(),
    status: told.state,
    placedAt: noonOf(told.placed),
    shippedAt: noonOf(told.shipped),
    expectedAt: noonOf(told.expected),
    deliveredAt: noonOf(told.delivered),
    carrier: told.carrier ?? null,
    tracking: told.parcel ?? null,
    total: (told.total ?? null) as Grosze | null,
    paid: (told.paid ?? null) as Grosze | null,
    lines: told.lines.map(({ sku, name, quantity, price }) => ({
      sku,
      name,
      quantity,
      price: (price ?? null) as Grosze | null,
    })),
  }
}

function noonOf(day: string | null | undefined): Instant | null {
  return day == null ? null : (Date.parse(`${day}T11:00:00Z`) as Instant)
}
