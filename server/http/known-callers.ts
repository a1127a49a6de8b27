import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import type { Directory } from '../ports/directory.ts'

type Session = Awaited<ReturnType<Directory['session']>>
type Visitor = Awaited<ReturnType<Directory['visitor']>>

/** So long a session is believed without asking again: whoever loses their right on another node is refused within five seconds. */
const SESSION_MS = 2_000
/** Open sessions and chats of a busy node; about 200 bytes each. The one kept longest goes first. */
const MOST_KEPT = 10_000

export interface KnownCallers extends Pick<Directory, 'visitor' | 'session' | 'apiToken'> {
  /** Somebody's rights may have changed: every session is asked for anew. */
  forgetSessions(): void
}

/** Spares every request of a chat or console the look-up of who it is: it would cost as much as storing a message. */
export function knownCallers(directory: Directory): KnownCallers {
  const visitors = new Map<string, Visitor>()
  const sessions = new Map<string, { readonly session: Session; readonly until: number }>()
  let changes = 0
  return {
    apiToken: (hash, now) => directory.apiToken(hash, now),

    // A token opens its one conversation for ever.
    async visitor(hash) {
      const visitor = visitors.get(hash) ?? (await directory.visitor(hash))
      if (visitor !== null) keep(visitors, hash, visitor)
      return visitor
    },

    async session(hash: string, now: Instant) {
      const known = sessions.get(hash)
      if (known !== undefined && now < known.until && now >= known.until - SESSION_MS) return known.session
      const before = changes
      const session = await directory.session(hash, now)
      // What was read while rights changed may be what they were.
      if (before === changes && session !== null) keep(sessions, hash, { session, until: now + SESSION_MS })
      return session
    },

    forgetSessions() {
      changes++
      sessions.clear()
    },
  }
}

function keep<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.delete(key)
  kept.set(key, value)
  if (kept.size <= MOST_KEPT) return
  // Only where it is wanted: finding the first walks over all that were put behind the others since.
  const [oldest] = kept.keys()
  if (oldest !== undefined) kept.delete(oldest)
}
