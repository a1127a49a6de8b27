/** Shorter words have too many neighbours to be guessed at. */
const SHORTEST = 5

/** Key → words: each word is found by itself and by itself with any one letter left out, which one typo away from it shares. */
export function spellingKeys(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word.length < SHORTEST || /\d/.test(word)) continue
    for (const key of keysOf(word)) {
      const known = keys.get(key)
      if (known === undefined) keys.set(key, [word])
      else known.push(word)
    }
  }
  return keys
}

function keysOf(word: string): ReadonlySet<string> {
  const keys = new Set([word])
  for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1))
  return keys
}

/** The indexed words that one missing, added, wrong or swapped letter makes of this folded word, alphabetically. */
export function spellingNeighbours(word: string, spellings: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (word.length < SHORTEST) return []
  const found = new Set<string>()
  for (const key of keysOf(word)) for (const neighbour of spellings.get(key) ?? []) found.add(neighbour)
  return [...found].sort()
}
