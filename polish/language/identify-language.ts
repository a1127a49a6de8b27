import { remember } from '../text/remember.ts'
import { statisticalLanguage } from './statistical-language.ts'
import { TELLING_WORDS, type TellingLanguage } from './telling-words.ts'

export interface LanguageReading {
  /** The language most of the message is in; 'other' also where there is nothing to tell by. */
  readonly code: TellingLanguage | 'other'
  /** 0–1. */
  readonly confidence: number
}

const LANGUAGES = Object.keys(TELLING_WORDS) as readonly TellingLanguage[]

/** A message is told by its beginning; more would cost time and add nothing. */
const READ = 1000

const KEPT_CHARACTERS = 12_000

/** The language of a short message, Polish without its marks included. */
export const identifyLanguage: (text: string) => LanguageReading = remember(readLanguage, KEPT_CHARACTERS)

function readLanguage(text: string): LanguageReading {
  const words = text.slice(0, READ).toLowerCase().match(WORD) ?? []
  if (words.length === 0) return { code: 'other', confidence: 0 }
  const evidence = weigh(words)
  const scored = words.some((word) => /\p{Script=Latin}/u.test(word)) ? evidence : { ...evidence, pl: 0 }
  const ranked = LANGUAGES.map((code) => ({ code, weight: scored[code] })).sort((a, b) => b.weight - a.weight)
  const [best, second] = ranked as [
    { code: TellingLanguage; weight: number },
    { code: TellingLanguage; weight: number },
  ]
  const lead = (best.weight - second.weight) / Math.max(1, Math.min(words.length, 8))
  if (best.weight > 0 && lead >= DECISIVE) return { code: best.code, confidence: Math.min(0.99, 0.7 + lead / 4) }
  return settle(text, best, second.weight, words.length)
}

const WORD = /[\p{L}\p{M}'’]+/gu

/** Evidence of so much a word more than the runner-up's has been right on every message tried. */
const DECISIVE = 0.35

/** Where words and letters do not decide, n-gram statistics of many languages have a say. */
function settle(
  text: string,
  best: { code: TellingLanguage; weight: number },
  second: number,
  words: number,
): LanguageReading {
  const guess = statisticalLanguage(text.slice(0, READ))
  if (guess !== null && guess.code === best.code) return { code: best.code, confidence: 0.85 }
  if (guess !== null && guess.certainty >= CERTAIN && best.weight < words * DECISIVE)
    return { code: guess.code, confidence: 0.7 }
  if (best.weight > second) return { code: best.code, confidence: 0.55 }
  return guess === null || guess.certainty < 0.1
    ? { code: 'other', confidence: 0.3 }
    : { code: guess.code, confidence: 0.45 }
}

const CERTAIN = 0.5

/** A Polish desk is written to in Polish unless something speaks for another language. */
const PRIOR = 0.4

/** How much each language's letters, letter groups and words speak for it. */
function weigh(words: readonly string[]): Record<TellingLanguage, number> {
  const evidence: Record<TellingLanguage, number> = { pl: PRIOR, en: 0, de: 0, cs: 0, uk: 0, ru: 0 }
  for (const word of words) for (const { code, weight } of cluesIn(word)) evidence[code] += weight
  return evidence
}

interface Clue {
  readonly code: TellingLanguage
  readonly weight: number
}

const KEPT_WORDS = 40_000

/** What one word in small letters speaks for. */
const cluesIn: (word: string) => readonly Clue[] = remember(
  (word) => [...LETTER_CLUES.filter(({ pattern }) => pattern.test(word)), ...(SPEAKERS.get(fold(word)) ?? [])],
  KEPT_WORDS,
)

/** Letters and letter groups that one of the languages has and its neighbours lack. */
const LETTERS: readonly (readonly [TellingLanguage, RegExp, number])[] = [
  ['pl', /[ąęłńśźżć]/, 2],
  [
    'pl',
    /(?:szcz|prz|krz|trz|dz[iy]|rz[eay]|cz[aeyk]|sz[aey]|nie|owa[ćc]|ow[aeiy]|ych$|ego$|emu$|[ai]mi$|[aeiouy]ł|acj|cie$|sci|wie|kie|zie|w[sz])/,
    0.5,
  ],
  ['cs', /[ěřůťď]/, 2],
  ['cs', /[čšžýáí]/, 1],
  ['cs', /(?:[^aeiouy]ou|ova[tl]|ím$|ám$|ého|ném|ství|ej[ií]|uji$|ř|něk|zv)/, 0.4],
  ['de', /[äöüß]/, 1.5],
  ['de', /(?:sch|ung|ich|ein|lich|cht|tz|eit|ie[rln]|pf|stell)/, 0.4],
  ['en', /(?:th|wh|ing$|tion|ight|ould|ee|oo|ck|sh|'[sdtm]$|’[sdtm]$|[aeiou]ll|ay$|ly$|ough|x|v[ei]|qu)/, 0.4],
  ['uk', /[іїєґ]/, 2],
  ['ru', /[ыэъё]/, 2],
  ['uk', /\p{Script=Cyrillic}/u, 0.1],
  ['ru', /\p{Script=Cyrillic}/u, 0.1],
  ['uk', /(?:ння|ти$|ою$|ськ|ий$|ьк|єт|^не$|ить$|ає)/, 0.2],
  ['ru', /(?:ние|[аеи]ть$|ого$|ой$|ие$|тся|ешь|ет$)/, 0.2],
]

const LETTER_CLUES = LETTERS.map(([code, pattern, weight]) => ({ code, pattern, weight }))

/** Without Latin marks; Cyrillic й and ї keep theirs, they are letters. */
const fold = (word: string): string =>
  /^\p{Script=Latin}/u.test(word) ? word.replace(/ł/g, 'l').normalize('NFD').replace(/\p{M}/gu, '') : word

const SPEAKERS: ReadonlyMap<string, readonly Clue[]> = (() => {
  const speakers = new Map<string, Set<TellingLanguage>>()
  for (const code of LANGUAGES) {
    for (const word of TELLING_WORDS[code].split(/\s+/)) {
      const key = fold(word)
      const all = speakers.get(key) ?? new Set()
      speakers.set(key, all.add(code))
    }
  }
  return new Map([...speakers].map(([word, all]) => [word, [...all].map((code) => ({ code, weight: 1.2 / all.size }))]))
})()
