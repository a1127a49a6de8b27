import type { z } from 'zod'
import type { articleBody, article as wireArticle } from '../../contract/http/knowledge.ts'
import { instantOf, localTime } from '../../core/audit/audit.ts'
import type { Article, FactMark } from '../../core/knowledge/knowledge.ts'
import type { Instant, PersonId, Topic } from '../../core/vocabulary/vocabulary.ts'
import type { Records } from '../ports/store.ts'
import type { KeptArticle } from '../workflows/change-playbook.ts'
import { isoTime } from './conversation-wire.ts'

interface ArticleFields {
  readonly title: string
  readonly text: string
  readonly tags: readonly string[]
  readonly phrasings: readonly string[]
  readonly owner: string | null
  readonly reviewBy: string | null
  readonly url: string | null
  readonly internal: boolean
  readonly validFrom: string | null
  readonly validUntil: string | null
  readonly topics: readonly Topic[]
  readonly factMarks: readonly FactMark[]
}

/** What was sent as an article holds it; what is not said is left out. `zone`: the firm's. */
export function readFields(fields: ArticleFields, zone: string): Omit<Article, 'id' | 'updatedAt'> {
  const { title, text, tags, phrasings, owner, reviewBy, url, internal } = fields
  const { validFrom, validUntil, topics, factMarks } = fields
  return {
    title,
    text,
    tags,
    phrasings,
    owner: owner as PersonId | null,
    reviewBy: reviewBy === null ? null : (Date.parse(reviewBy) as Instant),
    url,
    ...(internal && { isInternal: true }),
    ...(validFrom !== null && { validFrom: startOf(validFrom, 0, zone) }),
    ...(validUntil !== null && { validUntil: startOf(validUntil, 1, zone) }),
    ...(topics.length > 0 && { topics: [...new Set(topics)] }),
    ...(factMarks.length > 0 && { factMarks }),
  }
}

export function showArticle(article: KeptArticle, zone: string): z.input<typeof wireArticle> {
  const { id, version, updatedAt } = article
  return { id, version, updatedAt: isoTime(updatedAt), ...showFields(article, zone) }
}

/** What of an article its writer says. */
export function showFields(article: Omit<Article, 'id' | 'updatedAt'>, zone: string): z.output<typeof articleBody> {
  const { title, text, tags, phrasings, owner, reviewBy, url } = article
  const { isInternal = false, validFrom, validUntil, topics = [], factMarks = [] } = article
  return {
    title,
    text,
    tags: [...tags],
    phrasings: [...phrasings],
    owner,
    reviewBy: isoTime(reviewBy),
    url,
    internal: isInternal,
    validFrom: validFrom === undefined ? null : dayOf(validFrom, zone),
    validUntil: validUntil === undefined ? null : dayOf((validUntil - 1) as Instant, zone),
    topics: [...topics],
    factMarks: factMarks.map((mark) => ({ ...mark })),
  }
}

const DAY_MS = 86_400_000

/** The days that an article names are the firm's own. */
export async function zoneOf({ playbooks }: Pick<Records, 'playbooks'>): Promise<string> {
  return (await playbooks.currentRules()).targets.businessHours.timeZone
}

/** Midnight in the firm's zone of the day so many days after the one named. */
function startOf(date: string, daysLater: number, zone: string): Instant {
  const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS) + daysLater
  return instantOf(day, 0, zone)
}

function dayOf(at: Instant, zone: string): string {
  return new Date(localTime(at, zone).day * DAY_MS).toISOString().slice(0, 10)
}
