/**
 * What a message costs in the store, beside its floor: one raw insert over the same database with the same syncing.
 * Run: node bench/store.ts            PostgreSQL is measured too where its server is installed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryBus } from '../server/adapters/bus-memory/memory-bus.ts'
import { PGliteEngine } from '../server/adapters/store-sql/embedded/pglite-engine.ts'
import type { Engine } from '../server/adapters/store-sql/engine.ts'
import { openEmbeddedStore } from '../server/adapters/store-sql/open-embedded-store.ts'
import { openPostgresStore } from '../server/adapters/store-sql/open-postgres-store.ts'
import { PgEngine } from '../server/adapters/store-sql/postgres/pg-engine.ts'
import { postgresPrograms, startScratchPostgres } from '../server/adapters/store-sql/testing/scratch-postgres.ts'
import type { Store } from '../server/ports/store.ts'
import { message, newConversation, newId, newWorkspace } from '../server/ports/testing/records.ts'

const ROUNDS = 3
const EACH_MS = 2_000
const TEXT = 'Dzień dobry, kiedy dotrze moja paczka? Zamówienie złożone w poniedziałek, do dziś cisza. Pozdrawiam, Ola'

interface Lane {
  readonly name: string
  /** Sends one message and resolves when it can be seen. */
  readonly send: (sender: number) => Promise<void>
  /** Messages stored. */
  readonly count: () => Promise<number>
}

const folder = mkdtempSync(join(tmpdir(), 'opiekun-bench-'))
try {
  await measureEmbedded()
  await measurePostgres()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measureEmbedded(): Promise<void> {
  const engine = await PGliteEngine.open({ directory: join(folder, 'raw'), image: null, syncs: true }, () => true)
  const { store } = await openEmbeddedStore({ directory: join(folder, 'store') })
  await compare('embedded', [await rawLane(engine), await storeLane(store)])
  await store.close()
  await engine.close()
}

async function measurePostgres(): Promise<void> {
  const programs = postgresPrograms()
  if (programs === null) return console.log('PostgreSQL: no server installed, not measured')
  const server = await startScratchPostgres(programs)
  try {
    const engine = new PgEngine(server.createDatabase(), 16, () => {})
    const { store } = await openPostgresStore({ url: server.createDatabase() })
    await compare('PostgreSQL', [await rawLane(engine), await storeLane(store)])
    await store.close()
    await engine.close()
  } finally {
    await server.remove()
  }
}

async function rawLane(engine: Engine): Promise<Lane> {
  const run = async (text: string, values: readonly unknown[]) => {
    const session = await engine.acquire()
    const { rows } = await session.query(text, values).finally(() => engine.release(session, false))
    return rows
  }
  await run('create table message (id uuid primary key, body text not null)', [])
  return {
    name: 'raw insert',
    send: async () => void (await run('insert into message (id, body) values ($1, $2)', [crypto.randomUUID(), TEXT])),
    count: async () => Number((await run('select count(*) as n from message', []))[0]?.['n']),
  }
}

async function storeLane(store: Store): Promise<Lane> {
  const workspace = await newWorkspace(store)
  const bus = memoryBus()
  const conversations = await Promise.all(Array.from({ length: 16 }, () => newConversation(store, workspace)))
  const conversationOf = (sender: number) => conversations[sender] ?? newId()
  return {
    name: 'store',
    async send(sender) {
      const conversation = conversationOf(sender)
      const seen = Promise.withResolvers<void>()
      const stop = bus.subscribe((hint) => hint.conversation === conversation && seen.resolve())
      const { message: stored } = await store.transact(workspace, (records) =>
        records.conversations.append(conversation, message(TEXT)),
      )
      bus.publish({ workspace, conversation, seq: stored.seq })
      await seen.promise
      stop()
    },
    async count() {
      const all = await Promise.all(
        conversations.map((id) => store.transact(workspace, (records) => records.conversations.load(id))),
      )
      return all.reduce((sum, conversation) => sum + (conversation?.messages.length ?? 0), 0)
    },
  }
}

async function compare(title: string, lanes: readonly Lane[]): Promise<void> {
  for (const senders of [1, 16]) {
    const figures = new Map(lanes.map(({ name }) => [name, [] as number[][]]))
    for (let round = 0; round < ROUNDS; round++) {
      for (const lane of lanes) figures.get(lane.name)?.push(await sendFor(lane, senders))
    }
    const [floor, ours] = lanes.map(({ name }) => summary(figures.get(name) ?? []))
    console.log(`${title}, ${senders} sender(s)`)
    for (const [index, said] of [floor, ours].entries()) {
      console.log(
        `  ${lanes[index]?.name.padEnd(11)} p50 ${said?.p50.toFixed(2)} ms  p99 ${said?.p99.toFixed(2)} ms  ${said?.perSecond.toFixed(0)} messages/s`,
      )
    }
    const ratio = {
      p50: (ours?.p50 ?? 0) / (floor?.p50 ?? 1),
      perSecond: (ours?.perSecond ?? 0) / (floor?.perSecond ?? 1),
    }
    console.log(
      `  ratio       p50 ${ratio.p50.toFixed(2)}× (asked ≤ 3)   messages/s ${ratio.perSecond.toFixed(2)}× (asked ≥ 0.33)`,
    )
  }
}

/** Milliseconds of each message; checks that every one of them was stored. */
async function sendFor(lane: Lane, senders: number): Promise<number[]> {
  const before = await lane.count()
  const took: number[] = []
  const until = performance.now() + EACH_MS
  const sendOn = async (sender: number) => {
    while (performance.now() < until) {
      const start = performance.now()
      await lane.send(sender)
      took.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: senders }, (_, sender) => sendOn(sender)))
  const stored = (await lane.count()) - before
  if (stored !== took.length) throw new Error(`${lane.name}: ${took.length} sent, ${stored} stored`)
  return took
}

/** Medians over the rounds. */
function summary(rounds: readonly number[][]): { p50: number; p99: number; perSecond: number } {
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
  const quantile = (values: readonly number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
  return {
    p50: median(rounds.map((took) => quantile(took, 0.5))),
    p99: median(rounds.map((took) => quantile(took, 0.99))),
    perSecond: median(rounds.map((took) => (took.length * 1_000) / EACH_MS)),
  }
}
