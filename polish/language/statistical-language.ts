import { detectAll } from 'tinyld/light'
import { TELLING_WORDS, type TellingLanguage } from './telling-words.ts'

/** What n-gram statistics of 24 languages say of a text: the only place that asks tinyld. null when they say nothing. */
export function statisticalLanguage(
  text: string,
): { readonly code: TellingLanguage | 'other'; readonly certainty: number } | null {
  const [best] = detectAll(text)
  if (best === undefined) return null
  return { code: best.lang in TELLING_WORDS ? (best.lang as TellingLanguage) : 'other', certainty: best.accuracy }
}
