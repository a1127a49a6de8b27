import { type PGlite, parse, protocol } from '@electric-sql/pglite'
import type { Answer, Row } from '../engine.ts'

/** A statement seen this often is worth its plan; before that the text may be a one-off. */
const WORTH_PREPARING = 2
/** Plans kept at most: 300 of ours need about 15 MB. */
const MAX_PREPARED = 300

interface Prepared {
  readonly name: string
  readonly parameterTypes: readonly number[]
}

/**
 * Queries with parameters, planned once and then sent in one message instead of four:
 * on the embedded database planning costs more than running.
 */
export class Statements {
  readonly #database: PGlite
  readonly #seen = new Map<string, number>()
  readonly #prepared = new Map<string, Prepared>()

  constructor(database: PGlite) {
    this.#database = database
  }

  async run(text: string, values: readonly unknown[]): Promise<Answer> {
    const prepared = this.#prepared.get(text) ?? (await this.#prepareIfWorth(text))
    if (prepared === null) return answerOf(await this.#database.query<Row>(text, [...values]))

    const { serialize } = protocol
    const parameters = values.map((value, index) => this.#parameter(value, prepared.parameterTypes[index]))
    const messages = await this.#send(
      serialize.bind({ statement: prepared.name, values: parameters }),
      serialize.describe({ type: 'P' }),
      serialize.execute({}),
    )
    const [result] = parse.parseResults([...messages], this.#database.parsers)
    return answerOf(result ?? { rows: [] })
  }

  /** Several statements without parameters. The database ends such a message by itself: the sync that `exec` adds costs as much as the statements. */
  async script(text: string): Promise<readonly Answer[]> {
    const { messages } = await this.#database.execProtocol(protocol.serialize.query(text), { syncToFs: false })
    return parse.parseResults([...messages], this.#database.parsers).map(answerOf)
  }

  async #prepareIfWorth(text: string): Promise<Prepared | null> {
    const times = (this.#seen.get(text) ?? 0) + 1
    this.#seen.set(text, times)
    if (this.#seen.size > 10 * MAX_PREPARED) this.#seen.clear()
    if (times < WORTH_PREPARING || this.#prepared.size >= MAX_PREPARED) return null

    const { serialize } = protocol
    const name = `s${this.#prepared.size}`
    const messages = await this.#send(serialize.parse({ name, text }), serialize.describe({ type: 'S', name }))
    const prepared = { name, parameterTypes: parse.parseDescribeStatementResults([...messages]) }
    this.#prepared.set(text, prepared)
    return prepared
  }

  /** With the sync in the same message an error leaves the session ready for the next one. */
  async #send(...parts: readonly Uint8Array[]): Promise<Awaited<ReturnType<PGlite['execProtocol']>>['messages']> {
    const all = Buffer.concat([...parts, protocol.serialize.sync()])
    return (await this.#database.execProtocol(all, { syncToFs: false })).messages
  }

  #parameter(value: unknown, type: number | undefined): string | null {
    if (value === null || value === undefined) return null
    const serializer = type === undefined ? undefined : this.#database.serializers[type]
    if (serializer !== undefined) return serializer(value)
    return typeof value === 'string' ? value : JSON.stringify(value)
  }
}

function answerOf(result: { rows: Row[]; command?: string; rowCount?: number }): Answer {
  return { rows: result.rows, command: result.command ?? '', affected: result.rowCount ?? 0 }
}
