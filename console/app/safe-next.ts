/** Where to go after signing in: a path of this site, or the inbox. Anything that could lead elsewhere is dropped. */
export function safeNext(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[\w\-./~%?=&+,]*$/.test(wanted)) return '/inbox'
  return wanted.startsWith('/sign-in') ? '/inbox' : wanted
}
