/** The same value at every call, made at the first: what no check asks for is never computed. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
