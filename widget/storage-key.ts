/**
 * Under what the browser remembers a conversation: whoever signs in to the shop next, in the same browser, finds nobody else's.
 * `identity`: as the shop's server signed it.
 */
export function storageKeyFor(key: string, identity: string | null): string {
  return identity === null ? key : `${key}:${userIn(identity)}`
}

/** The shop's id for the person: the first part of `user|e-mail|hmac`, or what stands for it in a token that is new on every page. */
function userIn(identity: string): string {
  const [user = '', ...rest] = identity.split('|')
  if (rest.length > 0) return user
  try {
    const claims = atob((identity.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'))
    return String((JSON.parse(claims) as { sub?: unknown }).sub)
  } catch {
    return '?'
  }
}
