import { matchesOf } from './matches.ts'

/** A text is HTML when it opens and closes an element of mail; "cena < 100 zł" does not. */
const OPENS = /<(?:html|body|div|p|table|span|blockquote)(?:\s[^<>]{0,2000})?>/i
const CLOSES = /<\/(?:html|body|div|p|table|span|blockquote)\s*>/i
/** What no reader sees, by how it begins and ends. */
const HIDDEN: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/<!--/g, /-->/g],
  [/<head(?:\s[^<>]{0,2000})?>/gi, /<\/head\s*>/gi],
  [/<style(?:\s[^<>]{0,2000})?>/gi, /<\/style\s*>/gi],
  [/<script(?:\s[^<>]{0,2000})?>/gi, /<\/script\s*>/gi],
]
/** Where mail programs keep the thread that is answered. */
const QUOTE_OPENS =
  /<blockquote(?:\s[^<>]{0,2000})?>|<div[^<>]{0,2000}(?:gmail_quote|divRplyFwdMsg|moz-cite-prefix|yahoo_quoted)[^<>]{0,2000}>/i
const QUOTE_CLOSES = /<\/blockquote\s*>/gi
const BLOCK = /^<\/?(?:p|div|br|tr|li|ul|ol|table|h[1-6]|blockquote|hr)\b/i
const TAG = /<\/?[a-z!][^<>]{0,2000}>/gi
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#39|#160|oacute|Oacute);/g
const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': '’',
  '&oacute;': 'ó',
  '&Oacute;': 'Ó',
}

/**
 * An HTML mail with its marks blanked out, place by place; any other text as it is. Blocks begin on new lines. A thread that is
 * quoted goes with its marks: up to its end where it has one, else to the end of the mail.
 */
export function maskMarkup(text: string): string {
  if (!text.includes('<') || !OPENS.test(text) || !CLOSES.test(text)) return text
  return maskThread(HIDDEN.reduce(maskBetween, text))
    .replace(TAG, maskTag)
    .replace(ENTITY, (mark) => (CHARACTERS[mark] ?? '').padEnd(mark.length))
}

/** Blanks every stretch from a beginning to the next end; one without an end stays. One pass, whatever the text. */
function maskBetween(text: string, [begin, end]: readonly [RegExp, RegExp]): string {
  let masked = ''
  let done = 0
  for (const { index } of matchesOf(begin, text)) {
    if (index < done) continue
    end.lastIndex = index
    if (end.exec(text) === null) break
    masked += text.slice(done, index) + blank(text.slice(index, end.lastIndex))
    done = end.lastIndex
  }
  return masked + text.slice(done)
}

function maskThread(text: string): string {
  const start = QUOTE_OPENS.exec(text)
  if (start === null) return text
  const closing = matchesOf(QUOTE_CLOSES, text).at(-1)
  const end = closing === undefined || closing.index < start.index ? text.length : closing.index + closing[0].length
  return text.slice(0, start.index) + blank(text.slice(start.index, end)) + text.slice(end)
}

function maskTag(tag: string): string {
  const blanked = blank(tag)
  return BLOCK.test(tag) ? `\n${blanked.slice(1)}` : blanked
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
