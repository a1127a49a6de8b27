import type { Input, Output } from '../app/request.ts'

/** An article as its form holds it: every field a string or a list, empty for nothing. */
export interface ArticleValues {
  readonly title: string
  readonly text: string
  readonly tags: string[]
  readonly phrasings: string[]
  readonly owner: string | null
  /** `2026-11-22`, or empty. */
  readonly reviewBy: string
  readonly url: string
  readonly internal: boolean
}

export const EMPTY_ARTICLE: ArticleValues = {
  title: '',
  text: '',
  tags: [],
  phrasings: [],
  owner: null,
  reviewBy: '',
  url: '',
  internal: false,
}

export function toValues({ reviewBy, url, ...article }: Output<'readArticle'>): ArticleValues {
  const { title, text, tags, phrasings, owner, internal } = article
  return { title, text, tags, phrasings, owner, reviewBy: reviewBy?.slice(0, 10) ?? '', url: url ?? '', internal }
}

/** A review date means the end of that day. */
export function toBody({ reviewBy, url, ...rest }: ArticleValues): Input<'createArticle'>['body'] {
  return {
    ...rest,
    reviewBy: reviewBy === '' ? null : `${reviewBy}T23:59:59Z`,
    url: url.trim() === '' ? null : url.trim(),
  }
}

/** The article with the question among those it is asked by; as it was where it is there already. */
export function withPhrasing(values: ArticleValues, phrasing: string | null): ArticleValues {
  if (phrasing === null || values.phrasings.includes(phrasing)) return values
  return { ...values, phrasings: [...values.phrasings, phrasing] }
}
