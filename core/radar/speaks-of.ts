import type { Stated } from '../guard/guard.ts'
import { type ContentWord, likeness } from '../knowledge/knowledge.ts'

/** The word itself, one of its family, or another name of the same. */
const SAME_NAME = 0.6

/**
 * True when the answer, or the question before it, names what the article is called: "Odpowiadamy w ciągu 7 dni" under one title says
 * nothing of how soon the firm answers elsewhere.
 */
export function speaksOf(answer: Stated, article: Stated): boolean {
  const title = namesIn(article.asked.words)
  const there = [answer.subject.around.there, answer.asked.there]
  return title.length === 0 || title.some((word) => there.some((bag) => likeness(word, bag) >= SAME_NAME))
}

/** True when the one sentence names nothing that the other article passes over in its own sentence and its title. */
export function namesNothingElse(one: Stated, other: Stated): boolean {
  const there = [other.subject.around.there, other.asked.there]
  return namesIn(one.subject.around.words).every((word) => there.some((bag) => likeness(word, bag) >= SAME_NAME))
}

/** True when both sentences name one and the same thing. */
export function shareName(one: Stated, other: Stated): boolean {
  const { there } = other.subject.around
  return namesIn(one.subject.around.words).some((word) => likeness(word, there) >= SAME_NAME)
}

function namesIn(words: readonly ContentWord[]): readonly ContentWord[] {
  return words.filter(({ names, telling }) => names && telling === 1)
}
