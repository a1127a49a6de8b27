import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Shop, ShopOrder } from '../ports/orders.ts'
import type { Store } from '../ports/store.ts'

export interface Ports {
  readonly store: Store
  /** Absent: only orders that the firm keeps here are found. */
  readonly shop?: Shop
}

/** The firm's order of this number, from wherever its settings say; null where there is none. @throws {Failure} as `Shop.order`. */
export async function findOrder(
  workspace: WorkspaceId,
  number: string,
  { store, shop }: Ports,
): Promise<ShopOrder | null> {
  const { source, kept } = await store.read(workspace, async ({ orders }) => {
    const source = await orders.source()
    return { source, kept: source.kind === 'store' ? await orders.find(number) : null }
  })
  if (source.kind === 'store' || shop === undefined) return kept
  return shop.order(workspace, source, number)
}
