import type { KeptOrders, OrderSource, ShopOrder } from '../../../ports/orders.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

/** Rows a statement takes. */
const BATCH = 200

export function keptOrdersIn({ db, workspace }: Scope): KeptOrders {
  const own = () => db.selectFrom('opiekun.shop_orders').where('workspace', '=', workspace)

  return {
    async find(number) {
      const row = await own().select('order').where('number', '=', keyOf(number)).executeTakeFirst()
      return row === undefined ? null : (row.order as ShopOrder)
    },

    async save(orders, at) {
      for (let start = 0; start < orders.length; start += BATCH) {
        const rows = orders.slice(start, start + BATCH).map((order) => ({
          workspace,
          number: keyOf(order.number),
          email: order.email,
          order: json(order),
          updated_at: at,
        }))
        await db
          .insertInto('opiekun.shop_orders')
          .values(rows)
          .onConflict((conflict) =>
            conflict.columns(['workspace', 'number']).doUpdateSet((row) => ({
              email: row.ref('excluded.email'),
              order: row.ref('excluded.order'),
              updated_at: row.ref('excluded.updated_at'),
            })),
          )
          .execute()
      }
    },

    async count() {
      const { n } = await own()
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return n
    },

    async list(words, limit) {
      const begins = words === null ? null : `${words.replace(/[\\%_]/g, '\\$&')}%`
      const rows = await own()
        .select('order')
        .$if(begins !== null, (query) =>
          query.where(({ eb, or }) =>
            or([eb('number', 'like', keyOf(begins ?? '')), eb('email', 'like', (begins ?? '').toLowerCase())]),
          ),
        )
        .orderBy('updated_at', 'desc')
        .orderBy('number', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ order }) => order as ShopOrder)
    },

    async source() {
      const row = await db
        .selectFrom('opiekun.order_sources')
        .select(['kind', 'address', 'key'])
        .where('workspace', '=', workspace)
        .executeTakeFirst()
      if (row === undefined || row.kind !== 'http' || row.address === null) return { kind: 'store' }
      return { kind: 'http', address: row.address, key: row.key }
    },

    async setSource(source) {
      const row = columnsOf(source)
      await db
        .insertInto('opiekun.order_sources')
        .values({ workspace, ...row })
        .onConflict((conflict) => conflict.column('workspace').doUpdateSet(row))
        .execute()
    },
  }
}

function columnsOf(source: OrderSource): { kind: string; address: string | null; key: string | null } {
  const { kind } = source
  return kind === 'http' ? { kind, address: source.address, key: source.key } : { kind, address: null, key: null }
}

/** People write "zam-1023" and "ZAM 1023" for one number. */
function keyOf(number: string): string {
  return number.trim().toUpperCase().replace(/\s+/g, '')
}
