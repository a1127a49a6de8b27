import { compareFacts, type Fact, findFacts, foldDiacritics, type Polish } from '../../../polish/polish.ts'
import type { Remark } from '../record.ts'

/** Facts of the sentence that the passage does not state, or states of something else. */
export function factsNotHeld(sentence: string, passage: string, polish: Polish): readonly Remark[] {
  const known = findFacts(passage, polish)
  const stated = findFacts(sentence, polish)
  const wrong = stated.filter((fact) => !isHeld(fact, stated, sentence, known, passage))
  const digits = digitsOutside(stated, sentence).filter((number) => !hasNumber(passage, number))
  return [...wrong.map(({ text }) => text), ...digits].map((words) => ({ kind: 'other-fact', words }))
}

function isHeld(
  fact: Fact,
  stated: readonly Fact[],
  sentence: string,
  known: readonly Fact[],
  passage: string,
): boolean {
  const alike = known.filter(({ kind }) => kind === fact.kind)
  const about = wordsAround(fact, stated, sentence)
  const nearness = (other: Fact) => sharedWords(about, wordsAround(other, known, passage))
  const equal = alike.filter((other) => isEqual(fact, other))
  const others = alike.filter((other) => !isEqual(fact, other))
  // "30 dni na wymianę" from "na zwrot 30 dni, na wymianę 14": the value stands there, of something else.
  return equal.length > 0 && most(equal.map(nearness)) >= most(others.map(nearness))
}

function isEqual(one: Fact, other: Fact): boolean {
  const bare = (fact: Fact) => ({ ...fact, subject: ['='] })
  return compareFacts(bare(one), bare(other)) === 'equal' && isBoundKept(boundOf(one), boundOf(other))
}

/** "14 dni" for "do 14 dni" promises no more; "14 dni" for "około 14 dni" does. */
const EXACTLY: ReadonlySet<string | null> = new Set([null, 'exact', 'at-most', 'range'])

function isBoundKept(said: string | null, known: string | null): boolean {
  return said === known || (EXACTLY.has(said) && EXACTLY.has(known))
}

function boundOf({ value }: Fact): string | null {
  return typeof value === 'object' && 'bound' in value ? value.bound : null
}

/** What a fact is said of: the words from the fact before it, or the beginning of its clause, to the next comma. */
function wordsAround(fact: Fact, all: readonly Fact[], text: string): ReadonlySet<string> {
  const before = Math.max(0, ...all.map(({ end }) => end).filter((end) => end <= fact.start))
  const after = Math.min(text.length, ...all.map(({ start }) => start).filter((start) => start >= fact.end))
  const lead = text.slice(before, fact.start)
  const tail = text.slice(fact.end, after)
  const clause = `${lead.slice(Math.max(0, lead.search(/[,;:.–(][^,;:.–(]*$/u)))} ${tail.split(/[,;.–)]/u, 1)[0] ?? ''}`
  return new Set(stemsIn(clause.trim() === '' ? lead : clause))
}

/** Enough of a word to tell it by, ending off: it is compared within one passage only. */
const STEM = 4

function stemsIn(text: string): readonly string[] {
  const words = foldDiacritics(text.toLowerCase()).match(/\p{L}{3,}/gu) ?? []
  return words.map((word) => word.slice(0, STEM))
}

function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length
}

function most(values: readonly number[]): number {
  return Math.max(0, ...values)
}

function digitsOutside(stated: readonly Fact[], sentence: string): readonly string[] {
  return withoutSpans(sentence, stated).match(/\d+(?:[.,:]\d+)*/g) ?? []
}

function hasNumber(text: string, number: string): boolean {
  return new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?!\\d|[.,]\\d)`).test(text)
}

/** The text with what stands in these places blanked out. */
export function withoutSpans(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
}
