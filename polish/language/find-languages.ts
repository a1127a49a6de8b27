import { splitSentences } from '../text/split-sentences.ts'
import { identifyLanguage, type LanguageReading } from './identify-language.ts'

/** A stretch of text in one language (UTF-16 offsets, end exclusive). */
export interface LanguageSpan extends LanguageReading {
  readonly start: number
  readonly end: number
}

/** Surer than this a part says its own language; others go with the part before them. */
const SURE = 0.6
/** Fewer words tell too little: "ok, thanks" in a Polish message is Polish. */
const FEWEST_WORDS = 3

/**
 * The stretches of a text by language, in order, covering all its words: one for most messages, several where a customer changes
 * language between sentences or around a comma. [] for a text without words.
 */
export function findLanguages(text: string): readonly LanguageSpan[] {
  const whole = identifyLanguage(text)
  const spans: LanguageSpan[] = []
  for (const { start, end } of splitSentences(text).flatMap((sentence) => partsOf(text, sentence))) {
    const part = text.slice(start, end)
    const words = countWords(part)
    if (words === 0) continue
    const own = identifyLanguage(part)
    const last = spans.at(-1)
    const telling = words >= FEWEST_WORDS && own.confidence >= SURE && own.code !== 'other'
    const reading = telling ? own : last === undefined ? whole : { code: last.code, confidence: last.confidence }
    if (last !== undefined && last.code === reading.code) spans[spans.length - 1] = grown(last, reading, end)
    else spans.push({ start, end, ...reading })
  }
  return spans
}

const WORD = /\p{L}+/gu

const grown = (span: LanguageSpan, { confidence }: LanguageReading, end: number): LanguageSpan => ({
  ...span,
  end,
  confidence: Math.max(span.confidence, confidence),
})

/** A sentence cut at its commas, brackets and dashes where both sides are long enough to tell a language. */
function partsOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = []
  let first = start
  let from = start
  let words = 0
  for (const mark of text.slice(start, end).matchAll(/[,;:()–—/]+\s+/g)) {
    const cut = start + mark.index
    words += countWords(text.slice(from, cut))
    from = cut + mark[0].length
    if (words < FEWEST_WORDS) continue
    parts.push({ start: first, end: cut })
    first = from
    words = 0
  }
  const isTail = parts.length > 0 && words + countWords(text.slice(from, end)) < FEWEST_WORDS
  if (isTail) first = (parts.pop() as { start: number }).start
  return first < end ? [...parts, { start: first, end }] : parts
}

const countWords = (text: string): number => text.match(WORD)?.length ?? 0
