import { type Polish, splitSentences } from '../../polish/polish.ts'
import { conditionsLeftOut } from './checks/conditions-kept.ts'
import { echoes } from './checks/echoes.ts'
import { factsNotHeld } from './checks/facts-held.ts'
import { meaningNotKept } from './checks/meaning-kept.ts'
import { notPlain } from './checks/plain-words.ts'
import { wordsNotHeld } from './checks/words-held.ts'
import { plainCharacters } from './plain-characters.ts'
import type { Offered, Remark, WritingTask, WrittenSentence } from './record.ts'

/** Everything that keeps one sentence from going out. `answer`: all sentences together, where a condition may be told in the next one. */
export function checkSentence(
  { text, passage: mark, certain }: WrittenSentence,
  answer: string,
  { offered, prompt }: WritingTask,
  polish: Polish,
): readonly Remark[] {
  const cited = offered.find((other) => other.mark === mark)
  if (cited === undefined) return [{ kind: 'no-such-passage', words: mark }]
  const passage = sourceText(cited)
  return [
    ...(certain ? [] : [{ kind: 'not-certain', words: text } as const]),
    ...notPlain(text, passage),
    ...echoes(text, prompt[0]?.text ?? '', passage),
    ...(/\[\p{L}[\p{L}-]* \d+\]/u.test(text) ? [{ kind: 'personal-data', words: text } as const] : []),
    // What stands there word for word says what it says there.
    ...(isQuoted(text, passage) ? [] : notHeld(text, passage, cited.hit.passage.text, answer, polish)),
  ]
}

function notHeld(text: string, source: string, passage: string, answer: string, polish: Polish): readonly Remark[] {
  return [
    ...factsNotHeld(text, source, polish),
    ...wordsNotHeld(text, source, polish),
    ...meaningNotKept(text, source, polish),
    ...conditionsLeftOut(text, passage, answer, polish),
  ]
}

/** A whole sentence of the passage, not words cut out of one. */
function isQuoted(text: string, passage: string): boolean {
  return splitSentences(passage).some(({ start, end }) => even(passage.slice(start, end)) === even(text))
}

function even(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** A passage's headings say what it is about: what stands in them need not be repeated below. */
function sourceText({ hit: { passage } }: Offered): string {
  return plainCharacters(`${passage.path.join('. ')}.\n${passage.text}`)
}
