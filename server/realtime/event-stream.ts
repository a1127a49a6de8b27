import type { ServerResponse } from 'node:http'

/** A reader this far behind is not reading; it may come back and resume. */
const MOST_WAITING_BYTES = 256 * 1024
/** So long a browser waits before it connects again, spread so that a restart does not bring everybody at once. */
const RETRY_MS = { least: 1_000, spread: 4_000 } as const

/** An event as it goes over the wire. */
export function frame(event: string, data: unknown, id: number | null = null): string {
  return `${id === null ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

/** One open event stream. It has no timer of its own: ten thousand of them stand still for nothing. */
export class EventStream {
  readonly #response: ServerResponse

  /** `chance`: 0 ≤ chance < 1, spreads the reconnects. */
  constructor(response: ServerResponse, headers: Readonly<Record<string, string>>, chance: number) {
    this.#response = response
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Proxies that collect answers before they pass them on would hold events back.
      'x-accel-buffering': 'no',
      ...headers,
    })
    response.write(`retry: ${Math.round(RETRY_MS.least + chance * RETRY_MS.spread)}\n\n`)
  }

  /** False once the reader is gone, or too far behind and was let go. */
  send(event: string, data: unknown, id: number | null = null): boolean {
    return this.#write(frame(event, data, id))
  }

  /** As `send`, of what `frame` made once for many streams. */
  sendFrame(made: string): boolean {
    return this.#write(made)
  }

  /** Keeps proxies from closing a quiet connection, and finds readers that vanished. */
  beat(): boolean {
    return this.#write(':\n\n')
  }

  onClose(listen: () => void): void {
    this.#response.once('close', listen)
  }

  end(): void {
    this.#response.end()
  }

  #write(text: string): boolean {
    if (this.#response.destroyed || this.#response.writableEnded) return false
    if (this.#response.writableLength > MOST_WAITING_BYTES) {
      this.#response.destroy()
      return false
    }
    this.#response.write(text)
    return true
  }
}
