export interface DescribedError {
  readonly name: string
  readonly message: string
  readonly code: string | null
  readonly frames: readonly string[]
  readonly cause: DescribedError | null
}

const DEEPEST_CAUSE = 5

/**
 * An error for the log. Its other fields are left out and what its message quotes is blanked: databases and parsers
 * put rows and texts there, and those are people's.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, message: '', code: null, frames: [], cause: null }
  const { name, message, stack = '', cause } = error
  return {
    name,
    message: blankQuoted(message).slice(0, 300),
    code: 'code' in error && typeof error.code === 'string' ? error.code : null,
    frames: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    cause: cause === undefined || depth >= DEEPEST_CAUSE ? null : describeError(cause, depth + 1),
  }
}

function blankQuoted(message: string): string {
  return message
    .replaceAll(/"[^"]*"|'[^']*'|`[^`]*`|„[^”]*”|“[^”]*”|\([^)]*\)/g, '…')
    .replaceAll(/\S+@\S+/g, '…')
    .replaceAll(/\d{5,}/g, '…')
}
