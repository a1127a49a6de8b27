import { foldDiacritics, type Polish, splitSentences } from '../../../polish/polish.ts'
import { readWords } from '../../knowledge/knowledge.ts'
import type { Remark } from '../record.ts'
import { heldWords } from './words-held.ts'

/** Where a statement stops holding for everybody. */
const CONDITION =
  /(?<!\p{L})(?:jesli|jezeli|o ile|pod warunkiem|chyba ze|z wyjatkiem|oprocz|z wylaczeniem|nie dotycz\p{L}+|tylko|jedynie|wylacznie)(?!\p{L})/u
/** So much of a condition's words tells the reader of it. */
const TOLD = 0.5

/** Conditions of the passage's sentences used here of which the answer says nothing. A condition ends with its clause. */
export function conditionsLeftOut(
  sentence: string,
  passage: string,
  answer: string,
  polish: Polish,
): readonly Remark[] {
  const told = heldWords(answer, polish)
  return sourcesOf(sentence, passage, polish)
    .flatMap(conditionsIn)
    .filter((condition) => {
      const words = readWords(condition, polish)
      return words.length > 0 && words.filter(told).length < TOLD * words.length
    })
    .map((condition) => ({ kind: 'condition-left-out', words: condition }))
}

/** The passage's sentence that the written one rests on: the one that holds most of its words, first of equals. */
function sourcesOf(sentence: string, passage: string, polish: Polish): readonly string[] {
  const words = readWords(sentence, polish)
  const known = splitSentences(passage).map(({ start, end }) => passage.slice(start, end))
  const shared = known.map((other) => words.filter(heldWords(other, polish)).length)
  const most = Math.max(0, ...shared)
  const place = shared.indexOf(most)
  const source = known[place]
  return most === 0 || source === undefined ? [] : [source]
}

function conditionsIn(sentence: string): readonly string[] {
  const folded = foldDiacritics(sentence.toLowerCase())
  // Offsets of the folded text are the sentence's only where folding keeps every length.
  const text = folded.length === sentence.length ? sentence : folded
  const at = folded.search(CONDITION)
  if (at < 0) return []
  const rest = text.slice(at)
  const end = rest.search(/[,;.()–]/u)
  return [end < 0 ? rest : rest.slice(0, end)]
}
