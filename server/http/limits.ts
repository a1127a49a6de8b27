import type { RouteName } from '../../contract/http/routes.ts'
import { makeTokenBuckets, type Pace, type TokenBuckets } from './token-bucket.ts'

type Group = 'call' | 'credentials' | 'open-chat' | 'chat-message'

/** A person or a shop page never meets these; a script does. */
const PACES: Readonly<Record<Group, Pace>> = {
  call: { burst: 300, everyMs: 20 },
  /** Password hashing is the dearest thing a stranger can ask for. */
  credentials: { burst: 20, everyMs: 3_000 },
  'open-chat': { burst: 30, everyMs: 10_000 },
  'chat-message': { burst: 20, everyMs: 1_000 },
}

const GROUPS: Partial<Record<RouteName, Group>> = {
  setUp: 'credentials',
  signIn: 'credentials',
  requestReset: 'credentials',
  resetPassword: 'credentials',
  acceptInvitation: 'credentials',
  openVisitorConversation: 'open-chat',
  uploadVisitorFile: 'chat-message',
  sendVisitorMessage: 'chat-message',
  askForPerson: 'chat-message',
}

export interface Limits {
  /** Milliseconds to wait before this call may be made; 0 = now. `who`: address, or what identifies a caller more closely. */
  waitFor(route: RouteName, who: string, now: number): number
}

/** `factor` multiplies every limit; 0 switches them off. */
export function makeLimits(factor: number): Limits {
  if (factor === 0) return { waitFor: () => 0 }
  const buckets = Object.fromEntries(
    Object.entries(PACES).map(([group, { burst, everyMs }]) => [
      group,
      makeTokenBuckets({ burst: Math.ceil(burst * factor), everyMs: everyMs / factor }),
    ]),
  ) as Record<Group, TokenBuckets>
  return { waitFor: (route, who, now) => buckets[GROUPS[route] ?? 'call'].take(who, now) }
}
