import type { Remark } from '../record.ts'

/** So many words in a row are no coincidence. */
const RUN = 6

/** The sentence repeats what the model was told to do. */
export function echoes(sentence: string, instructions: string, passage: string): readonly Remark[] {
  const told = runsOf(instructions)
  const known = runsOf(passage)
  const found = [...runsOf(sentence)].find((run) => told.has(run) && !known.has(run))
  return found === undefined ? [] : [{ kind: 'echo', words: found }]
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')))
}
