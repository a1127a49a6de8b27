/** No route takes deeper data; deeper is an attack on whoever walks it. */
const DEEPEST = 20

/**
 * The same data with every string storable and readable: no NUL (a database refuses it), no lone surrogates.
 * `null` when the data are deeper than any route takes.
 */
export function cleanStrings(data: unknown): { readonly data: unknown } | null {
  let tooDeep = false

  function clean(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '')
    if (typeof value !== 'object' || value === null) return value
    if (depth > DEEPEST) {
      tooDeep = true
      return null
    }
    if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item, depth + 1)]))
  }

  const cleaned = clean(data, 0)
  return tooDeep ? null : { data: cleaned }
}
