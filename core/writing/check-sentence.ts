import type { Polish } from '../../polish/polish.ts'
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
    ...factsNotHeld(text, passage, polish),
    ...wordsNotHeld(text, passage, polish),
    ...meaningNotKept(text, passage, polish),
    ...conditionsLeftOut(text, cited.hit.passage.text, answer, polish),
  ]
}

/** A passage's headings say what it is about: what stands in them need not be repeated below. */
function sourceText({ hit: { passage } }: Offered): string {
  return plainCharacters(`${passage.path.join('. ')}.\n${passage.text}`)
}
