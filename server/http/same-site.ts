export interface RequestOrigin {
  readonly method: string
  readonly origin: string | undefined
  readonly fetchSite: string | undefined
  /** `Host` as the server sees it. */
  readonly host: string | undefined
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that acts by the session cookie comes from our own pages.
 * Browsers say so in one of two headers; a writing request that has neither is refused.
 */
export function isSameSite({ method, origin, fetchSite, host }: RequestOrigin, publicUrl: string): boolean {
  if (READING.has(method)) return true
  if (fetchSite !== undefined) return fetchSite === 'same-origin'
  if (origin === undefined) return false
  return origin === new URL(publicUrl).origin || (host !== undefined && hostOf(origin) === host)
}

/** Whether a page of another site sent it: for requests that need no cookie yet and may come from a script. */
export function isCrossSite(request: RequestOrigin, publicUrl: string): boolean {
  return (request.fetchSite !== undefined || request.origin !== undefined) && !isSameSite(request, publicUrl)
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
