import { useSyncExternalStore } from 'react'

/** A message on its way to the server. Kept on the device until the server has it: a closed lid loses nothing. */
export interface Outgoing {
  /** Made here, so that sending it again is no second message. */
  readonly id: string
  readonly text: string
  readonly internal: boolean
  /** Uploaded already; absent in what an older version of this page kept. */
  readonly files?: readonly { readonly id: string; readonly name: string; readonly size: number }[]
  readonly overrideReason: string | null
  /** Which of the matter's places it goes to; absent = the conversation itself. */
  readonly through?: string
  /** Of a letter. */
  readonly mail?: { readonly cc: readonly string[] }
  readonly state: 'sending' | 'failed'
}

const NONE: readonly Outgoing[] = []
const lists = new Map<string, readonly Outgoing[]>()
const listeners = new Set<() => void>()

/** What is still on its way in one conversation, oldest first. */
export function useOutgoing(conversation: string): readonly Outgoing[] {
  return useSyncExternalStore(subscribe, () => read(conversation))
}

/** Adds the message, or replaces the one with its id. */
export function putOutgoing(conversation: string, message: Outgoing): void {
  write(conversation, [...read(conversation).filter(({ id }) => id !== message.id), message])
}

export function dropOutgoing(conversation: string, id: string): void {
  write(
    conversation,
    read(conversation).filter((message) => message.id !== id),
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(conversation: string): readonly Outgoing[] {
  const known = lists.get(conversation)
  if (known) return known
  const stored = parseOutgoing(localStorage.getItem(keyOf(conversation)))
  lists.set(conversation, stored)
  return stored
}

function write(conversation: string, list: readonly Outgoing[]): void {
  lists.set(conversation, list)
  if (list.length === 0) localStorage.removeItem(keyOf(conversation))
  else localStorage.setItem(keyOf(conversation), JSON.stringify(list))
  for (const listener of listeners) listener()
}

/** What an earlier visit left behind; nobody is sending it any more, so it counts as failed. Unreadable entries are dropped. */
export function parseOutgoing(stored: string | null): readonly Outgoing[] {
  if (stored === null) return NONE
  try {
    const list: unknown = JSON.parse(stored)
    return Array.isArray(list) ? list.filter(isOutgoing).map(asFailed) : NONE
  } catch {
    return NONE
  }
}

function isOutgoing(value: unknown): value is Outgoing {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value) || !('internal' in value))
    return false
  return typeof value.id === 'string' && typeof value.text === 'string' && typeof value.internal === 'boolean'
}

function keyOf(conversation: string): string {
  return `opiekun.outgoing.${conversation}`
}

function asFailed({ id, text, internal, files, through, overrideReason }: Outgoing): Outgoing {
  return { id, text, internal, ...(files && { files }), ...(through && { through }), overrideReason, state: 'failed' }
}
