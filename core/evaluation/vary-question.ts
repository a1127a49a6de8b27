import { foldDiacritics } from '../../polish/polish.ts'

/**
 * As people write: the first as it stands, then the ways in which hurry, phones, anger and a change of topic alter it. Never its numbers;
 * nothing in it is left to chance, so that two runs can be compared.
 */
const WAYS: readonly ((question: string) => string)[] = [
  (question) => question,
  (question) => foldDiacritics(question),
  (question) => question.toLowerCase().replaceAll(/[?!.,]/g, ''),
  (question) => `Dzień dobry, mam pytanie. ${question} Z góry dziękuję za odpowiedź.`,
  swapLetters,
  (question) => `${question} Proszę o szybką odpowiedź, pytam już drugi raz.`,
  (question) => `Dziękuję, tamto już mam załatwione. Teraz coś innego: ${question}`,
  (question) => `Ile razy mam jeszcze pytać?! ${question} To skandal, tak się klienta nie traktuje!`,
  dropLetters,
]

export const MOST_VARIATIONS = WAYS.length

/** The question as the `run`-th customer writes it, counted from 0; always the same for the same question. */
export function varyQuestion(question: string, run: number): string {
  return (WAYS[run % WAYS.length] ?? swapLetters)(question)
}

/** A slip in the longest word: two letters changed places. */
function swapLetters(question: string): string {
  const longest = (question.match(/\p{L}{5,}/gu) ?? []).toSorted((a, b) => b.length - a.length)[0]
  if (longest === undefined) return question
  const middle = Math.floor(longest.length / 2)
  const slip =
    longest.slice(0, middle) + longest.charAt(middle + 1) + longest.charAt(middle) + longest.slice(middle + 2)
  return question.replace(longest, slip)
}

/** As on a phone: every third long word lacks a letter from its middle. */
function dropLetters(question: string): string {
  let seen = 0
  return question.replaceAll(/\p{L}{6,}/gu, (word) => {
    seen += 1
    const middle = Math.floor(word.length / 2)
    return seen % 3 === 1 ? word.slice(0, middle) + word.slice(middle + 1) : word
  })
}
