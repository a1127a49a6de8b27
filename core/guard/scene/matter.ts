import { foldDiacritics, type Polish, rememberBy } from '../../../polish/polish.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import { matchesOf } from '../text/matches.ts'
import { lemmasOf, splitWords, type Word, type Words } from '../text/words.ts'

/** What a place in a text is about: lemmas of the content words near it, and of those in its whole sentence. */
export interface Matter {
  readonly near: readonly Meant[]
  readonly around: readonly Meant[]
}

/** Every lemma that one word may have. */
type Meant = readonly string[]

/** Commas, semicolons, dashes and "a", "ale" part a sentence into clauses. */
const CLAUSE_END = /[,;:–—()]|\s(?:a|ale|albo|lub|natomiast|zaś)\s/gu

const EMPTY = new Set(
  foldDiacritics(
    `być mieć móc musieć chcieć zostać pan pani państwo ten taki który jaki swój nasz wasz mój twój każdy wszystek cały inny sam ona ono nich nim niego
    dzień dzien rok miesiąc tydzień godzina minuta doba złoty raz chwila prosić dziękować jeden dwa trzy cztery pięć dobry witać pozdrawiać także też oraz przez
    przed przy przyjmować wynosić trwać kosztować koszt cena liczyć mówić wiedzieć dla nad pod bez jest czyli więc tylko jeszcze bardzo można trzeba należy obowiązywać od do nie tak już
    około ciąg przeciąg najpóźniej maksymalnie minimum wszystkie łącznie razem kilka klient firma sklep roboczy kalendarzowy proc procent`,
  ).split(/\s+/),
)

const SHORTEST = 3

const KEPT_CHARACTERS = 12_000

/** Content lemmas of one text, asked place by place. */
export const mattersOf: (text: string, polish: Polish) => (place: Span) => Matter = rememberBy(
  readMatters,
  KEPT_CHARACTERS,
)

function readMatters(text: string, polish: Polish): (place: Span) => Matter {
  const split: Words = splitWords(text)
  const lemmas = split.words.map((word) => contentLemmas(word, polish))
  const ends = matchesOf(CLAUSE_END, text)
    .map(({ index }) => index)
    .filter((at) => !/\d,\d/.test(text.slice(at - 1, at + 2)))
  return (place) => {
    const sentence = split.sentences.find(({ start, end }) => start <= place.start && place.start < end)
    const from = Math.max(sentence?.start ?? 0, ends.findLast((end) => end < place.start) ?? 0)
    const to = Math.min(sentence?.end ?? text.length, ends.find((end) => end >= place.end) ?? text.length)
    const inside = (start: number, end: number): readonly Meant[] =>
      lemmas.filter((meant, at) => {
        const word = split.words[at]
        return (
          meant.length > 0 && word !== undefined && word.start >= start && word.end <= end && !overlaps(word, place)
        )
      })
    return { near: inside(from, to), around: inside(sentence?.start ?? 0, sentence?.end ?? text.length) }
  }
}

function overlaps(word: Span, place: Span): boolean {
  return word.start < place.end && place.start < word.end
}

function contentLemmas(word: Word, polish: Polish): readonly string[] {
  if (word.folded.length < SHORTEST || /\d/.test(word.folded) || EMPTY.has(word.folded)) return []
  const lemmas = lemmasOf(word.form, polish)
  if (lemmas.some((lemma) => EMPTY.has(lemma))) return []
  return lemmas.length === 0 ? [word.folded] : lemmas
}

/** How much two places are about the same thing: shared words near count double, shared words around once. */
export function sharedMatter(one: Matter, other: Matter): number {
  return 2 * shared(one.near, other.near) + shared(one.around, other.around)
}

function shared(one: readonly Meant[], other: readonly Meant[]): number {
  return sharedWords(one, other).length
}

/** The words that stand in both, each once. */
function sharedWords(one: readonly Meant[], other: readonly Meant[]): readonly Meant[] {
  return one.filter(
    (meant, at) => isFirst(meant, at, one) && other.some((theirs) => meant.some((lemma) => theirs.includes(lemma))),
  )
}

/** A word said twice is still one word. */
function isFirst(meant: Meant, at: number, all: readonly Meant[]): boolean {
  return all.findIndex((other) => other[0] === meant[0]) === at
}

/** The first lemma of every content word of a text, each once. */
export function contentWords(text: string, polish: Polish): readonly string[] {
  const lemmas = splitWords(text).words.flatMap((word) => contentLemmas(word, polish).slice(0, 1))
  return [...new Set(lemmas)]
}
