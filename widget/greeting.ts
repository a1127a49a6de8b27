import type { ChatScript, Greeting } from './wire.ts'

/** The page as the rules see it. */
export interface Visit {
  readonly path: string
  /** Path of the page of the same site that led here; null where the visit began here. */
  readonly cameFrom: string | null
  readonly now: number
}

/** The greeting that this page calls for. Nothing tells of earlier pages but the way that led here: see ADR 23. */
export function isDue({ path, inHours }: Greeting, open: ChatScript['open'], visit: Visit): boolean {
  if (!fits(path, visit.path)) return false
  // The page before called for it as well: there it was shown, or the visitor did not stay.
  if (visit.cameFrom !== null && fits(path, visit.cameFrom)) return false
  return !inHours || open.some(([from, to]) => from <= visit.now && visit.now < to)
}

/** `*` stands for any characters. */
function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(path)
}

/** Path of the page that led here, where it is one of the same site. */
export function pathBefore(referrer: string, origin: string): string | null {
  if (!URL.canParse(referrer)) return null
  const before = new URL(referrer)
  return before.origin === origin ? before.pathname : null
}
