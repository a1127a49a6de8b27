import type { Polish } from '../../polish/polish.ts'
import { type ContentWord, type Gathered, gather, likeness, readWords } from '../knowledge/knowledge.ts'
import type { Example, ServiceFinding } from './record.ts'

/** A question that no article answers. */
export type OpenQuestion = Example

/** So much of what two questions name must stand in each other for them to ask one thing. */
const SAME_MATTER = 0.5
/** The word itself, one of its family or another name of the same thing. */
const SAME_NAME = 0.6
const EXAMPLES_KEPT = 12

interface Read {
  readonly question: OpenQuestion
  readonly words: readonly ContentWord[]
  readonly there: Gathered
}

/** Open questions put together by matter, those most often asked first; named by the shortest that says it. */
export function findGaps(questions: readonly OpenQuestion[], polish: Polish): readonly ServiceFinding[] {
  const groups: Read[][] = []
  for (const question of questions.toSorted((a, b) => a.at - b.at)) {
    const words = readWords(question.quote, polish).filter(({ telling }) => telling === 1)
    if (words.length === 0) continue
    const read = { question, words, there: gather(words) }
    const near = groups.find((group) => group.some((other) => likeQuestions(read, other) >= SAME_MATTER))
    if (near === undefined) groups.push([read])
    else near.push(read)
  }
  return groups.map(gapOf).toSorted((a, b) => b.cases - a.cases)
}

function gapOf(group: readonly Read[]): ServiceFinding {
  const [oldest] = group
  const asked = group.map(({ question }) => question)
  const shortest = asked.reduce((best, next) => (next.quote.length < best.quote.length ? next : best))
  const names = (oldest?.words ?? []).map(({ lemmas, folded }) => lemmas[0] ?? folded)
  return {
    key: ['knowledge-gap', ...[...new Set(names)].toSorted()],
    cases: new Set(asked.map(({ conversation }) => conversation)).size,
    facts: { code: 'knowledge-gap', question: shortest.quote, examples: asked.slice(-EXAMPLES_KEPT).toReversed() },
  }
}

function likeQuestions(one: Read, other: Read): number {
  return Math.min(heldIn(one, other), heldIn(other, one))
}

/** Of what the one names, how much the other names too, rare words counting more. */
function heldIn({ words }: Read, { there }: Read): number {
  let whole = 0
  let held = 0
  for (const word of words) {
    const weight = 0.15 + word.rarity
    whole += weight
    if (likeness(word, there) >= SAME_NAME) held += weight
  }
  return held / whole
}
