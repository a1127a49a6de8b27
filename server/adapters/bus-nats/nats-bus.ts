import { type ConnectionOptions, connect, type NatsConnection } from '@nats-io/transport-node'
import type { Bus, Hint } from '../../ports/bus.ts'
import { readHint, writeHint } from './read-hint.ts'

const SUBJECT = 'opiekun.hints'
/** After a failure the next try comes this soon, for as long as the process lives. */
const RETRY_MS = 500
const RETRY_JITTER_MS = 250
/** A server that vanished without a word is noticed after two missed answers. */
const PING_EVERY_MS = 5_000

/**
 * Hints between nodes over a NATS server. Opens at once and connects in the background: without the server the product
 * works on, and readers poll.
 */
export function natsBus(url: string, onError: (error: unknown) => void): Bus {
  return new NatsBus(url, onError)
}

class NatsBus implements Bus {
  readonly #listeners = new Set<(hint: Hint) => void>()
  readonly #onError: (error: unknown) => void
  readonly #ended: Promise<void>
  #connection: NatsConnection | null = null
  #isConnected = false
  #isClosed = false

  constructor(url: string, onError: (error: unknown) => void) {
    this.#onError = onError
    this.#ended = this.#run(url).catch(onError)
  }

  publish(hint: Hint): void {
    this.#tell(hint)
    // What cannot go now is not kept: a hint is worth nothing later, and readers poll meanwhile.
    if (this.#isConnected) this.#connection?.publish(SUBJECT, writeHint(hint))
  }

  subscribe(listen: (hint: Hint) => void): () => void {
    this.#listeners.add(listen)
    return () => void this.#listeners.delete(listen)
  }

  isConnected(): boolean {
    return this.#isConnected
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#listeners.clear()
    await this.#connection?.close()
    // Without a connection the client is still trying; it sees that we closed as soon as it gets one.
    if (this.#connection !== null) await this.#ended
  }

  async #run(url: string): Promise<void> {
    const connection = await this.#connect(url)
    if (connection === null) return
    this.#connection = connection
    this.#isConnected = true
    const hints = connection.subscribe(SUBJECT, {
      callback: (error, message) => {
        if (error !== null) return this.#onError(error)
        const hint = readHint(message.string())
        if (hint !== null) this.#tell(hint)
      },
    })
    for await (const { type } of connection.status()) {
      if (type === 'disconnect' || type === 'close') this.#isConnected = false
      if (type === 'reconnect') this.#isConnected = true
    }
    hints.unsubscribe()
    this.#isConnected = false
  }

  /** Tries until there is a server or nobody wants one any more. */
  async #connect(url: string): Promise<NatsConnection | null> {
    while (!this.#isClosed) {
      try {
        const connection = await connect(optionsOf(url))
        if (!this.#isClosed) return connection
        await connection.close()
      } catch (error) {
        this.#onError(error)
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref())
      }
    }
    return null
  }

  #tell(hint: Hint): void {
    for (const listen of this.#listeners) {
      try {
        listen(hint)
      } catch (error) {
        this.#onError(error)
      }
    }
  }
}

function optionsOf(url: string): ConnectionOptions {
  const { protocol, host, username, password } = new URL(url)
  const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)]
  const credentials = user === '' ? {} : pass === '' ? { token: user } : { user, pass }
  return {
    servers: host,
    ...credentials,
    ...(protocol === 'tls:' ? { tls: {} } : {}),
    name: 'opiekun',
    // Our own listeners have been told already.
    noEcho: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: RETRY_MS,
    reconnectJitter: RETRY_JITTER_MS,
    pingInterval: PING_EVERY_MS,
  }
}
