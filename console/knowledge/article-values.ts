import type { Topic } from '../../core/vocabulary/vocabulary.ts'
import type { Input, Output } from '../app/request.ts'
import type { Proposal } from './proposal.ts'

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
  readonly audience: Audience
  /** Kept when the audience changes, so that a slip loses nothing; sent for the topics' audience only. */
  readonly topics: Topic[]
  /** `2026-11-22`, or empty. */
  readonly validFrom: string
  readonly validUntil: string
  readonly factMarks: FactMark[]
}

/** Customers; customers who speak of certain topics; nobody but the team. */
export const AUDIENCES = ['public', 'topics', 'internal'] as const
export type Audience = (typeof AUDIENCES)[number]

export type FactMark = Output<'readArticle'>['factMarks'][number]

export const EMPTY_ARTICLE: ArticleValues = {
  title: '',
  text: '',
  tags: [],
  phrasings: [],
  owner: null,
  reviewBy: '',
  url: '',
  audience: 'public',
  topics: [],
  validFrom: '',
  validUntil: '',
  factMarks: [],
}

export function toValues({ id: _id, version: _version, updatedAt: _at, ...content }: Output<'readArticle'>) {
  return valuesOf(content)
}

export function valuesOf({ reviewBy, url, validFrom, validUntil, ...article }: Proposal['content']): ArticleValues {
  const { title, text, tags, phrasings, owner, internal, topics, factMarks } = article
  return {
    title,
    text,
    tags,
    phrasings,
    owner,
    reviewBy: reviewBy?.slice(0, 10) ?? '',
    url: url ?? '',
    audience: internal ? 'internal' : topics.length > 0 ? 'topics' : 'public',
    topics,
    validFrom: validFrom ?? '',
    validUntil: validUntil ?? '',
    factMarks,
  }
}

/** A review date means the end of that day. */
export function toBody(values: ArticleValues): Input<'createArticle'>['body'] {
  const { reviewBy, url, audience, topics, validFrom, validUntil, ...rest } = values
  return {
    ...rest,
    reviewBy: reviewBy === '' ? null : `${reviewBy}T23:59:59Z`,
    url: url.trim() === '' ? null : url.trim(),
    internal: audience === 'internal',
    topics: audience === 'topics' ? topics : [],
    validFrom: validFrom === '' ? null : validFrom,
    validUntil: validUntil === '' ? null : validUntil,
  }
}

/** The article with the question among those it is asked by; as it was where it is there already. */
export function withPhrasing(values: ArticleValues, phrasing: string | null): ArticleValues {
  if (phrasing === null || values.phrasings.includes(phrasing)) return values
  return { ...values, phrasings: [...values.phrasings, phrasing] }
}
