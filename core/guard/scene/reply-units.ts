import type { FactKind, Polish } from '../../../polish/polish.ts'
import { coverageOf, indexKnowledge, type KnowledgeIndex, likeness } from '../../knowledge/knowledge.ts'
import type { Scene } from './scene.ts'
import { bagOf } from './subject.ts'

/** One sentence of the reply, and which questions it speaks of. */
export interface Unit {
  readonly text: string
  readonly facts: readonly FactKind[]
  readonly of: ReadonlySet<string>
  /** One of them is named, and not only something like it. */
  readonly isPlain: boolean
}

/** A reply speaks of a question when it holds one of its words (or of its family), or half of what it means. */
const ONE_WORD = 0.8
const HALF = 0.5

/** "Wizytę z jutra", "paczka z piątku": which one, not when. */
export const OF_WHICH = /(?<!\p{L})(?:z|ze|sprzed)\s+$/iu

/** Opens a sentence that feels with the customer and tells nothing. */
export const COURTESY =
  /^\W*(?:bardzo |najmocniej |serdecznie |ogromnie )*(?:przepraszam\p{L}*|przykro|rozumiem\p{L}*|dzi[ęe]kuj\p{L}+|dziękuję|współczuj\p{L}+|życz\p{L}+|pozdrawiam\p{L}*|zapraszam\p{L}*|polecam\p{L}* się|do zobaczenia|miłego|udanego|sto lat)(?!\p{L})/iu
const COURTESY_LENGTH = 60

/** The reply sentence by sentence; a word that only one question holds shows which one is spoken of. */
export function unitsOf(questions: readonly string[], scene: Scene): readonly Unit[] {
  const body = scene.body()
  const speaks = questions.map((question) => speakingOf(question, questions, scene))
  return scene.reading.sentences.flatMap(({ start, end }) => {
    const text = body.slice(start, end)
    if (bagOf(text, scene.reader.polish).words.length === 0 && !/\d/.test(text)) return []
    if (text.length <= COURTESY_LENGTH && COURTESY.test(text) && !/\d/.test(text)) return []
    const facts = scene
      .facts()
      .flatMap((fact) =>
        fact.start >= start && fact.start < end && !OF_WHICH.test(scene.text.slice(0, fact.start)) ? [fact.kind] : [],
      )
    const spoken = questions.map((question, at) => ({ question, how: speaks[at]?.(text) ?? null }))
    const isPlain = spoken.some(({ how }) => how === 'plainly')
    const of = new Set(
      spoken.flatMap(({ question, how }) => (how === 'plainly' || (how !== null && !isPlain) ? [question] : [])),
    )
    return [{ text, facts, of, isPlain }]
  })
}

/** Reads the question once, for every sentence of the reply. */
function speakingOf(
  question: string,
  all: readonly string[],
  { reader: { polish } }: Scene,
): (text: string) => 'plainly' | 'perhaps' | null {
  const coverage = coverageOf(question, emptyIndex(polish), polish)
  const others = bagOf(all.filter((other) => other !== question).join('\n'), polish).there
  const own = bagOf(question, polish).words.filter((word) => likeness(word, others) < SAME_FAMILY)
  return (text) => {
    const { held, words } = coverage(text)
    const { there } = bagOf(text, polish)
    const nearest = Math.max(0, ...own.map((word) => likeness(word, there)))
    if (held >= HALF && words > 0) return words > 1 || nearest >= SAME_FAMILY ? 'plainly' : 'perhaps'
    if (held * words < ONE_WORD || nearest === 0) return null
    return nearest >= SAME_FAMILY ? 'plainly' : 'perhaps'
  }
}

/** Another word of the same family. */
export const SAME_FAMILY = 0.85
const emptyIndexes = new WeakMap<Polish, KnowledgeIndex>()

export function emptyIndex(polish: Polish): KnowledgeIndex {
  const known = emptyIndexes.get(polish)
  if (known !== undefined) return known
  const index = indexKnowledge([], polish)
  emptyIndexes.set(polish, index)
  return index
}
