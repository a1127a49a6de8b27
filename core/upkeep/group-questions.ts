import type { Polish } from '../../polish/polish.ts'
import { type ContentWord, type Gathered, gather, likeness, readWords } from '../knowledge/knowledge.ts'
import type { Example } from './record.ts'

/** So much of what two questions name must stand in each other for them to ask one thing. */
const SAME_MATTER = 0.5
/** The word itself, one of its family or another name of the same thing. */
const SAME_NAME = 0.6

interface Read<T> {
  readonly question: T
  readonly words: readonly ContentWord[]
  readonly there: Gathered
}

/** Questions of one matter, oldest first. */
export interface QuestionGroup<T> {
  readonly questions: readonly T[]
  /** What stays the same when more of them come: the names of the oldest one, sorted. */
  readonly names: readonly string[]
}

/** Questions put together by matter; one that names nothing belongs to none. */
export function groupQuestions<T extends Example>(
  questions: readonly T[],
  polish: Polish,
): readonly QuestionGroup<T>[] {
  const groups: Read<T>[][] = []
  for (const question of questions.toSorted((a, b) => a.at - b.at)) {
    const words = readWords(question.quote, polish).filter(({ telling }) => telling === 1)
    if (words.length === 0) continue
    const read = { question, words, there: gather(words) }
    const near = groups.find((group) => group.some((other) => likeQuestions(read, other) >= SAME_MATTER))
    if (near === undefined) groups.push([read])
    else near.push(read)
  }
  return groups.map((group) => ({ questions: group.map(({ question }) => question), names: namesOf(group[0]?.words) }))
}

function namesOf(words: readonly ContentWord[] = []): readonly string[] {
  return [...new Set(words.map(({ lemmas, folded }) => lemmas[0] ?? folded))].toSorted()
}

function likeQuestions<T>(one: Read<T>, other: Read<T>): number {
  return Math.min(heldIn(one, other), heldIn(other, one))
}

/** Of what the one names, how much the other names too, rare words counting more. */
function heldIn<T>({ words }: Read<T>, { there }: Read<T>): number {
  let whole = 0
  let held = 0
  for (const word of words) {
    const weight = 0.15 + word.rarity
    whole += weight
    if (likeness(word, there) >= SAME_NAME) held += weight
  }
  return held / whole
}
