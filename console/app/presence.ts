import { useSyncExternalStore } from 'react'
import { useNow } from '../ui/use-now.ts'

/** A colleague in one conversation, or its customer. */
export interface Present {
  /** null = the customer. */
  readonly person: string | null
  readonly isTyping: boolean
  /** Milliseconds since 1970: when they last said so. */
  readonly at: number
}

/** Who has not said for so long that they are there is not: two beats and a little. */
export const FORGOTTEN_MS = 12_000
const LOOK_MS = 2_000
const NOBODY: readonly Present[] = []

const rooms = new Map<string, readonly Present[]>()
const listeners = new Set<() => void>()

/** Takes in what the live stream says; what cannot be read is nobody. */
export function notePresence(data: string, now = Date.now()): void {
  const said = parse(data)
  if (said === null) return
  const { conversation, person, state } = said
  const others = (rooms.get(conversation) ?? NOBODY).filter(
    (known) => known.person !== person && now - known.at < FORGOTTEN_MS,
  )
  const isTyping = state === 'typing' || state === 'noting'
  rooms.set(conversation, state === 'gone' ? others : [...others, { person, isTyping, at: now }])
  for (const listener of listeners) listener()
}

/** Who is in the conversation now. */
export function presentIn(conversation: string, now: number): readonly Present[] {
  return (rooms.get(conversation) ?? NOBODY).filter(({ at }) => now - at < FORGOTTEN_MS)
}

export function usePresent(conversation: string): readonly Present[] {
  const now = useNow(LOOK_MS)
  const known = useSyncExternalStore(subscribe, () => rooms.get(conversation) ?? NOBODY)
  return known.filter(({ at }) => now - at < FORGOTTEN_MS)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function parse(data: string): { conversation: string; person: string | null; state: string } | null {
  try {
    const value: unknown = JSON.parse(data)
    if (typeof value !== 'object' || value === null) return null
    const { conversation, person, state } = value as Record<string, unknown>
    const isSomebody = person === null || typeof person === 'string'
    return typeof conversation === 'string' && isSomebody && typeof state === 'string'
      ? { conversation, person, state }
      : null
  } catch {
    return null
  }
}
