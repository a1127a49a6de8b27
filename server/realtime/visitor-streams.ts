import type { ConversationId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { isVisibleToVisitor, showNews, showToVisitor, type VisitorMessage } from '../http/visitor-view.ts'
import type { News, StoredMessage } from '../ports/conversations.ts'
import type { EventStream } from './event-stream.ts'

/** One customer's open page. */
interface Reader {
  readonly stream: EventStream
  /** Highest number it was sent. */
  seq: number
  /** What it was last told of status, who answers, and what was read. */
  state: string
}

interface Room {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  readonly readers: Set<Reader>
  /** A look is under way; `again`: something was committed meanwhile. */
  looking: 'no' | 'yes' | 'again'
}

export interface VisitorStreams {
  /** Sends what the reader has not seen, and from then on everything new. */
  open(workspace: WorkspaceId, conversation: ConversationId, after: number, stream: EventStream): void
  /** Something of this conversation was committed: whoever reads it is sent what they lack. `said`: the message that was all of it. */
  look(conversation: ConversationId, said?: StoredMessage): void
  /** A person of the firm writes to whoever reads it. */
  typing(conversation: ConversationId): void
  /** As `look`, for every conversation that somebody reads: while hints cannot be trusted to arrive. */
  lookAtAll(): void
  streams(): Iterable<EventStream>
  readonly size: number
}

/** How the conversation stands, with its messages after a number. */
type Load = (workspace: WorkspaceId, conversation: ConversationId, after: number) => Promise<News | null>

/**
 * Customers' live streams on this node. The store is read once for all readers of a conversation, never more than
 * once at a time, and what a reader gets depends on its number alone: a hint that is lost or doubled changes nothing.
 */
export function makeVisitorStreams(load: Load, onError: (error: unknown) => void): VisitorStreams {
  const rooms = new Map<ConversationId, Room>()
  let size = 0

  async function lookAt(room: Room): Promise<void> {
    if (room.looking !== 'no') {
      room.looking = 'again'
      return
    }
    do {
      room.looking = 'yes'
      try {
        const news = await load(room.workspace, room.conversation, leastSeen(room))
        for (const reader of room.readers) tell(reader, news)
      } catch (error) {
        onError(error)
      }
      // `look` may have asked again while we read.
    } while ((room.looking as Room['looking']) === 'again')
    room.looking = 'no'
  }

  return {
    open(workspace, conversation, after, stream) {
      const room = rooms.get(conversation) ?? {
        workspace,
        conversation,
        readers: new Set<Reader>(),
        looking: 'no' as const,
      }
      rooms.set(conversation, room)
      const reader: Reader = { stream, seq: after, state: '' }
      room.readers.add(reader)
      size++
      stream.onClose(() => {
        if (room.readers.delete(reader)) size--
        if (room.readers.size === 0 && rooms.get(conversation) === room) rooms.delete(conversation)
      })
      void lookAt(room)
    },
    look(conversation, said) {
      const room = rooms.get(conversation)
      if (room === undefined) return
      if (said !== undefined && lacksOnly(room, said))
        for (const reader of room.readers) pass(reader, showToVisitor(said))
      else void lookAt(room)
    },
    typing(conversation) {
      for (const { stream } of rooms.get(conversation)?.readers ?? []) stream.send('typing', { kind: 'typing' })
    },
    lookAtAll() {
      for (const room of rooms.values()) void lookAt(room)
    },
    *streams() {
      for (const { readers } of rooms.values()) for (const { stream } of readers) yield stream
    },
    get size() {
      return size
    },
  }
}

/** Where all have left meanwhile, nobody lacks anything. */
function leastSeen({ readers }: Room): number {
  return Array.from(readers).reduce((least, { seq }) => Math.min(least, seq), Number.MAX_SAFE_INTEGER)
}

/** Whoever reads it has seen all that came before the message, so that nothing need be read to show it to them. */
function lacksOnly({ looking, readers }: Room, said: StoredMessage): boolean {
  if (looking !== 'no' || !isVisibleToVisitor(said)) return false
  return Array.from(readers).every(({ seq }) => seq === said.seq - 1)
}

function pass(reader: Reader, message: VisitorMessage): void {
  reader.seq = message.seq
  reader.stream.send('message', { kind: 'message', message }, message.seq)
}

function tell(reader: Reader, news: News | null): void {
  if (news === null) {
    reader.stream.end()
    return
  }
  const shown = showNews(news, reader.seq)
  for (const message of shown.messages) pass(reader, message)
  const state = { kind: 'state', status: shown.status, with: shown.with, seen: shown.seen } as const
  const known = `${state.status} ${state.with} ${state.seen}`
  if (known === reader.state) return
  reader.state = known
  reader.stream.send('state', state)
}
