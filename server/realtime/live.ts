import type { DurationMs, Instant } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { type ConsoleReader, type ConsoleStreams, makeConsoleStreams } from './console-streams.ts'
import { makeVisitorStreams, type VisitorStreams } from './visitor-streams.ts'

/** Quieter than this a proxy may think the connection dead. */
const BEAT_MS = 25_000
/** Whoever lost their right to look is cut off, and lost hints are made up for, within this time. */
const SWEEP_MS = 4_000
/** A console that is open says that its person is at the desk; twice the pace of saying so. */
const AT_DESK_MS = 120_000 as DurationMs
const SAY_AT_DESK_MS = 60_000

export interface Ports {
  readonly store: Store
  readonly bus: Bus
  readonly clock: Clock
}

export interface Live {
  readonly visitors: Pick<VisitorStreams, 'open' | 'size'>
  readonly consoles: Pick<ConsoleStreams, 'open' | 'size'>
  /** Ends every stream; browsers come back by themselves, spread over seconds. */
  close(): void
}

/** Everything live on this node, moved by three clocks in all, however many streams there are. */
export function startLive({ store, bus, clock }: Ports, onError: (error: unknown) => void): Live {
  const consoles = makeConsoleStreams()
  const visitors = makeVisitorStreams(
    (workspace, id, after) => store.read(workspace, ({ conversations }) => conversations.newsAfter(id, after)),
    onError,
  )
  const unsubscribe = bus.subscribe((hint) => {
    if (hint.presence !== undefined) {
      const { person, state } = hint.presence
      if (person !== null && state === 'typing') visitors.typing(hint.conversation)
      return consoles.meet(hint, hint.presence)
    }
    if (hint.onlyCustomer !== true) consoles.look(hint)
    visitors.look(hint.conversation, hint.said?.message)
  })
  const guarded = (task: () => Promise<void>) => () => void task().catch(onError)
  let hintsMayBeLost = false

  /** Once more after the bus is back: what was said in the gap was heard by nobody here. */
  async function makeUpForLostHints(): Promise<void> {
    const isConnected = bus.isConnected()
    if (isConnected && !hintsMayBeLost) return
    hintsMayBeLost = !isConnected
    visitors.lookAtAll()
    await lookAtRecent(consoles, store, clock)
  }

  const timers = [
    setInterval(() => {
      for (const { stream } of consoles.readers()) stream.beat()
      for (const stream of visitors.streams()) stream.beat()
    }, BEAT_MS),
    setInterval(
      guarded(async () => {
        await makeUpForLostHints()
        await cutOff(consoles, store, clock)
      }),
      SWEEP_MS,
    ),
    setInterval(
      guarded(() => sayWhoIsAtDesk(consoles, store, clock)),
      SAY_AT_DESK_MS,
    ),
  ]

  return {
    visitors,
    consoles: {
      open(reader) {
        consoles.open(reader)
        guarded(() => sayAtDesk(reader, store, clock))()
      },
      get size() {
        return consoles.size
      },
    },
    close() {
      unsubscribe()
      for (const timer of timers) clearInterval(timer)
      for (const { stream } of consoles.readers()) stream.end()
      for (const stream of visitors.streams()) stream.end()
    },
  }
}

/** Points every console at what was said within the last few rounds. */
async function lookAtRecent(consoles: ConsoleStreams, store: Store, clock: Clock): Promise<void> {
  const since = clock.now() - 3 * SWEEP_MS
  const firms = new Map(Array.from(consoles.readers()).map((reader) => [reader.workspace, reader.person]))
  for (const [workspace, person] of firms) {
    const query = { view: 'all', person, words: null, cursor: null, limit: 30 } as const
    const { items } = await store.transact(workspace, ({ conversations }) => conversations.list(query))
    for (const { id, lastAt, lastSeq } of items)
      if (lastAt >= since) consoles.look({ workspace, conversation: id, seq: lastSeq })
  }
}

/** Streams whose session has ended, or whose person was let out, are closed. */
async function cutOff(consoles: ConsoleStreams, store: Store, clock: Clock): Promise<void> {
  for (const { session, stream } of Array.from(consoles.readers())) {
    const known = await store.directory.session(session, clock.now())
    if (known === null || !known.person.active) stream.end()
  }
}

async function sayWhoIsAtDesk(consoles: ConsoleStreams, store: Store, clock: Clock): Promise<void> {
  const byPerson = new Map([...consoles.readers()].map((reader) => [reader.person, reader]))
  for (const reader of byPerson.values()) await sayAtDesk(reader, store, clock)
}

async function sayAtDesk({ workspace, person }: ConsoleReader, store: Store, clock: Clock): Promise<void> {
  const availableUntil = (clock.now() + AT_DESK_MS) as Instant
  await store.transact(workspace, ({ people }) => people.update(person, { availableUntil }))
}
