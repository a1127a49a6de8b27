import type { Polish } from '../../polish/polish.ts'
import { type Article, factsForOwner, publicArticles } from '../knowledge/knowledge.ts'
import type { Answer, Conflict, Contradiction, Side } from '../radar/radar.ts'
import type { ArticleId, Instant } from '../vocabulary/vocabulary.ts'
import type { Example, ServiceFinding } from './record.ts'

const EXAMPLES_KEPT = 8

/** So many people's answers, in as many conversations, are no slip any more: the article may be the one that is wrong. */
const FEWEST_ANSWERS = 3

/** Articles whose owner was to look at them again by now. */
export function overdueArticles(articles: readonly Article[], now: Instant): readonly ServiceFinding[] {
  return articles.flatMap(({ id, reviewBy }) =>
    reviewBy === null || reviewBy >= now
      ? []
      : [
          {
            key: ['stale-article', id, 'review'],
            cases: 1,
            facts: { code: 'stale-article', article: id, because: 'review', reviewBy },
          },
        ],
  )
}

const DAY_MS = 86_400_000
/** So long before an article ends its owner is told, so that what comes after it can be written. */
const ENDS_SOON_MS = 14 * DAY_MS
/** What ended longer ago is history, kept for the answers of its time. */
const ENDED_MS = 30 * DAY_MS

/** Articles that end soon, or ended of late: something else holds from then on, and somebody must write what. */
export function endingArticles(articles: readonly Article[], now: Instant): readonly ServiceFinding[] {
  return articles.flatMap(({ id, validUntil }) =>
    validUntil === undefined || validUntil > now + ENDS_SOON_MS || validUntil < now - ENDED_MS
      ? []
      : [
          {
            key: ['stale-article', id, 'validity', String(validUntil)],
            cases: 1,
            facts: { code: 'stale-article', article: id, because: 'validity', validUntil },
          },
        ],
  )
}

/** A season: what nobody asks for in that long is seldom asked for at all. */
export const UNUSED_MS = 90 * DAY_MS
/** Fewer answers than this tell nothing of what customers never ask. */
const FEWEST_QUOTED = 100

/**
 * Articles that customers may be told of and nobody was helped by for a season: `used` counts how often each was quoted, used by a consultant
 * or read with thanks. None where the firm answers too little to say.
 */
export function unusedArticles(
  articles: readonly Article[],
  used: ReadonlyMap<ArticleId, number>,
  now: Instant,
): readonly ServiceFinding[] {
  const all = [...used.values()].reduce((sum, times) => sum + times, 0)
  if (all < FEWEST_QUOTED) return []
  const since = (now - UNUSED_MS) as Instant
  return publicArticles(articles).flatMap(({ id, updatedAt, validFrom, topics }) => {
    const isNew = (updatedAt ?? 0) > since || (validFrom ?? 0) > since
    if (isNew || topics !== undefined || used.has(id)) return []
    const facts = { code: 'stale-article', article: id, because: 'unused', since } as const
    return [{ key: ['stale-article', id, 'unused'], cases: 1, facts }]
  })
}

/** Articles whose facts somebody had confirmed, and that say others since. */
export function unconfirmedFacts(articles: readonly Article[], polish: Polish): readonly ServiceFinding[] {
  return articles.flatMap((article) => {
    if (article.factMarks === undefined || article.factMarks.length === 0) return []
    const unconfirmed = factsForOwner(article, polish).flatMap(({ fact, verdict }) => (verdict === null ? [fact] : []))
    if (unconfirmed.length === 0) return []
    const facts = { code: 'stale-article', article: article.id, because: 'facts', unconfirmed } as const
    return [{ key: ['stale-article', article.id, 'facts', ...unconfirmed], cases: unconfirmed.length, facts }]
  })
}

/** Articles that consultants no longer agree with: more of them give another fact, and the same one, than the article's. */
export function staleByAnswers(contradictions: readonly Contradiction[]): readonly ServiceFinding[] {
  return contradictions.flatMap(({ article, sides }) => {
    if (article === null) return []
    const agreeing = sides.find(({ isArticles }) => isArticles)
    const other = sides.find((side) => !side.isArticles && isWidespread(side, agreeing))
    if (other === undefined) return []
    const { id, said, quote } = article
    const facts = {
      code: 'stale-article',
      article: id,
      because: 'answers',
      articleSays: { said, quote },
      peopleSay: other.said,
      examples: examplesOf(byPeople(other)),
    } as const
    return [{ key: ['stale-article', id, said, other.said], cases: byPeople(other).length, facts }]
  })
}

function isWidespread(side: Side, agreeing: Side | undefined): boolean {
  const people = byPeople(side)
  const conversations = new Set(people.map(({ conversation }) => conversation)).size
  return conversations >= FEWEST_ANSWERS && people.length > (agreeing ? byPeople(agreeing).length : 0)
}

function byPeople({ answers }: Side): readonly Answer[] {
  return answers.filter(({ author }) => author !== null)
}

/** Each contradiction as a card with its sides. */
export function contradictionsOf(contradictions: readonly Contradiction[]): readonly ServiceFinding[] {
  return contradictions.map(({ article, sides }) => {
    const [leading, ...others] = sides
    const told = sides.flatMap(({ answers }) => answers)
    const oldest = told.reduce((best, next) => (next.at < best.at ? next : best), told[0] as Answer)
    const matter = article === null ? [oldest.fact.kind, ...wordsOf(oldest)] : [article.id, article.said]
    return {
      key: ['inconsistent-answer', ...matter, leading.said],
      cases: others.reduce((sum, { answers }) => sum + answers.length, 0),
      facts: {
        code: 'inconsistent-answer',
        article,
        sides: sides.map((side) => ({
          said: side.said,
          isArticles: side.isArticles,
          count: side.answers.length,
          examples: examplesOf(side.answers),
        })),
      },
    }
  })
}

export function conflictsOf(conflicts: readonly Conflict[]): readonly ServiceFinding[] {
  return conflicts.map(({ one, other }) => ({
    key: ['conflicting-articles', ...[one.article, other.article].toSorted()],
    cases: 1,
    facts: {
      code: 'conflicting-articles',
      one: { article: one.article, said: one.fact.text, quote: one.sentence },
      other: { article: other.article, said: other.fact.text, quote: other.sentence },
    },
  }))
}

function wordsOf({ subject }: Answer): readonly string[] {
  return subject.near.words.map(({ folded }) => folded).toSorted()
}

/** The newest first: those who gave them still remember why. */
function examplesOf(answers: readonly Answer[]): readonly Example[] {
  return answers
    .toSorted((a, b) => b.at - a.at)
    .slice(0, EXAMPLES_KEPT)
    .map(({ conversation, message, sentence, author, channel, at }) => ({
      conversation,
      message,
      quote: sentence,
      author,
      channel,
      at,
    }))
}
