import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatPercent, formatPercents } from '../ui/format.ts'
import { wholeDays } from '../ui/period.ts'
import styles from './assistant-outcomes.module.css'

const COUNTS = ['confirmed', 'silent', 'returned', 'handedOver', 'pending'] as const

/** Of fewer conversations that are over a share says nothing. */
const FEWEST = 10

/** What the assistant solved: between what customers confirmed and what they did not deny. */
export function AssistantOutcomes({ period }: { readonly period: { readonly from: string; readonly to: string } }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { data } = useQuery(query('readAssistantOutcomes', { query: wholeDays(period) }))
  if (!data) return null
  const { low, high, windowDays } = data
  const none = COUNTS.every((name) => data[name] === 0)
  const over = data.confirmed + data.silent + data.returned + data.handedOver
  return (
    <section>
      <h2 className={styles.title}>{t('dashboard.assistant')}</h2>
      <p className={styles.text}>{t('dashboard.assistant.text', { count: windowDays })}</p>
      {low === null || high === null ? (
        <p className={styles.text}>{t(none ? 'dashboard.assistant.none' : 'dashboard.assistant.early')}</p>
      ) : over < FEWEST ? (
        <p className={styles.text}>{t('dashboard.assistant.few', { count: over, fewest: FEWEST })}</p>
      ) : (
        <>
          <p className={styles.share}>
            <b>{formatPercents(low.share, high.share, locale)}</b>{' '}
            <span>
              {t('dashboard.assistant.certain', {
                low: formatPercent(low.certain, locale),
                high: formatPercent(high.certain, locale),
              })}
            </span>
          </p>
          <span className={styles.bar} aria-hidden>
            <svg viewBox="0 0 100 6" preserveAspectRatio="none">
              <rect x={0} y={0} width={100} height={6} className={styles.all} />
              <rect x={0} y={0} width={100 * high.share} height={6} className={styles.undenied} />
              <rect x={0} y={0} width={100 * low.share} height={6} className={styles.confirmed} />
            </svg>
          </span>
        </>
      )}
      {!none && (
        <ul className={styles.counts}>
          {COUNTS.map((name) => (
            <li key={name}>{t(`dashboard.assistant.${name}`, { count: data[name] })}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
