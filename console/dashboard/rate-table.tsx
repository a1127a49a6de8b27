import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Handling } from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { ChartExport } from '../ui/chart-export.tsx'
import { formatInterval, formatRate } from '../ui/format.ts'
import { IntervalBar } from './interval-bar.tsx'
import { isKnown, type Rate, scaleEnd } from './rate-scale.ts'
import styles from './rate-table.module.css'

interface RateTableProps {
  readonly board: Output<'readDashboard'>
  readonly period: { readonly from: string; readonly to: string }
}

/** Mistakes per hundred conversations by who handled them, each with its interval drawn on one scale. */
export function RateTable({ board, period }: RateTableProps) {
  const { t } = useTranslation()
  const all = [...board.rates, board.all]
  const end = scaleEnd(all)
  return (
    <section>
      <ChartExport
        chart={{
          title: t('dashboard.rates'),
          label: t('ledger.handling'),
          kind: 'rows',
          labels: [...board.rates.map(({ handling }) => t(`app.handling.${handling}`)), t('dashboard.rates.all')],
          series: [
            {
              name: t('dashboard.rates.value'),
              values: all.map((rate) => (isKnown(rate) ? rate.per100 : null)),
              intervals: all.map((rate) => (isKnown(rate) ? { low: rate.low, high: rate.high } : null)),
            },
          ],
        }}
      />
      <h2 className={styles.title}>{t('dashboard.rates')}</h2>
      <p className={styles.text}>{t('dashboard.rates.text')}</p>
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            <th scope="col">{t('ledger.handling')}</th>
            <th scope="col">{t('dashboard.rates.chart')}</th>
            <th scope="col">{t('dashboard.rates.value')}</th>
            <th scope="col">{t('dashboard.rates.interval')}</th>
          </tr>
        </thead>
        <tbody>
          {board.rates.map((rate) => (
            <Row
              key={rate.handling}
              name={t(`app.handling.${rate.handling}`)}
              rate={rate}
              handling={rate.handling}
              end={end}
              period={period}
            />
          ))}
          <Row name={t('dashboard.rates.all')} rate={board.all} handling={undefined} end={end} period={period} />
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly name: string
  readonly rate: Rate
  readonly handling: Handling | undefined
  readonly end: number
  readonly period: RateTableProps['period']
}

function Row({ name, rate, handling, end, period }: RowProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  const cases = { ...period, ...(handling === undefined ? {} : { handling }) }
  return (
    <tr data-all={handling === undefined}>
      <th scope="row" className={styles.name}>
        {name}
        <span className={styles.sample}>{t('dashboard.conversations', { count: rate.conversations })}</span>
      </th>
      {isKnown(rate) ? (
        <>
          <td className={styles.chart}>
            <IntervalBar value={rate.per100} low={rate.low} high={rate.high} end={end} />
          </td>
          <td className={styles.value}>
            <Link to="/ledger" search={cases}>
              {formatRate(rate.per100, locale)}
            </Link>
          </td>
          <td className={styles.interval}>{formatInterval(rate.low, rate.high, locale)}</td>
        </>
      ) : (
        <td colSpan={3} className={styles.unknown}>
          <Link to="/ledger" search={cases}>
            {t('dashboard.rates.tooFew')}
          </Link>
        </td>
      )}
    </tr>
  )
}
