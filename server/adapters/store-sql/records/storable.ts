/** PostgreSQL keeps neither NUL nor half a surrogate pair; both become the replacement character, so that the rest is kept. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}

export function storableOrNull(text: string | null): string | null {
  return text === null ? null : storable(text)
}

/** JSON text that PostgreSQL takes. */
export function json(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? storable(part) : part))
}
