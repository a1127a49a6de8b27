import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { Unread } from '../app/dead-ends.tsx'
import { useLocale } from '../i18n/i18n.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { formatMoment } from '../ui/format.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { RecallItem } from './recall-item.tsx'
import styles from './recall-screen.module.css'

/** Everybody who got one wrong answer, to be worked through customer by customer. */
export function RecallScreen() {
  const { t } = useTranslation()
  const locale = useLocale()
  const { id } = useParams({ from: '/desk/recalls/$id' })
  const { data, error, refetch } = useQuery(query('readRecall', { params: { id } }))
  if (error && !data) return <Unread error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const { recall, items } = data
  const todo = items.filter(({ state }) => state === 'todo').length
  return (
    <Page
      title={t('recall.title', { wrong: recall.wrong })}
      lead={t('recall.lead', { who: recall.by, time: formatMoment(recall.at, locale) })}
    >
      <p className={styles.right}>
        {t('recall.right')} <b>{recall.right}</b>
      </p>
      <p className={styles.count}>
        {t('recall.items', { count: items.length })} ·{' '}
        {todo === 0 ? t('recall.all') : t('recall.todo', { count: todo })}
      </p>
      {items.length === 0 && <EmptyState title={t('recall.empty.title')}>{t('recall.empty')}</EmptyState>}
      <ul className={styles.items}>
        {items.map((item) => (
          <RecallItem key={item.message} recall={id} item={item} />
        ))}
      </ul>
    </Page>
  )
}
