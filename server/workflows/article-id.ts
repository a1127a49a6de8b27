import type { ArticleId } from '../../core/vocabulary/vocabulary.ts'

const LONGEST = 70

/** A readable id from a title, `Zwroty i wymiana` → `zwroty-i-wymiana`; with a number where it is taken. */
export function articleIdOf(title: string, taken: ReadonlySet<string>): ArticleId {
  const words = title
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
  const base =
    words
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, LONGEST)
      .replace(/-+$/, '') || 'artykul'
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!taken.has(id)) return id as ArticleId
  }
}
