import { Failure } from '../../ports/failure.ts'

/** What the server said, else what the network did, else our own code; never a password, which none of them repeats. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error instanceof Failure) return error.code
  const said = error as Error & { responseText?: unknown; response?: unknown; code?: unknown }
  const words = [said.responseText, said.response].find(
    (text): text is string => typeof text === 'string' && text !== '',
  )
  const code = typeof said.code === 'string' ? `${said.code}: ` : ''
  return (words ?? `${code}${error.message}`).slice(0, 300)
}
