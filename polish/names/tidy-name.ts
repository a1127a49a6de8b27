/** The separate names with one capital each, and what joins them; null for what cannot be a name (empty, digits, too long, other script). */
export function tidyName(text: string): { readonly names: readonly string[]; readonly joint: string } | null {
  const trimmed = text.normalize('NFC').replace(/^[\s.,;:!?"'„”()]+|[\s.,;:!?"'„”()]+$/gu, '')
  if (trimmed.length > LONGEST || !/^\p{Script=Latin}[\p{Script=Latin}'’ -]*$/u.test(trimmed)) return null
  const names = trimmed.split(/[\s-]+/u).filter((part) => part !== '')
  return { names: names.map(capitalised), joint: trimmed.includes('-') ? '-' : ' ' }
}

const LONGEST = 60

/** JAN → Jan, mcDonald stays as it is but for its first letter. */
function capitalised(name: string): string {
  const small = name === name.toUpperCase() || name === name.toLowerCase() ? name.toLowerCase() : name
  return small.charAt(0).toUpperCase() + small.slice(1)
}
