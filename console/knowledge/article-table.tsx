import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { formatDate } from '../ui/format.ts'
import { useNow } from '../ui/use-now.ts'
import styles from './article-table.module.css'

type Article = Output<'listArticles'>['items'][number]

const HOUR_MS = 3_600_000

export function ArticleTable({ articles }: { readonly articles: readonly Article[] }) {
  const { t } = useTranslation()
  const people = useQuery(query('listPeople')).data?.items ?? []
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const sorted = articles.toSorted((a, b) => a.title.localeCompare(b.title, 'pl'))
  return (
    <table className={table.table}>
      <caption className={table.caption}>{t('knowledge.count', { count: articles.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('knowledge.article')}</th>
          <th scope="col">{t('knowledge.owner')}</th>
          <th scope="col">{t('knowledge.updated')}</th>
          <th scope="col">{t('knowledge.review')}</th>
          <th scope="col">{t('knowledge.helped')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((article) => (
          <Row
            key={article.id}
            article={article}
            owner={article.owner === null ? undefined : names.get(article.owner)}
          />
        ))}
      </tbody>
    </table>
  )
}

/** So long before an article ends it is time to write what comes after it. */
const SOON_MS = 14 * 24 * HOUR_MS

/** The days of an article that has some; what no longer answers, or soon will not, stands out. */
function Validity({ article: { validFrom, validUntil } }: { readonly article: Article }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const now = useNow(HOUR_MS)
  const today = dayAt(now)
  if (validUntil !== null && validUntil < today)
    return <div className={styles.over}>{t('knowledge.validity.over', { day: formatDate(validUntil, locale) })}</div>
  if (validFrom !== null && validFrom > today)
    return <div className={styles.tags}>{t('knowledge.validity.ahead', { day: formatDate(validFrom, locale) })}</div>
  if (validUntil === null) return null
  const isEnding = validUntil <= dayAt(now + SOON_MS)
  return (
    <div className={isEnding ? styles.internal : styles.tags}>
      {t(isEnding ? 'knowledge.validity.ending' : 'knowledge.validity.until', { day: formatDate(validUntil, locale) })}
    </div>
  )
}

/** `2026-11-22` where the reader is. */
function dayAt(at: number): string {
  const local = new Date(at)
  return new Date(at - local.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

function Row({ article, owner }: { readonly article: Article; readonly owner: string | undefined }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const now = useNow(HOUR_MS)
  const said = useSaid()
  const { reviewBy, updatedAt, helped } = article
  const votes = helped.yes + helped.no
  const isOverdue = reviewBy !== null && Date.parse(reviewBy) < now
  return (
    <tr>
      <td>
        <Link to="/knowledge/article/$id" params={{ id: article.id }} className={styles.title}>
          {article.title}
        </Link>
        {article.internal && <div className={styles.internal}>{t('knowledge.internal')}</div>}
        {article.topics.length > 0 && (
          <div className={styles.internal}>
            {t('knowledge.onlyTopics', { topics: article.topics.map((topic) => said(TOPIC_NAMES[topic])).join(', ') })}
          </div>
        )}
        <Validity article={article} />
        {article.tags.length > 0 && <div className={styles.tags}>{article.tags.join(' · ')}</div>}
      </td>
      <td data-label={t('knowledge.owner')} className={owner === undefined ? styles.missing : undefined}>
        {owner ?? t('knowledge.noOwner')}
      </td>
      <td data-label={t('knowledge.updated')}>{updatedAt === null ? '—' : formatDate(updatedAt, locale)}</td>
      <td data-label={t('knowledge.review')} className={isOverdue ? styles.overdue : undefined}>
        {reviewBy === null ? '—' : formatDate(reviewBy, locale)}
        {isOverdue && <div>{t('knowledge.overdue')}</div>}
      </td>
      <td data-label={t('knowledge.helped')}>
        {votes === 0 ? '—' : t('knowledge.helped.of', { yes: helped.yes, votes })}
      </td>
    </tr>
  )
}
