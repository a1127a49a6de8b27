/**
 * A place in [0, 1) that looks drawn by lot and is always the same for the same text.
 * @source FNV-1a (Fowler, Noll, Vo) with murmur3's last mixing, for even high bits
 */
export function placeOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
