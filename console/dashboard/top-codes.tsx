import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { ChartExport } from '../ui/chart-export.tsx'
import { formatCount, formatMoney } from '../ui/format.ts'
import styles from './top-codes.module.css'

interface TopCodesProps {
  readonly board: Output<'readDashboard'>
  readonly period: { readonly from: string; readonly to: string }
}

const SHOWN = 8

/** The most frequent kinds, longest bar first; each opens its cases. */
export function TopCodes({ board, period }: TopCodesProps) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const codes = board.topCodes.slice(0, SHOWN)
  const most = Math.max(1, ...codes.map(({ count }) => count))
  return (
    <section>
      {codes.length > 0 && (
        <ChartExport
          chart={{
            title: t('dashboard.top'),
            label: t('ledger.code'),
            kind: 'rows',
            labels: codes.map(({ code }) => said(kindOf(code).name)),
            series: [{ name: t('dashboard.days.mistakes'), values: codes.map(({ count }) => count), isBad: true }],
          }}
        />
      )}
      <h2 className={styles.title}>{t('dashboard.top')}</h2>
      {codes.length === 0 && <p className={styles.none}>{t('dashboard.top.none')}</p>}
      <ol className={styles.list}>
        {codes.map(({ code, count, cost }) => (
          <li key={code}>
            <Link to="/ledger" search={{ code, ...period }} className={styles.code}>
              <span>{said(kindOf(code).name)}</span>
              <span className={styles.numbers}>
                <b>{formatCount(count, locale)}</b> <span className={styles.cost}>{formatMoney(cost, locale)}</span>
              </span>
              <span className={styles.bar} style={{ width: `${(count / most) * 100}%` }} aria-hidden />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
