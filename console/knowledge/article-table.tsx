import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
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

function Row({ article, owner }: { readonly article: Article; readonly owner: string | undefined }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const now = useNow(HOUR_MS)
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
