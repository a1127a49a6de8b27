/** What stands in the place of a name; null: there is one. Nobody took the conversation, or it was erased and its people with it. */
export function unnamed(first: string | null) {
  if (first === null) return 'fixes.replay.ownership.taken-by-nobody'
  return first === '' ? 'fixes.replay.ownership.taken-by-forgotten' : null
}
