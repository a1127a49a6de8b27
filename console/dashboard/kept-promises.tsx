import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatPercent, formatPercents } from '../ui/format.ts'
import { wholeDays } from '../ui/period.ts'
import { IntervalBar } from './interval-bar.tsx'
import styles from './kept-promises.module.css'

/** How many promises were kept in time, of those that fell due in the period; both parts open their cases. */
export function KeptPromises({ period }: { readonly period: { readonly from: string; readonly to: string } }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { data } = useQuery(query('readKeptPromises', { query: wholeDays(period) }))
  if (!data) return null
  const { kept, broken, share, low, high } = data
  return (
    <section>
      <h2 className={styles.title}>{t('dashboard.promises')}</h2>
      <p className={styles.text}>{t('dashboard.promises.text')}</p>
      {share === null || low === null || high === null ? (
        <p className={styles.text}>{t('dashboard.promises.none')}</p>
      ) : (
        <>
          <p className={styles.share}>
            <b>{formatPercent(share, locale)}</b> <span>{formatPercents(low, high, locale)}</span>
          </p>
          <IntervalBar value={share} low={low} high={high} end={1} />
          <p className={styles.cases}>
            <Link to="/promises" search={{ view: 'kept', ...period }}>
              {t('dashboard.promises.kept', { count: kept })}
            </Link>
            <Link to="/promises" search={{ view: 'broken', ...period }}>
              {t('dashboard.promises.broken', { count: broken })}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
