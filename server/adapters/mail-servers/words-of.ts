/** What the server said, else what the network did; never a password, which neither of them repeats. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const said = error as Error & { responseText?: unknown; response?: unknown; code?: unknown }
  const words = [said.responseText, said.response].find((text) => typeof text === 'string' && text !== '')
  return String(words ?? `${typeof said.code === 'string' ? `${said.code}: ` : ''}${error.message}`).slice(0, 300)
}
