import type { Instant } from '../vocabulary/vocabulary.ts'
import type { Article } from './record.ts'

/** What an article said from some moment on. */
interface Said {
  readonly title: string
  readonly text: string
  readonly at: Instant
}

/**
 * The article once for each thing that it said since `since`, each in force only while it was said; the newest stands last and is the
 * article itself. Before its first version nothing else was said, so that one counts from the beginning.
 */
export function overTime(article: Article, versions: readonly Said[], since: Instant): readonly Article[] {
  const inOrder = versions.toSorted((a, b) => a.at - b.at)
  const lasts = inOrder.map(({ text, title, at }, n) => ({
    text,
    title,
    from: n === 0 ? null : at,
    until: inOrder[n + 1]?.at,
  }))
  const earlier = lasts.flatMap(({ title, text, from, until }) =>
    until === undefined || until <= since ? [] : [within({ ...article, title, text }, from, until)],
  )
  const begins = lasts.at(-1)?.from ?? null
  return [...earlier, begins === null ? article : within(article, begins, undefined)]
}

function within(
  { validFrom, validUntil, ...article }: Article,
  from: Instant | null,
  until: Instant | undefined,
): Article {
  const begin = Math.max(validFrom ?? 0, from ?? 0)
  const end = Math.min(validUntil ?? Number.POSITIVE_INFINITY, until ?? Number.POSITIVE_INFINITY)
  return {
    ...article,
    ...(begin > 0 && { validFrom: begin as Instant }),
    ...(Number.isFinite(end) && { validUntil: end as Instant }),
  }
}
