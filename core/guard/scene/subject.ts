import type { Polish } from '../../../polish/polish.ts'
import { rememberBy } from '../../../polish/polish.ts'
import { type ContentWord, type Gathered, gather, likeness, readWords } from '../../knowledge/knowledge.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import { matchesOf } from '../text/matches.ts'
import { splitWords } from '../text/words.ts'

/** Content words with the sets by which others are compared with them. */
export interface Bag {
  readonly words: readonly ContentWord[]
  readonly there: Gathered
}

/** What a place in a text is about: its own clause, and the sentence around it. */
export interface Subject {
  readonly near: Bag
  readonly around: Bag
}

/** Commas, semicolons, brackets and "a", "ale", "natomiast" part a sentence into clauses; a decimal comma and a clock's colon do not. */
const CLAUSE_END = /(?<!\d)[,:]|[,:](?!\d)|[;–—()]|\s(?:a|ale|albo|natomiast|zaś)\s/gu
const KEPT_CHARACTERS = 12_000

/** "70×100" is one measure, not two numbers. */
const SIDES = /(?<=\d)\s?[x×]\s?(?=\d)/giu
/** Words that ask for a kind of fact ("koszt", "trwać") and words of every term say nothing of its subject. */
const OF_TERMS = new Set(
  'ciag przeciag roboczy kalendarzowy maksymalnie najpozniej minimum lacznie zloty netto brutto obie obydwa przypadek wyniesc link platnosc'.split(
    ' ',
  ),
)

/** Whom the text turns to says nothing of its matter. */
const TURNED_TO =
  /(?<=(?<!\p{L})(?:Panie|Pani|Państwu|Hej|Hejka|Cześć|Witaj|Siema|Dzień dobry|Dobry wieczór)[,!]?\s)\p{Lu}\p{L}+(?=\s*[,!.\n]|\s*$)/gu

export const bagOf: (text: string, polish: Polish) => Bag = rememberBy(readBag, KEPT_CHARACTERS)

function readBag(text: string, polish: Polish): Bag {
  const words = readWords(text.replace(TURNED_TO, '').replace(SIDES, '.'), polish).filter(
    ({ telling, lemmas }) => telling > ASKING && !lemmas.some((lemma) => OF_TERMS.has(lemma)),
  )
  return { words, there: gather(words) }
}

const ASKING = 0.3

/** What each place of the text is about; a clause that names nothing is about what the clause before it names. */
export const subjectsOf: (text: string, polish: Polish) => (place: Span) => Subject = rememberBy(
  readSubjects,
  KEPT_CHARACTERS,
)

function readSubjects(text: string, polish: Polish): (place: Span) => Subject {
  const { sentences } = splitWords(text)
  const ends = matchesOf(CLAUSE_END, text).map(({ index }) => index)
  return (place) => {
    const sentence = sentences.find(({ start, end }) => start <= place.start && place.start < end)
    const first = sentence?.start ?? 0
    const last = sentence?.end ?? text.length
    const to = ends.find((end) => end >= place.end && end < last) ?? last
    const beside = (from: number, until: number): Bag =>
      bagOf(`${text.slice(from, place.start)} ${text.slice(place.end, until)}`, polish)
    const starts = ends.filter((end) => end >= first && end < place.start)
    let near = beside(starts.pop() ?? first, to)
    while (!names(near) && starts.length > 0) near = beside(starts.pop() as number, to)
    if (!names(near)) near = beside(first, last)
    // "Trwa 30 minut.": what the sentence before speaks of.
    const before = names(near) ? undefined : sentences.findLast(({ end }) => end <= first)
    return {
      near: before === undefined ? near : beside(before.start, last),
      around: beside(before?.start ?? first, last),
    }
  }
}

function names({ words }: Bag): boolean {
  return words.some(({ telling }) => telling === 1)
}

/** Words farther off tell less surely what a fact is about. */
const AROUND = 0.8
const ASKED = 0.7

/** 0–1: how far a stated fact and a known one are about one thing, by the words that name it on both sides. */
export function likeSubjects(stated: Subject, asked: Bag, known: Subject, title: Bag): number {
  const of = (bags: readonly (readonly [Bag, number])[]) => (word: ContentWord) =>
    Math.max(...bags.map(([bag, share]) => share * likeness(word, bag.there)))
  const there = of([
    [stated.near, 1],
    [stated.around, AROUND],
    [asked, ASKED],
  ])
  const here = of([
    [known.near, 1],
    [known.around, AROUND],
    [title, AROUND],
  ])
  return (held(known.near, there) + held(stated.near, here)) / 2
}

/** 0–1: how much of what stands beside a stated fact speaks of the known thing or of what was asked; 1 where nothing is named. */
export function staysOn(stated: Subject, asked: Bag, known: Subject, title: Bag): number {
  if (!names(stated.near)) return 1
  const bags = [asked, known.near, known.around, title]
  return held(stated.near, (word) => Math.max(...bags.map(({ there }) => likeness(word, there))))
}

/** So much of what one names must stand in the other. */
const MOST = 0.7

/** True when nearly everything that names the one thing stands in the sentence on the other. */
export function sharesSubject(known: Subject, stated: Subject): boolean {
  const naming = { ...known.near, words: known.near.words.filter(({ names, telling }) => names && telling === 1) }
  return naming.words.length > 0 && held(naming, (word) => likeness(word, stated.around.there)) >= MOST
}

function held({ words }: Bag, inOther: (word: ContentWord) => number): number {
  let whole = 0
  let found = 0
  for (const word of words) {
    const weight = word.telling * (LEAST + word.rarity) * (word.names ? 1 : VERB)
    whole += weight
    found += weight * inOther(word)
  }
  return whole === 0 ? 0 : found / whole
}

/** What is done says less of a thing than what it is called. */
const VERB = 0.6
/** Even the commonest word says something. */
const LEAST = 0.15
