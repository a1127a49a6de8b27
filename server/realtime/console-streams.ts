import type { z } from 'zod'
import type { look, presence } from '../../contract/realtime/live.ts'
import type { PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { showSaid } from '../http/conversation-wire.ts'
import type { Hint, Presence } from '../ports/bus.ts'
import { type EventStream, frame } from './event-stream.ts'

/** A person's open console. */
export interface ConsoleReader {
  readonly workspace: WorkspaceId
  readonly person: PersonId
  /** Hash of the session it was opened with. */
  readonly session: string
  readonly stream: EventStream
}

export interface ConsoleStreams {
  open(reader: ConsoleReader): void
  /** Tells the firm's consoles where to look. */
  look(hint: Hint): void
  /** Tells the colleagues' consoles who is there. */
  meet(hint: Hint, presence: Presence): void
  readers(): Iterable<ConsoleReader>
  readonly size: number
}

/** A busy server answers the lists of one console in less; a firm of five notices nothing of it. */
const SPREAD = { eachMs: 10, mostMs: 1_000 } as const

/**
 * The consoles that are open on this node. They are told where to look, and of a customer's message what it says: whoever may open
 * a console may read every conversation of the firm, and who no longer may is cut off within seconds. All else is read, and checked anew.
 */
export function makeConsoleStreams(): ConsoleStreams {
  const firms = new Map<WorkspaceId, Set<ConsoleReader>>()
  let size = 0
  return {
    open(reader) {
      const readers = firms.get(reader.workspace) ?? new Set<ConsoleReader>()
      firms.set(reader.workspace, readers)
      readers.add(reader)
      size++
      reader.stream.onClose(() => {
        if (readers.delete(reader)) size--
        if (readers.size === 0 && firms.get(reader.workspace) === readers) firms.delete(reader.workspace)
      })
    },
    meet({ workspace, conversation }, { person, state }) {
      const told: z.output<typeof presence> = { conversation, person, state }
      for (const reader of firms.get(workspace) ?? [])
        if (reader.person !== person) reader.stream.send('presence', told)
    },
    look({ workspace, conversation, seq, onlyNews = false, said }) {
      const readers = firms.get(workspace)
      if (readers === undefined) return
      const spreadMs = Math.min(SPREAD.mostMs, SPREAD.eachMs * (readers.size - 1))
      const told: z.input<typeof look> = {
        conversation,
        seq,
        spreadMs,
        onlyNews,
        said: onlyNews ? showSaid(said) : null,
      }
      const made = frame('look', told)
      for (const { stream } of readers) stream.sendFrame(made)
    },
    *readers() {
      for (const readers of firms.values()) yield* readers
    },
    get size() {
      return size
    },
  }
}
