/**
 * Hash of a piece of text within its kind: FNV-1a over UTF-16 code units with a final mix, because models keep only the low bits.
 * @source FNV-1a (Fowler, Noll, Vo); the mixing step is that of MurmurHash3
 */
export function hashOf(text: string, start: number, end: number, kind: number): number {
  let hash = 0x811c9dc5 ^ kind
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mix(hash)
}

/** Hash of an ordered pair of hashes. */
export function hashOfPair(first: number, second: number, kind: number): number {
  return mix(Math.imul(first ^ kind, 0x01000193) ^ Math.imul(second, 0x85ebca6b))
}

function mix(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
