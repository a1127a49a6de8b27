import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatPercent } from '../ui/format.ts'
import { wholeDays } from '../ui/period.ts'
import styles from './assistant-outcomes.module.css'

const VERDICTS = ['use', 'edit', 'wrong'] as const

/** What consultants made of the assistant's drafts; nothing where nobody judged one. */
export function DraftsJudged({ period }: { readonly period: { readonly from: string; readonly to: string } }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { data } = useQuery(query('countDraftVerdicts', { query: wholeDays(period) }))
  if (!data || data.right === null) return null
  const { value, low, high } = data.right
  return (
    <section>
      <h2 className={styles.title}>{t('dashboard.drafts')}</h2>
      <p className={styles.text}>{t('dashboard.drafts.text')}</p>
      <p className={styles.share}>
        <b>{formatPercent(value, locale)}</b>{' '}
        <span>
          {t('dashboard.drafts.right', { low: formatPercent(low, locale), high: formatPercent(high, locale) })}
        </span>
      </p>
      <ul className={styles.counts}>
        {VERDICTS.map((verdict) => (
          <li key={verdict}>{t(`dashboard.drafts.${verdict}`, { count: data[verdict] })}</li>
        ))}
      </ul>
    </section>
  )
}
