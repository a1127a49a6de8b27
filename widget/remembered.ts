/** A message that the server has not acknowledged. */
export interface RememberedPending {
  readonly id: string
  readonly text: string
  /** Names only: the files themselves go with the page. */
  readonly files?: readonly string[]
}

/** Written only after the visitor opened the chat: a service he asked for (Prawo komunikacji elektronicznej, art. 399). */
export interface Remembered {
  readonly id: string
  readonly token: string
  /** Not yet acknowledged, so that a reload loses nothing. */
  readonly pending: readonly RememberedPending[]
  /** Milliseconds since 1970 of the last use. */
  readonly at: number
}

/** A conversation is taken up again within a day. */
const KEEP_MS = 24 * 60 * 60 * 1000

/** null where nothing usable is remembered; storage that is missing or forbidden counts as nothing. */
export function recall(storage: Storage | null, key: string, now: number): Remembered | null {
  try {
    const found: unknown = JSON.parse(storage?.getItem(name(key)) ?? 'null')
    return isRemembered(found) && now - found.at < KEEP_MS ? found : null
  } catch {
    return null
  }
}

export function remember(storage: Storage | null, key: string, value: Remembered | null): void {
  try {
    if (value === null) storage?.removeItem(name(key))
    else storage?.setItem(name(key), JSON.stringify(value))
  } catch {
    // A full or forbidden storage costs only the resumption after a reload.
  }
}

function name(key: string): string {
  return `opiekun:${key}`
}

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== 'object' || value === null) return false
  const v = value as Record<string, unknown>
  return (
    typeof v['id'] === 'string' &&
    typeof v['token'] === 'string' &&
    typeof v['at'] === 'number' &&
    Array.isArray(v['pending']) &&
    v['pending'].every(isPending)
  )
}

function isPending(value: unknown): value is RememberedPending {
  if (typeof value !== 'object' || value === null) return false
  const { id, text, files = [] } = value as Record<string, unknown>
  return (
    typeof id === 'string' &&
    typeof text === 'string' &&
    Array.isArray(files) &&
    files.every((file) => typeof file === 'string')
  )
}
