export interface LanguageReading {
  readonly code: 'pl' | 'en' | 'uk' | 'ru' | 'de' | 'cs' | 'other'
  /** 0–1. */
  readonly confidence: number
}

/** The language of a short message, Polish without its marks included. */
export function identifyLanguage(text: string): LanguageReading {
  const lower = text.toLowerCase()
  if (/[іїєґ]/.test(lower)) return { code: 'uk', confidence: 0.9 }
  if (/[ыэъё]/.test(lower)) return { code: 'ru', confidence: 0.9 }
  if (/[ąćęłńśźż]/.test(lower)) return { code: 'pl', confidence: 0.9 }
  if (/[ěřůťď]/.test(lower)) return { code: 'cs', confidence: 0.9 }
  if (/[äöüß]/.test(lower)) return { code: 'de', confidence: 0.8 }
  const hits = (words: RegExp): number => lower.match(words)?.length ?? 0
  const counts: [LanguageReading['code'], number][] = [
    ['pl', hits(/\b(nie|jest|sie|to|na|do|czy|mam|moja|moje|za|prosze|ze|jak|kiedy|gdzie)\b/g)],
    ['en', hits(/\b(the|is|my|where|when|and|you|have|please|how|to|of|not)\b/g)],
    ['de', hits(/\b(ich|ist|nicht|und|wo|das|die|der|mein|bitte)\b/g)],
  ]
  const best = counts.reduce((a, b) => (b[1] > a[1] ? b : a))
  return best[1] > 0 ? { code: best[0], confidence: 0.6 } : { code: 'other', confidence: 0 }
}
