import type { Polish } from '../../polish/polish.ts'
import { isAskingWord } from './function-words.ts'
import { readWords } from './words.ts'

/** The question without the words that only ask for a kind of fact: "ile mam czasu na zwrot?" → "zwrot". Empty when nothing is left. */
export function matterOf(question: string, polish: Polish): string {
  return readWords(question, polish)
    .filter(({ lemmas }) => !lemmas.some(isAskingWord))
    .map(({ folded }) => folded)
    .join(' ')
}
