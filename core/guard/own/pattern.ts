import type { Polish } from '../../../polish/polish.ts'
import type { OwnPhrase } from '../../playbook/playbook.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import type { Reading } from '../text/reading.ts'
import { fold, lemmasOf, type Word } from '../text/words.ts'

/** A phrase ready to be looked for. */
export interface Pattern {
  readonly slots: readonly Slot[]
  readonly order: OwnPhrase['order']
  readonly gap: number
}

/** One word of a phrase: the forms it may have. */
interface Slot {
  readonly folded: string
  /** Empty where only this form counts. */
  readonly lemmas: readonly string[]
  readonly isBeginning: boolean
}

/** The phrase ready to be looked for; null where no word stands in it. */
export function readPattern({ words, order, gap }: OwnPhrase, polish: Polish): Pattern | null {
  const slots = words.split(/[\s-]+/).flatMap((word) => readSlot(word, polish))
  return slots.length === 0 ? null : { slots, order, gap }
}

function readSlot(word: string, polish: Polish): readonly Slot[] {
  const bare = word.replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (bare === '') return []
  const isExact = /^["„”“].*["„”“]$/u.test(word)
  const isBeginning = !isExact && word.endsWith('*')
  return [{ folded: fold(bare), lemmas: isExact || isBeginning ? [] : lemmasOf(bare, polish), isBeginning }]
}

/**
 * The first place where the pattern stands within one sentence, or null. The work grows with words × slots × gap and no faster, whatever
 * the phrase and the text.
 */
export function findPattern(pattern: Pattern, reading: Reading): Span | null {
  for (const sentence of reading.sentences) {
    const words = reading.words.slice(sentence.words.start, sentence.words.end)
    const place = pattern.order === 'any' ? inAnyOrder(pattern, words, reading) : inRow(pattern, words, reading)
    if (place !== null) return place
  }
  return null
}

function inAnyOrder({ slots }: Pattern, words: readonly Word[], reading: Reading): Span | null {
  const places = slots.map((slot) => words.find((word) => fits(slot, word, reading)))
  const there = places.filter((word) => word !== undefined)
  if (there.length < slots.length) return null
  return {
    start: Math.min(...there.map(({ start }) => start)),
    end: Math.max(...there.map(({ end }) => end)),
  }
}

/** For every slot and word: where the phrase began that has come so far. Each step looks back over the gap only. */
function inRow({ slots, gap }: Pattern, words: readonly Word[], reading: Reading): Span | null {
  let begun: readonly (number | undefined)[] = words.map((_, at) => at)
  for (const [n, slot] of slots.entries()) {
    const before = begun
    begun = words.map((word, at) => {
      if (!fits(slot, word, reading)) return undefined
      return n === 0 ? at : before.slice(Math.max(0, at - 1 - gap), at).findLast((start) => start !== undefined)
    })
  }
  const end = begun.findIndex((start) => start !== undefined)
  const [first, last] = [words[begun[end] ?? -1], words[end]]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

function fits({ folded, lemmas, isBeginning }: Slot, word: Word, reading: Reading): boolean {
  if (isBeginning) return word.folded.startsWith(folded)
  return word.folded === folded || (lemmas.length > 0 && reading.lemmasOf(word).some((lemma) => lemmas.includes(lemma)))
}
