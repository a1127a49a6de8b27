import { hashText, mix } from '../models/ranker.ts'
import { analyse } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'

/** A candidate for a word typed without marks: what it says of itself, apart from its context. */
export interface MarkCandidate {
  readonly word: string
  /** How common it is, 0–40. */
  readonly grade: number
  readonly own: number
  readonly ending: number
  /** What parts of speech, cases and numbers it can be. */
  readonly grammar: number
}

/** What stands around a word, folded; 0 beyond the ends. */
export interface MarkContext {
  readonly previous: number
  readonly beforePrevious: number
  readonly next: number
  readonly afterNext: number
  readonly previousEnding: number
  readonly nextEnding: number
  /** Grammar of the word chosen before. */
  readonly previousGrammar: number
  /** Grammar of the commonest word that the next one may be. */
  readonly nextGrammar: number
}

export function markCandidate(word: string, grade: number, polish: Polish): MarkCandidate {
  return { word, grade, own: hashText(word), ending: hashText(word.slice(-2)), grammar: grammarOf(word, polish) }
}

/** A number for the set of (part of speech, number, case or person) that the word can be. */
export function grammarOf(word: string, polish: Polish): number {
  const roles = new Set<string>()
  for (const { tag } of analyse(word, polish)) roles.add(tag.split(':', 3).join(':'))
  return hashText([...roles].sort().join(' '))
}

export const MARK_FEATURES = 23

/** Fills `out` with the candidate's features in its context; `best` is the highest grade among the candidates. */
export function markFeatures(candidate: MarkCandidate, best: number, context: MarkContext, out: Int32Array): void {
  const { own, ending, grammar } = candidate
  const { previous, beforePrevious, next, afterNext, previousEnding, nextEnding, previousGrammar, nextGrammar } =
    context
  let at = 0
  const put = (a: number, b: number): void => {
    out[at] = mix(mix(at, a), b)
    at++
  }
  put(candidate.grade - best, 0)
  put(own, 0)
  put(own, previous)
  put(own, next)
  put(own, beforePrevious)
  put(own, afterNext)
  put(own, mix(previous, next))
  put(grammar, previous)
  put(grammar, previousEnding)
  put(grammar, next)
  put(grammar, nextEnding)
  put(grammar, previousGrammar)
  put(grammar, mix(previousGrammar, nextEnding))
  put(ending, previous)
  put(ending, previousEnding)
  put(ending, next)
  put(ending, nextEnding)
  put(grammar, 0)
  put(own, previousGrammar)
  put(own, nextGrammar)
  put(grammar, nextGrammar)
  put(grammar, mix(previousGrammar, nextGrammar))
  put(grammar, mix(previousEnding, nextEnding))
}
