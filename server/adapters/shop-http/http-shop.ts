import { shopOrder } from '../../../contract/http/orders.ts'
import type { WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import { Failure } from '../../ports/failure.ts'
import { type OrderSource, type Shop, type ShopOrder, toShopOrder } from '../../ports/orders.ts'
import type { Secrets } from '../../ports/secrets.ts'

/** A customer waits for this look-up. */
const PATIENCE_MS = 5_000
const PLACE = '{number}'

/**
 * A shop that answers `GET <address>/<number>` with one order in JSON (see the guide on orders), 404 where it knows none.
 * `fetch` keeps addresses that somebody typed away from the internal network.
 */
export function httpShop(fetch: typeof globalThis.fetch, secrets: Secrets): Shop {
  return {
    async order(workspace, source, number) {
      const answer = await ask(workspace, source, number, fetch, secrets)
      if (answer === null) return null
      const told = shopOrder.safeParse(answer)
      if (!told.success) throw new Failure('orders-garbled', 'give-up', told.error)
      // Whatever the shop answers, it was asked about one order only.
      return sameNumber(told.data.number, number) ? toShopOrder(told.data) : null
    },
  }
}

async function ask(
  workspace: WorkspaceId,
  { address, key }: OrderSource & { readonly kind: 'http' },
  number: string,
  fetch: typeof globalThis.fetch,
  secrets: Secrets,
): Promise<unknown> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (key !== null) headers['authorization'] = `Bearer ${secrets.open(workspace, key)}`
  let answer: Response
  let text: string
  try {
    answer = await fetch(addressOf(address, number), { headers, signal: AbortSignal.timeout(PATIENCE_MS) })
    text = await answer.text()
  } catch (error) {
    throw new Failure('orders-unreachable', 'retry-later', error)
  }
  if (answer.status === 404) return null
  if (!answer.ok) throw new Failure('orders-unreachable', 'retry-later', new Error(`status ${answer.status}`))
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Failure('orders-garbled', 'give-up', error)
  }
}

function addressOf(address: string, number: string): string {
  const encoded = encodeURIComponent(number)
  return address.includes(PLACE) ? address.replaceAll(PLACE, encoded) : `${address.replace(/\/+$/, '')}/${encoded}`
}

function sameNumber(one: ShopOrder['number'], other: string): boolean {
  const plain = (number: string) => number.toUpperCase().replace(/\s+/g, '')
  return plain(one) === plain(other)
}
