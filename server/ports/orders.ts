import type { Order } from '../../core/conversation/conversation.ts'
import type { Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'

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
