import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatCount } from '../ui/format.ts'
import { wholeDays } from '../ui/period.ts'
import styles from './guard-counts.module.css'

const CODES_SHOWN = 4

/** What never reached a customer, what did all the same, and who turned out to be right. */
export function GuardCounts({ period }: { readonly period: { readonly from: string; readonly to: string } }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const said = useSaid()
  const { data } = useQuery(query('readGuardCounts', { query: wholeDays(period) }))
  if (!data) return null
  const { automatic, stopped, overridden, wronglyOverridden, rightlyOverridden, byCode } = data
  const lines = [
    ['automatic', automatic],
    ['stopped', stopped],
    ['overridden', overridden],
  ] as const
  return (
    <section>
      <h2 className={styles.title}>{t('dashboard.guard')}</h2>
      {automatic + stopped + overridden === 0 ? (
        <p className={styles.text}>{t('dashboard.guard.none')}</p>
      ) : (
        <>
          <ul className={styles.lines}>
            {lines.map(([name, count]) => (
              <li key={name}>
                <b>{formatCount(count, locale)}</b> {t(`dashboard.guard.${name}`)}
              </li>
            ))}
          </ul>
          {overridden > 0 && (
            <p className={styles.text}>
              {t('dashboard.guard.right', { wrongly: wronglyOverridden, rightly: rightlyOverridden })}
            </p>
          )}
          {byCode.length > 0 && (
            <p className={styles.text}>
              {t('dashboard.guard.codes')}:{' '}
              {byCode.slice(0, CODES_SHOWN).map(({ code }, n) => (
                <span key={code}>
                  {n > 0 && ', '}
                  <Link to="/ledger" search={{ code, ...period }}>
                    {said(kindOf(code).name)}
                  </Link>
                </span>
              ))}
            </p>
          )}
        </>
      )}
    </section>
  )
}
