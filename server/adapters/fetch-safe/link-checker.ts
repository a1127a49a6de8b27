import type { LinkChecker, LinkOutcome } from '../../ports/link-checker.ts'

/** A page that takes longer is of no use to a customer either. */
const PATIENCE_MS = 10_000
/** As many moves as a browser is seldom led through; more is a circle. */
const MOST_MOVES = 5
/** A server that is asked as a program asks, and can see who does. */
const AGENT = 'Opiekun link check'
const GONE: ReadonlySet<number> = new Set([404, 410])
const MOVED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Asks for each page through `fetchSafe`, which refuses what leads inside the network. It is asked again for every hop, so that a page
 * that moves there is refused like one that begins there; the body is left unread.
 */
export function linkChecker(fetchSafe: typeof fetch, isRefusal: (error: unknown) => boolean): LinkChecker {
  return {
    async check(url) {
      try {
        return await follow(url, AbortSignal.timeout(PATIENCE_MS), fetchSafe)
      } catch (error) {
        return isRefusal(error) ? 'refused' : 'unreachable'
      }
    },
  }
}

async function follow(start: string, signal: AbortSignal, fetchSafe: typeof fetch): Promise<LinkOutcome> {
  let url = start
  for (let moves = 0; moves <= MOST_MOVES; moves++) {
    const answer = await fetchSafe(url, { headers: { 'user-agent': AGENT }, redirect: 'manual', signal })
    // Nobody waits for the end of a page that is not read.
    void answer.body?.cancel().catch(() => undefined)
    const next = MOVED.has(answer.status) ? answer.headers.get('location') : null
    if (next === null) return outcomeOf(answer.status)
    url = new URL(next, url).href
  }
  return 'gone'
}

function outcomeOf(status: number): LinkOutcome {
  if (status < 400) return 'works'
  return GONE.has(status) ? 'gone' : 'unsure'
}
