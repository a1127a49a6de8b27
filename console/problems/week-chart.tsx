import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { ChartExport } from '../ui/chart-export.tsx'
import table from '../ui/data-table.module.css'
import { formatCount, formatDate } from '../ui/format.ts'
import { stretch } from './problem-search.ts'
import styles from './week-chart.module.css'

type Page = Output<'readProblem'>

const WEEK_MS = 7 * 86_400_000

interface WeekChartProps {
  readonly id: string
  readonly weeks: Page['weeks']
  readonly fixes: Page['fixes']
}

/** Cases of each week as bars, each leading to its cases, with a mark where a fix came into force; and as a table. */
export function WeekChart({ id, weeks, fixes }: WeekChartProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  const most = Math.max(1, ...weeks.map(({ events }) => events))
  const start = Date.parse(weeks[0]?.from ?? '')
  const marks = fixes
    .flatMap(({ inForceSince }, n) =>
      inForceSince === null
        ? []
        : [{ number: n + 1, at: (Date.parse(inForceSince) - start) / (weeks.length * WEEK_MS), inForceSince }],
    )
    .filter(({ at }) => at >= 0 && at <= 1)
  const casesOf = (from: string) => {
    const at = Date.parse(from)
    return { to: '/recurring/$id', params: { id }, search: stretch(at, at + WEEK_MS), hash: 'cases' } as const
  }
  return (
    <section>
      <ChartExport
        chart={{
          title: t('problems.weeks'),
          label: t('problems.weeks.week'),
          kind: 'columns',
          labels: weeks.map(({ from }) => formatDate(from, locale)),
          series: [
            { name: t('problems.cases'), values: weeks.map(({ events }) => events), isBad: true },
            { name: t('problems.weeks.exposures'), values: weeks.map(({ exposures }) => exposures) },
          ],
        }}
      />
      <h2 className={styles.title}>{t('problems.weeks')}</h2>
      <div className={styles.chart}>
        {weeks.map(({ from, events, exposures }) => {
          const words = t('problems.weeks.bar', { day: formatDate(from, locale), events, exposures })
          return events === 0 ? (
            <span key={from} className={styles.week} title={words} />
          ) : (
            <Link key={from} {...casesOf(from)} className={styles.week} title={words} aria-label={words}>
              <span className={styles.count}>{formatCount(events, locale)}</span>
              <span className={styles.bar} style={{ height: `${(events / most) * 100}%` }} />
            </Link>
          )
        })}
        {marks.map(({ number, at }) => (
          <span key={number} className={styles.mark} style={{ left: `${at * 100}%` }} aria-hidden>
            {number}
          </span>
        ))}
      </div>
      <p className={styles.ends}>
        <span>{weeks[0] && formatDate(weeks[0].from, locale)}</span>
        <span>{weeks.length > 0 && formatDate(new Date(start + weeks.length * WEEK_MS).toISOString(), locale)}</span>
      </p>
      {marks.map(({ number, inForceSince }) => (
        <p key={number} className={styles.legend}>
          {t('problems.weeks.fix', { number, day: formatDate(inForceSince, locale) })}
        </p>
      ))}
      <details className={styles.details}>
        <summary>{t('problems.weeks.table')}</summary>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('problems.weeks.week')}</th>
              <th scope="col" data-number>
                {t('problems.cases')}
              </th>
              <th scope="col" data-number>
                {t('problems.weeks.exposures')}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ from, events, exposures }) => (
              <tr key={from}>
                <td>{formatDate(from, locale)}</td>
                <td data-number data-label={t('problems.cases')}>
                  {events === 0 ? (
                    formatCount(0, locale)
                  ) : (
                    <Link {...casesOf(from)}>{formatCount(events, locale)}</Link>
                  )}
                </td>
                <td data-number data-label={t('problems.weeks.exposures')}>
                  {formatCount(exposures, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
