import { findFacts, foldDiacritics, type Polish, splitSentences } from '../../polish/polish.ts'
import { type Coverage, coverageOf, type Hit, type KnowledgeIndex, searchKnowledge } from '../knowledge/knowledge.ts'
import { type AskedFor, askedFor, statesWhatIsAsked } from './asked-for.ts'

/** What speaks for a passage as the answer to a question; every figure 0–1. */
export interface Evidence {
  /** Share of the question's content words, by rarity, that the passage or its headings hold. */
  readonly inPassage: number
  /** The same for the best single sentence with its headings. */
  readonly inSentence: number
  /** The same for the whole article. */
  readonly inArticle: number
  /** The passage's score beside the best one's. */
  readonly near: number
  /** How far the best other article stays behind; 0 where it is ahead. */
  readonly lead: number
  /** 1: the passage states the kind of fact that is asked for. */
  readonly states: number
  /** 1: a kind of fact is asked for that the passage does not state. */
  readonly lacks: number
  /** Share of the question's content words that no article holds in any form. */
  readonly unknown: number
  /** 1 for a question of one content word, falling with each further one. */
  readonly terse: number
}

/** A passage as a possible answer. */
export interface Candidate {
  readonly hit: Hit
  readonly evidence: Evidence
  /** How well one sentence of the passage answers; for choosing what to quote. */
  readonly worthOf: (sentence: string) => number
}

/** Passages looked at closely: the right one is among the first few or the words do not lead to it at all. */
const LOOKED_AT = 8

/** A sentence that states what is asked for beats one that only repeats more of the question's words. */
const STATED_BONUS = 0.3

/** The passages that may answer the question, with what speaks for each; in the order of the search. */
export function gatherEvidence(question: string, index: KnowledgeIndex, polish: Polish): readonly Candidate[] {
  const hits = searchKnowledge(question, index, polish, LOOKED_AT)
  const best = hits[0]?.score ?? 0
  const asked = askedFor(foldDiacritics(question.toLowerCase()))
  const cover = coverageOf(question, index, polish)
  const states = (text: string) => statesWhatIsAsked(asked, foldDiacritics(text.toLowerCase()), findFacts(text, polish))

  return hits.map((hit) => {
    const rival = hits.find((other) => other.article.id !== hit.article.id) ?? null
    return {
      hit,
      evidence: weigh(hit, rival, best, cover, asked, states),
      worthOf: (sentence) => worth(sentence, cover, asked, states),
    }
  })
}

type Cover = (text: string) => Coverage
type States = (text: string) => boolean

function weigh(
  { passage, article, score }: Hit,
  rival: Hit | null,
  best: number,
  cover: Cover,
  asked: AskedFor,
  states: States,
): Evidence {
  // An alternative question is the customers' own wording of what the article answers.
  const headings = [...passage.path, ...article.phrasings].join('\n')
  const { held, unknown, words } = cover(`${headings}\n${passage.text}`)
  const sentences = splitSentences(passage.text).map(
    ({ start, end }) => cover(`${headings}\n${passage.text.slice(start, end)}`).held,
  )
  const asksFact = asked.facts.length > 0
  const stated = asksFact && states(passage.text)
  return {
    inPassage: held,
    inSentence: Math.max(0, ...sentences),
    inArticle: cover(`${headings}\n${article.text}`).held,
    near: best === 0 ? 0 : score / best,
    lead: score === 0 ? 0 : Math.max(0, 1 - (rival?.score ?? 0) / score),
    states: stated ? 1 : 0,
    lacks: asksFact && !stated ? 1 : 0,
    unknown,
    terse: 1 / Math.max(1, words),
  }
}

function worth(text: string, cover: Cover, asked: AskedFor, states: States): number {
  return cover(text).held + (asked.facts.length > 0 && states(text) ? STATED_BONUS : 0)
}
