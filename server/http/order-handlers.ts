import type { z } from 'zod'
import type { ORDER_ROUTES } from '../../contract/http/orders.ts'
import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { readOrdersCsv } from '../interchange/read-orders-csv.ts'
import { Failure } from '../ports/failure.ts'
import { type OrderSource, type ShopOrder, toShopOrder } from '../ports/orders.ts'
import { findOrder } from '../workflows/find-order.ts'
import type { Handlers } from './call.ts'
import { isoTime, toPln } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name = 'listOrders' | 'saveOrders' | 'importOrders' | 'readOrderSource' | 'updateOrderSource' | 'tryOrderSource'
type Kept = z.input<(typeof ORDER_ROUTES)['listOrders']['response']>['items'][number]

const MOST_LISTED = 50

/** The firm's orders: kept here, or asked for at the shop's address. */
export function orderHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, secrets, clock } = ports
  const showSource = (workspace: WorkspaceId) =>
    store.read(workspace, async ({ orders }) => {
      const source = await orders.source()
      const address = source.kind === 'http' ? source.address : null
      const hasKey = source.kind === 'http' && source.key !== null
      return { kind: source.kind, address, hasKey, kept: await orders.count() }
    })
  return {
    listOrders: async ({ caller, query }) => {
      const found = await store.read(caller.workspace.id, ({ orders }) => orders.list(query.words ?? null, MOST_LISTED))
      return { items: found.map(showOrder) }
    },
    saveOrders: async ({ caller, body }) => {
      const told = body.orders.map(toShopOrder)
      await store.transact(caller.workspace.id, ({ orders }) => orders.save(lastOfEach(told), clock.now()))
      return { saved: told.length }
    },
    importOrders: async ({ caller, body }) => {
      const { orders: told, problems } = readOrdersCsv(body.csv)
      if (problems.length > 0 || told.length === 0) return { saved: 0, problems: [...problems] }
      const read = lastOfEach(told.map(toShopOrder))
      await store.transact(caller.workspace.id, ({ orders }) => orders.save(read, clock.now()))
      return { saved: read.length, problems: [] }
    },
    readOrderSource: ({ caller }) => showSource(caller.workspace.id),
    updateOrderSource: async ({ caller, body }) => {
      const workspace = caller.workspace.id
      await store.transact(workspace, async ({ orders }) => {
        const key = body.key == null ? body.key : secrets.seal(workspace, body.key)
        await orders.setSource(sourceOf({ ...body, key }, await orders.source()))
      })
      return showSource(workspace)
    },
    tryOrderSource: async ({ caller, body }) => {
      const order = await findOrder(caller.workspace.id, body.number, ports)
      return { order: order && showOrder(order) }
    },
  }
}

/** `key` undefined: the kept one stays, for the server it was given for. @throws {Failure} model-key-again */
function sourceOf(
  {
    kind,
    address,
    key,
  }: { readonly kind: OrderSource['kind']; readonly address: string | null; readonly key?: string | null | undefined },
  before: OrderSource,
): OrderSource {
  if (kind === 'store' || address === null) return { kind: 'store' }
  const kept = before.kind === 'http' ? before : null
  if (key !== undefined) return { kind, address, key }
  if (kept !== null && kept.key !== null && new URL(kept.address).origin !== new URL(address).origin)
    throw new Failure('model-key-again', 'give-up')
  return { kind, address, key: kept?.key ?? null }
}

/** One statement cannot write a row twice. */
function lastOfEach(orders: readonly ShopOrder[]): readonly ShopOrder[] {
  return [...new Map(orders.map((order) => [order.number.toUpperCase().replace(/\s+/g, ''), order])).values()]
}

function showOrder({ number, email, status, placedAt, carrier, tracking, expectedAt, total }: ShopOrder): Kept {
  return {
    number,
    email,
    state: status,
    placed: isoTime(placedAt),
    carrier: carrier ?? null,
    parcel: tracking,
    expected: isoTime(expectedAt ?? null),
    total: toPln(total),
  }
}
