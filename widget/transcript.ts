import type { VisitorConversation, VisitorEvent, VisitorMessage } from './wire.ts'

export interface PendingFile {
  readonly id: string
  readonly file: File
}

/** A message of the visitor's that the server has not acknowledged yet. */
export interface Pending {
  readonly id: string
  readonly text: string
  /** Sent along; over a reload only their names are kept. */
  readonly files?: readonly PendingFile[]
  /** Names of the files that a reload took away. */
  readonly lost?: readonly string[]
  readonly state: 'sending' | 'failed'
  /** What the server said against it. */
  readonly why?: string
}

/** What the visitor sees. Acknowledged messages stand in the server's order; pending ones after them. */
export interface Transcript {
  readonly messages: readonly VisitorMessage[]
  readonly pending: readonly Pending[]
  readonly status: VisitorConversation['status']
  readonly with: VisitorConversation['with']
  /** The highest message number that somebody of the firm has read. */
  readonly seen: number
  readonly rated: boolean
}

export const EMPTY: Transcript = { messages: [], pending: [], status: 'open', with: 'assistant', seen: 0, rated: false }

/** Highest sequence number seen: where the stream resumes. */
export function lastSeq(transcript: Transcript): number {
  return transcript.messages.at(-1)?.seq ?? 0
}

/** Adds messages in any order, any number of times; the result is the same. */
export function withMessages(transcript: Transcript, arrived: readonly VisitorMessage[]): Transcript {
  const bySeq = new Map([...transcript.messages, ...arrived].map((message) => [message.seq, message]))
  const messages = [...bySeq.values()].sort((a, b) => a.seq - b.seq)
  const ids = new Set(messages.map((message) => message.id))
  return { ...transcript, messages, pending: transcript.pending.filter((waiting) => !ids.has(waiting.id)) }
}

export function withConversation(transcript: Transcript, read: VisitorConversation): Transcript {
  const { status, with: who, seen, rated } = read
  return { ...withMessages(transcript, read.messages), status, with: who, seen, rated }
}

export function withEvent(transcript: Transcript, event: VisitorEvent): Transcript {
  switch (event.kind) {
    case 'message':
      return withMessages(transcript, [event.message])
    case 'state':
      return { ...transcript, status: event.status, with: event.with, seen: event.seen }
    case 'typing':
      return transcript
  }
}

/** Answers that can be given with one press: those of the newest message, until something else is on its way. */
export function choicesOf({ messages, pending }: Transcript): readonly string[] {
  return pending.some(({ state }) => state === 'sending') ? [] : (messages.at(-1)?.choices ?? [])
}

export function withPending(transcript: Transcript, pending: Pending): Transcript {
  if (transcript.messages.some((message) => message.id === pending.id)) return transcript
  const others = transcript.pending.filter((waiting) => waiting.id !== pending.id)
  const place = transcript.pending.findIndex((waiting) => waiting.id === pending.id)
  return { ...transcript, pending: place < 0 ? [...others, pending] : transcript.pending.with(place, pending) }
}

export function withoutPending(transcript: Transcript, id: string): Transcript {
  return { ...transcript, pending: transcript.pending.filter((waiting) => waiting.id !== id) }
}

/** What a waiting message carries, by name: chosen now, or before the page was loaded anew. */
export function fileNames({ files = [], lost = [] }: Pending): readonly string[] {
  return [...lost, ...files.map(({ file }) => file.name)]
}
