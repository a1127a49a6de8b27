import { foldDiacritics, type Polish, splitClauses, splitSentences } from '../../../polish/polish.ts'
import { readWords } from '../../knowledge/knowledge.ts'
import type { Remark } from '../record.ts'
import { heldWords } from './words-held.ts'

/** Words that turn a statement round. */
const NEGATION =
  /(?<!\p{L})(?:nie|nigdy|brak|braku|ani|zad(?:en|na|ne|nych|nego|nej)|niemozliw\p{L}*|wykluczon\p{L}*)(?!\p{L})/gu
/** Words that make a statement hold always, for all, or at once. */
const STRONG =
  /(?<!\p{L})(?:zawsze|kazd(?:y|a|e|ego|ej|ym|emu|orazowo)|wszys(?:cy|tkie|tkich|tko|tkim|tkiego)|dowoln\p{L}+|tylko|jedynie|wylacznie|natychmiast\p{L}*|od reki|od razu|gwarant\p{L}+|obiecuj\p{L}+|na pewno|zapewnia\p{L}+|bezwarunkow\p{L}+|calkowicie|calkowit\p{L}+|bezplatn\p{L}+|darmow\p{L}+|za darmo|gratis)(?!\p{L})/gu
/** Words that turn the word behind them round. */
const TURNING = /(?<!\p{L})(bez|przed|po|oprocz|zamiast|poza|od|do|przy|dla)\s+(\p{L}{3,})/gu
/** Of those, the ones whose exchange makes another statement. */
const OPPOSED: ReadonlySet<string> = new Set(['bez', 'przed', 'po', 'oprocz', 'zamiast', 'poza'])
const STEM = 5

/** What the sentence says the other way round, or more strongly, than the passage does. */
export function meaningNotKept(sentence: string, passage: string, polish: Polish): readonly Remark[] {
  const [said, known] = [fold(sentence), fold(passage)]
  const words = [
    ...turnedRound(sentence, passage, polish),
    ...crossed(sentence, passage, polish),
    ...strongerThan(said, known),
    ...otherSide(said, known),
  ]
  return words.map((found) => ({ kind: 'other-meaning', words: found }))
}

/** A clause is held against the clause of the passage that speaks of the same: both deny, or neither. */
function turnedRound(sentence: string, passage: string, polish: Polish): readonly string[] {
  const all = readWords(sentence, polish)
  const known = splitSentences(passage).flatMap(({ start, end }) => {
    const source = passage.slice(start, end)
    // Of clauses that share as much, the one whose whole sentence is nearer is the one that was meant.
    const nearness = all.filter(heldWords(source, polish)).length / (all.length + 1)
    return clausesOf(source, polish).map((clause) => ({ clause, nearness, held: heldWords(clause, polish) }))
  })
  return clausesOf(sentence, polish).filter((clause) => {
    const words = readWords(clause, polish)
    const shared = known.map(({ held, nearness }) => {
      const own = words.filter(held).length
      return own === 0 ? 0 : own + nearness
    })
    const most = Math.max(0, ...shared)
    const nearest = known.filter((_, i) => shared[i] === most)
    return most > 0 && !nearest.some((other) => denies(other.clause) === denies(clause))
  })
}

/** Where one thing is set against another: "za zwrot płaci klient, a za wymianę sklep". */
const CONTRAST = /[,;]\s+(?:a|natomiast|zaś|ale|lecz)\s+|;\s+/u

/** A clause that takes its things from both sides of a contrast says of the one what holds of the other. Verbs may be left out of a side. */
function crossed(sentence: string, passage: string, polish: Polish): readonly string[] {
  const contrasts = splitSentences(passage)
    .map(({ start, end }) => passage.slice(start, end).split(CONTRAST))
    .filter((sides) => sides.length > 1)
    .map((sides) => sides.map((side) => heldWords(side, polish)))
  return clausesOf(sentence, polish).filter((clause) => {
    const things = readWords(clause, polish).filter(({ names }) => names)
    return contrasts.some((sides) => {
      const set = things.filter((thing) => sides.some((held) => held(thing)))
      return !sides.some((held) => set.every(held))
    })
  })
}

function clausesOf(text: string, polish: Polish): readonly string[] {
  return splitClauses(text, polish).map(({ start, end }) => text.slice(start, end))
}

/** Twice no is yes. */
function denies(clause: string): boolean {
  return (fold(clause).match(NEGATION)?.length ?? 0) % 2 === 1
}

function strongerThan(said: string, known: string): readonly string[] {
  const there = new Set((known.match(STRONG) ?? []).map(stem))
  return (said.match(STRONG) ?? []).filter((word) => !there.has(stem(word)))
}

/** "przed odesłaniem" for "po odesłaniu". */
function otherSide(said: string, known: string): readonly string[] {
  const there = Array.from(known.matchAll(TURNING), ([, turning, word = '']) => [turning, stem(word)] as const)
  return Array.from(said.matchAll(TURNING)).flatMap(([whole, turning = '', word = '']) => {
    if (!OPPOSED.has(turning)) return []
    return there.some(([other, behind]) => other === turning && behind === stem(word)) ? [] : [whole]
  })
}

function stem(word: string): string {
  return word.slice(0, STEM)
}

function fold(text: string): string {
  return foldDiacritics(text.toLowerCase())
}
