import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatCount, formatMinutes, formatPercent, formatPercents } from '../ui/format.ts'
import { wholeDays } from '../ui/period.ts'
import styles from './assistant-outcomes.module.css'

/** How the team as a whole answers: without a word of its own, and ever later. No person is named, counted or ranked. */
export function Practice({ period }: { readonly period: { readonly from: string; readonly to: string } }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { data } = useQuery(query('readPractice', { query: wholeDays(period) }))
  if (!data) return null
  const { templates, drift } = data
  const pace = drift.minutesPerWeek === null ? '' : formatMinutes(Math.abs(drift.minutesPerWeek), locale)
  return (
    <section>
      <h2 className={styles.title}>{t('practice.title')}</h2>
      <p className={styles.text}>{t('practice.text')}</p>
      {templates?.share == null ? (
        <p>{t('practice.few')}</p>
      ) : (
        <>
          <p className={styles.share}>
            <b>{formatPercent(templates.share.value, locale)}</b>{' '}
            <span>
              {t('practice.share', {
                range: formatPercents(templates.share.low, templates.share.high, locale),
                replies: formatCount(templates.replies, locale),
              })}
            </span>
          </p>
          <ul className={styles.counts}>
            <li>{t('practice.templates', { number: formatCount(templates.templates, locale) })}</li>
            <li>{t('practice.macros', { number: formatCount(templates.macros, locale) })}</li>
          </ul>
        </>
      )}
      <h3 className={styles.title}>{t('practice.drift.title')}</h3>
      <p>{t(`practice.drift.${drift.direction}`, { pace })}</p>
    </section>
  )
}
