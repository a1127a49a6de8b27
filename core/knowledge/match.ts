import type { Polish } from '../../polish/polish.ts'
import { gather, likeness } from './coverage.ts'
import { centroidOf, cosine, nearestOf } from './nearness.ts'
import { cachedReader, type Word } from './words.ts'

/** How a text meets a question; shares are 0–1, words counted by how rare they are in Polish. */
export interface Match {
  /** Of the question's content words, how much the text holds by lemma, word family or concept. */
  readonly held: number
  /** The same where also words of like company count by how near they are. */
  readonly near: number
  /** The rarest naming word of the question that the text does not speak of. */
  readonly missedName: number
  /** The rarest other word that the text does not speak of. */
  readonly missedVerb: number
  /** −1 to 1: likeness of the two texts as wholes. */
  readonly alike: number
  /** Of the text's own words, how much the question holds. */
  readonly returned: number
}

/** Compares one question with texts. */
export type Matcher = (text: string) => Match

const NOTHING: Match = { held: 0, near: 0, missedName: 0, missedVerb: 0, alike: 0, returned: 0 }

/** Reads the question once, for comparing it with several texts. */
export function matcherOf(question: string, polish: Polish): Matcher {
  const read = cachedReader(polish)
  const asked = read(question)
  const centre = centroidOf(asked)
  const byAsked = gather(asked)
  if (asked.length === 0) return () => NOTHING

  return (text) => {
    const words = read(text)
    const there = gather(words)
    const held = asked.map((word) => likeness(word, there))
    const near = asked.map((word, i) => Math.max(held[i] as number, nearestOf(word, words)))
    return {
      held: weighed(asked, held),
      near: weighed(asked, near),
      missedName: mostMissed(asked, near, true),
      missedVerb: mostMissed(asked, near, false),
      alike: cosine(centre, centroidOf(words)),
      returned: weighed(
        words,
        words.map((word) => likeness(word, byAsked)),
      ),
    }
  }
}

function weightOf({ telling, rarity }: Word): number {
  return telling * (0.15 + rarity)
}

function weighed(words: readonly Word[], values: readonly number[]): number {
  const total = words.reduce((sum, word) => sum + weightOf(word), 0)
  return total === 0 ? 0 : words.reduce((sum, word, i) => sum + weightOf(word) * (values[i] as number), 0) / total
}

function mostMissed(words: readonly Word[], found: readonly number[], names: boolean): number {
  return words.reduce(
    (most, word, i) => (word.names === names ? Math.max(most, weightOf(word) * (1 - (found[i] as number))) : most),
    0,
  )
}
