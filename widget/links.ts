interface Part {
  readonly text: string
  /** null for plain words. Only http and https ever become links. */
  readonly href: string | null
}

const ADDRESS = /https?:\/\/[^\s<>"']{1,2000}/g

/** Cuts a text into plain words and addresses that can be followed. Closing punctuation stays outside the link. */
export function splitLinks(text: string): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(/[.,;:!?)\]}”»]+$/, '')
    if (!URL.canParse(address)) continue
    if (match.index > from) parts.push({ text: text.slice(from, match.index), href: null })
    parts.push({ text: address, href: new URL(address).href })
    from = match.index + address.length
  }
  if (from < text.length) parts.push({ text: text.slice(from), href: null })
  return parts
}
