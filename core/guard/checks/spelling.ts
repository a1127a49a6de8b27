import { identifyLanguage, isKnownWord, restoreDiacritics, suggestSpelling } from '../../../polish/polish.ts'
import { type Check, type Observation, observe } from '../check.ts'
import { editDistance } from '../scene/edit-distance.ts'
import type { Scene } from '../scene/scene.ts'
import { matchesOf } from '../text/matches.ts'
import { fold, type Word } from '../text/words.ts'

/** The likeliest correction must leave no doubt. */
const SURE = 0.9
/** Where only Polish marks are missing, little doubt is left that something is. */
const SURE_OF_MARKS = 0.6
const SHORTEST = 4
/** "https:/" begins an address, well formed or not. */
const SCHEME = 8
/** "Gdybyś", "żebyśmy": a conjunction with a person's ending, which no dictionary lists. */
const CONDITIONAL = /^(?:gdy|że|a|jak|choć|o|niech|czyż|jeśli|jeżeli)by(?:m|ś|śmy|ście)$/iu
/** So many unknown words are a foreign text, not slips. */
const MOST = 4
const TWICE = /(?<![\p{L}\p{N}])(\p{Ll}{2,}(?: \p{Ll}{2,})?)\s+\1(?![\p{L}\p{N}])/gu
const MAY_BE_TWICE = new Set(['bardzo', 'nie', 'tak', 'no', 'już', 'dużo', 'daleko', 'się', 'pa', 'ha', 'to'])

/** Greetings that no dictionary lists. */
const GREETING = /^(?:hejo+|hejka|siemk?a|siemano|elo+|yo+)$/iu
/** Two words that are often run together. */
const PARTED: ReadonlyMap<string, string> = new Map(
  ['na pewno', 'na razie', 'na co dzień', 'w ogóle', 'po prostu', 'co najmniej', 'w razie'].map((right) => [
    fold(right).replaceAll(' ', ''),
    right,
  ]),
)

/** Misspelt words with one likely correction, and words written twice. Names, brands and everybody's own words are left alone. */
export const spelling: Check = {
  phrases: [],
  look: (scene) => {
    if (scene.locale() !== 'pl') return []
    const slips = scene.reading.words.flatMap((word) => slip(word, scene))
    const others = [...doubled(scene), ...wrongWords(scene)]
    if (slips.length <= MOST) return [...slips, ...others]
    const marks = withoutMarks(slips, scene)
    return marks.length > 0 || !isPolish(scene, slips) ? [...marks, ...others] : [...slips.slice(0, MOST), ...others]
  },
}

/** Careless rather than foreign: most of its words are known. */
function isPolish({ text, reading }: Scene, slips: readonly Observation[]): boolean {
  return identifyLanguage(text).code === 'pl' && slips.length * CARELESS <= reading.words.length
}
const CARELESS = 2

/** Of the slips so many must want nothing but their Polish marks for the whole text to be written without. */
const MARKLESS = 0.7

/** One remark on the whole, with all marks put back, instead of one a word. */
function withoutMarks(slips: readonly Observation[], { text, input, reader }: Scene): readonly Observation[] {
  const bare = slips.filter(({ span, suggestion }) => {
    const written = span === null ? '' : text.slice(span.start, span.end)
    return suggestion !== null && fold(suggestion) === fold(written)
  })
  if (bare.length < MARKLESS * slips.length) return []
  const isWhole = text === input.text
  return [
    observe(
      { start: 0, end: text.length },
      0.85,
      'W wiadomości brakuje polskich znaków.',
      'The message lacks its Polish marks.',
      { suggestion: isWhole ? restoreDiacritics(text, reader.polish) : null },
    ),
  ]
}

function slip(word: Word, scene: Scene): readonly Observation[] {
  const { form, start } = word
  if (form.length < SHORTEST || /[\d_]/.test(form) || form === form.toUpperCase() || !isLatin(form)) return []
  if (
    isKnownWord(form, scene.reader.polish) ||
    CONDITIONAL.test(form) ||
    GREETING.test(form) ||
    isName(word, scene) ||
    scene.isKnownWording(form) ||
    isInAddress(start, scene.text) ||
    /^[a-z]*:\//.test(scene.text.slice(start, start + SCHEME)) ||
    /[{[<%]$/.test(
      scene.text
        .slice(0, start)
        .split(/\s/)
        .at(-1)
        ?.replace(/[\p{L}_]+$/u, '') ?? '',
    )
  )
    return []
  const [best] = suggestSpelling(form, scene.reader.polish)
  if (best === undefined || !isSlipOf(form, best.word)) return []
  if (best.score < (fold(best.word) === fold(form) ? SURE_OF_MARKS : SURE)) return []
  return [
    observe(
      word,
      0.85,
      `Literówka: „${form}” – pisze się „${best.word}”.`,
      `Misspelt: “${form}” should be “${best.word}”.`,
      { suggestion: best.word },
    ),
  ]
}

/** One letter apart without its marks; "heej" is a drawn-out word, not a slip. */
function isSlipOf(form: string, meant: string): boolean {
  const [a, b] = [fold(form), fold(meant)]
  if (PARTED.get(a) === meant) return true
  const drawn = a.replace(/(\p{L})\1+/gu, '$1') === b.replace(/(\p{L})\1+/gu, '$1') && a.length > b.length
  return !drawn && editDistance(a, b, 1) <= 1
}

/** A capital inside a sentence, a signature, the firm, the assistant, the author. */
function isName({ form, start, sentence }: Word, scene: Scene): boolean {
  if (!/^\p{Lu}/u.test(form)) return false
  const first = scene.reading.sentences[sentence]?.start === start
  const people = `${scene.playbook.firm.name} ${scene.playbook.assistant.name} ${scene.input.author ?? ''} ${scene.customer().full ?? ''}`
  const signature =
    scene.text.slice(scene.text.trimEnd().lastIndexOf('\n') + 1).length <= 60 &&
    start > scene.text.trimEnd().lastIndexOf('\n') &&
    scene.text.includes('\n')
  return !first || signature || people.includes(form)
}

function isLatin(form: string): boolean {
  return /^[\p{Script=Latin}]+$/u.test(form)
}

function isInAddress(start: number, text: string): boolean {
  return /[@/.]\S*$/.test(
    text
      .slice(Math.max(0, start - 40), start)
      .split(/\s/)
      .at(-1) ?? '',
  )
}

/** Slips that are words by themselves, or two. */
const WRONG: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})sie(?!\p{L})/gu, 'się'],
  [/(?<!\p{L})z tąd(?!\p{L})/giu, 'stąd'],
  [/(?<!\p{L})na przeciwko(?!\p{L})/giu, 'naprzeciwko'],
  [/(?<!\p{L})na prawdę(?!\p{L})/giu, 'naprawdę'],
  [/(?<!\p{L})po mimo(?!\p{L})/giu, 'pomimo'],
  [/(?<!\p{L})z pośród(?!\p{L})/giu, 'spośród'],
  [/(?<!\p{L})z nad(?!\p{L})/giu, 'znad'],
  [/(?<!\p{L})z przed(?!\p{L})/giu, 'sprzed'],
  [/(?<!\p{L})nie którzy(?!\p{L})/giu, 'niektórzy'],
  [/(?<!\p{L})pokuj(?!\p{L})/giu, 'pokój'],
  [/(?<!\p{L})w śród(?!\p{L})/giu, 'wśród'],
  [/(?<!\p{L})do prawdy(?!\p{L})/giu, 'doprawdy'],
]
const MARKED = /[ąęłńśźż]/iu

/** In a text that is written with Polish marks; whoever leaves them all out has no such keys. */
function wrongWords({ text }: Scene): readonly Observation[] {
  if (!MARKED.test(text)) return []
  return WRONG.flatMap(([pattern, right]) =>
    matchesOf(pattern, text).map((match) =>
      observe(
        { start: match.index, end: match.index + match[0].length },
        0.85,
        `Literówka: „${match[0]}” – pisze się „${right}”.`,
        `Misspelt: “${match[0]}” should be “${right}”.`,
        { suggestion: right },
      ),
    ),
  )
}

function doubled({ text }: Scene): readonly Observation[] {
  return matchesOf(TWICE, text).flatMap((match) => {
    const [whole, word = ''] = match
    if (MAY_BE_TWICE.has(word) || whole.includes('\n')) return []
    return [
      observe(
        { start: match.index, end: match.index + whole.length },
        0.85,
        `Słowo „${word}” stoi dwa razy.`,
        `The word “${word}” stands twice.`,
        { suggestion: word },
      ),
    ]
  })
}
