import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { Readable } from 'node:stream'
import { checkedUrl, PrivateAddress, publicLookup } from './public-address.ts'

/** More than any answer asked for: who sends more is cut off. */
const MOST_BYTES = 2_000_000

/**
 * `fetch` for addresses that somebody typed into a form: no way into the internal network but to the hosts the operator allows,
 * no following of redirects by itself, no endless body.
 */
export function guardedFetch(privateHosts: readonly string[]): typeof fetch {
  const allowed = new Set(privateHosts)
  const lookup = publicLookup(allowed)
  return async (input, init = {}) => {
    const url = checkedUrl(input instanceof Request ? input.url : String(input), allowed)
    const { body } = init
    if (typeof body !== 'string' && body !== null && body !== undefined) throw new TypeError('only text is sent')
    return new Promise<Response>((resolve, reject) => {
      const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, {
        method: init.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init.headers)),
        lookup,
        ...(init.signal instanceof AbortSignal && { signal: init.signal }),
      })
      request.on('error', reject)
      request.on('response', (answer) => {
        const status = answer.statusCode ?? 502
        const isRedirect = status >= 300 && status < 400
        // Who follows by hand asks here again for every hop.
        if (isRedirect && init.redirect !== 'manual') {
          answer.destroy()
          return reject(new PrivateAddress(`redirect from ${url.host}`))
        }
        const headers = new Headers()
        for (const [name, value] of Object.entries(answer.headers)) headers.set(name, String(value))
        const stream = bodyOf(answer)
        return resolve(new Response(status === 204 ? null : stream, { status, headers }))
      })
      request.end(body ?? undefined)
    })
  }
}

function bodyOf(answer: Readable): ReadableStream<Uint8Array> {
  let bytes = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.length
      if (bytes > MOST_BYTES) controller.error(new Error('the answer is too long'))
      else controller.enqueue(chunk)
    },
  })
  return (Readable.toWeb(answer) as ReadableStream<Uint8Array>).pipeThrough(counted)
}
