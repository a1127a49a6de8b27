import type { Person } from '../ports/people.ts'

/** Colleagues whom a note calls by `@Name`, as the console writes it; never its author. */
export function mentionedIn(text: string, people: readonly Person[], author: Person['id']): readonly Person[] {
  const said = text.toLowerCase()
  return people.filter(
    ({ id, active, name }) => active && id !== author && isCalled(said, `@${name.trim().toLowerCase()}`),
  )
}

/** "@Iga" is not in "@Iga Brzoza-Nowak" of another Iga: the name ends where its letters end. */
function isCalled(said: string, call: string): boolean {
  for (let at = said.indexOf(call); at >= 0; at = said.indexOf(call, at + 1)) {
    const [before = ' ', after = ' '] = [said[at - 1], said[at + call.length]]
    if (call.length > 1 && !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true
  }
  return false
}
