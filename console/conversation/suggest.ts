/** What is being asked for at the caret: a ready text by `/`, a colleague by `@`. */
export interface Trigger {
  readonly sign: '/' | '@'
  /** What was typed after the sign so far. */
  readonly words: string
  /** Where the sign stands. */
  readonly start: number
  /** The caret. */
  readonly end: number
}

/** Nobody types a longer name to find it. */
const MOST_WORDS = 40
const TRIGGER = /(?:^|\s)([/@])([^\n/@]*)$/

/** The sign stands at the beginning of a word, so that "24/7" and an address of mail ask for nothing. */
export function triggerAt(text: string, caret: number, signs: string): Trigger | null {
  const before = text.slice(Math.max(0, caret - MOST_WORDS), caret)
  const [, sign, words = ''] = TRIGGER.exec(before) ?? []
  if (sign === undefined || !signs.includes(sign) || words.startsWith(' ')) return null
  return { sign: sign === '/' ? '/' : '@', words, start: caret - words.length - 1, end: caret }
}

/** The items whose name or content holds every word typed, those whose name begins with them first; small and large letters, with or without diacritics. */
export function matching<T extends { readonly label: string; readonly hint: string }>(
  items: readonly T[],
  words: string,
): readonly T[] {
  const asked = plain(words).split(/\s+/).filter(Boolean)
  const found = items.filter(({ label, hint }) => asked.every((word) => plain(`${label} ${hint}`).includes(word)))
  const rank = ({ label }: T) =>
    plain(label).startsWith(asked.join(' ')) ? 0 : plain(label).includes(asked[0] ?? '') ? 1 : 2
  return found.toSorted((a, b) => rank(a) - rank(b))
}

/** Fields that are still open in the text, in its order. */
export function openFields(
  text: string,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(/\{\{\s*([^{}\n]{1,40}?)\s*\}\}/g), (match) => ({
    name: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
}
