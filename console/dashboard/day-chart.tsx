import { useTranslation } from 'react-i18next'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { ChartExport } from '../ui/chart-export.tsx'
import table from '../ui/data-table.module.css'
import { formatCount, formatDate } from '../ui/format.ts'
import styles from './day-chart.module.css'

type Days = Output<'readDashboard'>['days']

const AXIS = { stroke: 'var(--ink-soft)', fontSize: 12, tickLine: false, axisLine: false } as const

/** Conversations and mistakes of each day, drawn and as a table. */
export function DayChart({ days }: { readonly days: Days }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const names = { conversations: t('dashboard.days.conversations'), mistakes: t('dashboard.days.mistakes') }
  const beyond = days.filter(({ outOfControl }) => outOfControl)
  const short = (day: string) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', timeZone: 'UTC' }).format(new Date(day))
  return (
    <section>
      <ChartExport
        chart={{
          title: t('dashboard.days'),
          label: t('dashboard.days.day'),
          kind: 'columns',
          labels: days.map(({ day }) => short(day)),
          series: [
            { name: names.conversations, values: days.map(({ conversations }) => conversations) },
            { name: names.mistakes, values: days.map(({ mistakes }) => mistakes), isBad: true },
          ],
        }}
      />
      <h2 className={styles.title}>{t('dashboard.days')}</h2>
      <p className={styles.legend}>
        <span className={styles.conversations}>{names.conversations}</span>
        <span className={styles.mistakes}>{names.mistakes}</span>
      </p>
      <div className={styles.chart} aria-hidden>
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            data={[...days]}
            margin={{ top: 8, right: 0, bottom: 0, left: -28 }}
            barGap={1}
            barCategoryGap="28%"
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--rule)" />
            <XAxis dataKey="day" tickFormatter={short} minTickGap={28} {...AXIS} />
            <YAxis allowDecimals={false} {...AXIS} />
            <Tooltip
              labelFormatter={(day) => (typeof day === 'string' ? formatDate(day, locale) : null)}
              contentStyle={{
                background: 'var(--surface)',
                border: '1px solid var(--rule)',
                borderRadius: 6,
                fontSize: 13,
              }}
              cursor={{ fill: 'var(--sunken)' }}
              isAnimationActive={false}
            />
            <Bar
              dataKey="conversations"
              name={names.conversations}
              fill="var(--chart-calm)"
              radius={[2, 2, 0, 0]}
              maxBarSize={18}
              isAnimationActive={false}
            />
            <Bar
              dataKey="mistakes"
              name={names.mistakes}
              fill="var(--pencil)"
              radius={[2, 2, 0, 0]}
              maxBarSize={18}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
      {beyond.length > 0 && (
        <p className={styles.beyond} role="status">
          {t('dashboard.days.beyond', {
            days: beyond.map(({ day, mistakes }) => `${short(day)} (${formatCount(mistakes, locale)})`).join(', '),
          })}
        </p>
      )}
      <details className={styles.details}>
        <summary>{t('dashboard.days.table')}</summary>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('dashboard.days.day')}</th>
              <th scope="col" data-number>
                {names.conversations}
              </th>
              <th scope="col" data-number>
                {names.mistakes}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, conversations, mistakes }) => (
              <tr key={day}>
                <td>{formatDate(day, locale)}</td>
                <td data-number data-label={names.conversations}>
                  {formatCount(conversations, locale)}
                </td>
                <td data-number data-label={names.mistakes}>
                  {formatCount(mistakes, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
