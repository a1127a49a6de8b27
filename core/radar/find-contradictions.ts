import type { Polish } from '../../polish/polish.ts'
import { agree, type Stated } from '../guard/guard.ts'
import { type Article, isInForce } from '../knowledge/knowledge.ts'
import type { ArticleId } from '../vocabulary/vocabulary.ts'
import type { Answer } from './answer.ts'
import { articleStatements } from './article-statements.ts'
import { groupByMatter } from './group-by-matter.ts'
import { partByName } from './part-by-name.ts'

/** Everybody who gave one value. */
export interface Side {
  /** The value as it was first said. */
  readonly said: string
  readonly answers: readonly Answer[]
  /** The article in force says the same. */
  readonly isArticles: boolean
}

/** One matter on which the firm gave different facts. */
export interface Contradiction {
  /** The side to hold the others against: the article's, else the one most often given, comes first. */
  readonly sides: readonly [Side, Side, ...Side[]]
  readonly article: {
    readonly id: ArticleId
    readonly quote: string
    readonly said: string
    /** The article as it stood when the answers were given. */
    readonly source: Article
  } | null
}

/**
 * The matters on which answers of at least two conversations differ, or differ from the article in force; those with the most odd answers
 * first. Values said in passing of one customer's case are no answers, see `statedIn`. Each answer is held against what was in force when
 * it was given; `articles` may hold an article several times, once for each time in which it said something else.
 */
export function findContradictions(
  answers: readonly Answer[],
  articles: readonly Article[],
  polish: Polish,
): readonly Contradiction[] {
  const seeds = articles.flatMap((article) => articleStatements(article, polish))
  const groups = groupByMatter(answers, seeds, ({ at }, { source }) => isInForce(source, at)).flatMap(
    ({ members, seed }) => partByName(members).map((part) => ({ members: part, seed })),
  )
  const found = groups.flatMap(({ members, seed }) => {
    const sides = sidesOf(members, seed)
    const [first, second, ...more] = sides
    if (first === undefined || second === undefined) return []
    const article = seed && { id: seed.article, quote: seed.sentence, said: seed.fact.text, source: seed.source }
    return [{ sides: [first, second, ...more] as const, article }]
  })
  return found.toSorted((a, b) => oddOnes(b) - oddOnes(a))
}

function sidesOf(members: readonly Answer[], article: Stated | null): readonly Side[] {
  const values: { readonly first: Stated; readonly answers: Answer[] }[] = []
  if (article !== null) values.push({ first: article, answers: [] })
  for (const answer of members) {
    const same = values.find(({ first }) => agree(first, answer))
    if (same === undefined) values.push({ first: answer, answers: [answer] })
    else same.answers.push(answer)
  }
  const sides = values.map(({ first, answers }) => ({ said: first.fact.text, answers, isArticles: first === article }))
  // Two values within one conversation are the guard's matter, and usually a choice that was offered.
  if (article === null && new Set(members.map(({ conversation }) => conversation)).size < 2) return []
  return sides.toSorted((a, b) => Number(b.isArticles) - Number(a.isArticles) || b.answers.length - a.answers.length)
}

function oddOnes({ sides: [, ...odd] }: Contradiction): number {
  return odd.reduce((sum, { answers }) => sum + answers.length, 0)
}
