import type { UnreadBecause, WebReader, WebReading } from '../../ports/web-reader.ts'
import { type Robot, readRobots } from './robots.ts'

/** A page that takes longer is put off to the next look. */
const PATIENCE_MS = 15_000
const MOST_MOVES = 5
/** Named so that a site can let it in or keep it out. */
const AGENT = 'OpiekunBot'
/** Less than what the fetch underneath cuts off without a word. */
const MOST_BYTES = 1_900_000
/** More of a robots.txt need not be read. @source RFC 9309, section 2.5 */
const MOST_ROBOTS_BYTES = 512_000
/** Rules of a site are asked for again after this long. @source RFC 9309, section 2.4: no longer than 24 hours */
const RULES_KEPT_MS = 3_600_000
/** Between two pages of a site that names no pace of its own; and no site makes us wait longer than the other. */
const PACE_MS = 300
const SLOWEST_MS = 5_000
const GONE: ReadonlySet<number> = new Set([404, 410])
const MOVED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
/** Sites whose rules are remembered; the one asked longest ago goes first. */
const MOST_SITES = 200

interface Site {
  /** null: the site could not say what it allows, so nothing is asked of it. */
  readonly rules: Robot | null
  readonly until: number
}

interface Tools {
  readonly fetchSafe: typeof fetch
  readonly isRefusal: (error: unknown) => boolean
  readonly wait: (ms: number) => Promise<unknown>
  readonly now: () => number
}

/** Reads pages through `fetchSafe`, which refuses what leads inside the network; it is asked again for every hop. */
export function webReader(tools: Tools): WebReader {
  const sites = new Map<string, Site>()

  async function siteOf(origin: string): Promise<Site> {
    const known = sites.get(origin)
    if (known !== undefined && known.until > tools.now()) return known
    const site = { rules: await readRules(origin, tools), until: tools.now() + RULES_KEPT_MS }
    sites.delete(origin)
    sites.set(origin, site)
    const [oldest] = sites.keys()
    if (sites.size > MOST_SITES && oldest !== undefined) sites.delete(oldest)
    return site
  }

  return {
    async read(start) {
      let url = start
      try {
        for (let moves = 0; moves <= MOST_MOVES; moves++) {
          const { origin } = new URL(url)
          const { rules } = await siteOf(origin)
          if (rules === null) return unread('unreachable')
          if (rules.isAllowed(url, AGENT) === false) return unread('robots')
          await tools.wait(paceOf(rules))
          const answer = await ask(url, tools)
          const next = MOVED.has(answer.status) ? answer.headers.get('location') : null
          if (next === null) return await readAnswer(url, answer)
          void answer.body?.cancel().catch(() => undefined)
          url = new URL(next, url).href
        }
        return unread('unreachable')
      } catch (error) {
        return unread(tools.isRefusal(error) || !URL.canParse(url) ? 'private' : 'unreachable')
      }
    },
  }
}

function ask(url: string, { fetchSafe }: Tools): Promise<Response> {
  const headers = {
    'user-agent': AGENT,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/xml;q=0.9',
  }
  return fetchSafe(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) })
}

/** No rules: everything is allowed. A site that cannot be asked, or is in trouble, is left alone. @source RFC 9309, section 2.3.1 */
async function readRules(origin: string, tools: Tools): Promise<Robot | null> {
  const url = `${origin}/robots.txt`
  const answer = await ask(url, tools)
  if (answer.status >= 500) {
    void answer.body?.cancel().catch(() => undefined)
    return null
  }
  const content = answer.status < 300 ? await bytesOf(answer, MOST_ROBOTS_BYTES) : new Uint8Array()
  if (answer.status >= 300) void answer.body?.cancel().catch(() => undefined)
  return readRobots(url, new TextDecoder().decode(content ?? new Uint8Array()))
}

function paceOf(rules: Robot): number {
  const wanted = (rules.getCrawlDelay(AGENT) ?? 0) * 1000
  return Math.min(SLOWEST_MS, Math.max(PACE_MS, wanted))
}

async function readAnswer(url: string, answer: Response): Promise<WebReading> {
  const type = answer.headers.get('content-type')?.toLowerCase() ?? ''
  const kind = /^text\/html|^application\/xhtml/.test(type) ? 'page' : /[/+]xml\b/.test(type) ? 'list' : null
  if (answer.status !== 200 || kind === null) {
    void answer.body?.cancel().catch(() => undefined)
    if (GONE.has(answer.status)) return unread('gone')
    return unread(answer.status === 200 ? 'not-a-page' : 'unreachable')
  }
  const content = await bytesOf(answer, MOST_BYTES)
  return content === null ? unread('too-long') : { kind, url, content }
}

/** null: there is more than that. */
async function bytesOf({ body }: Response, most: number): Promise<Uint8Array | null> {
  if (body === null) return new Uint8Array()
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.length
    // Leaving the loop cancels the rest.
    if (length > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function unread(because: UnreadBecause): WebReading {
  return { kind: 'unread', because }
}
