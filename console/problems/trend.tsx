import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatTimes } from '../ui/ratios.ts'
import styles from './trend.module.css'

type Problem = Output<'listProblems'>['items'][number]

const WIDTH = 88
const HEIGHT = 22

/** The weeks as a line and, in a word, where it is going; the line says nothing to a screen reader. */
export function Trend({ problem }: { readonly problem: Pick<Problem, 'weeks' | 'trend'> }) {
  const { t } = useTranslation()
  const { weeks, trend } = problem
  const most = Math.max(1, ...weeks.map(({ events }) => events))
  const step = WIDTH / Math.max(1, weeks.length - 1)
  const points = weeks.map(
    ({ events }, n) => `${(n * step).toFixed(1)},${(HEIGHT - 2 - (events / most) * (HEIGHT - 4)).toFixed(1)}`,
  )
  return (
    <span className={styles.trend}>
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden className={styles.line}>
        <polyline points={points.join(' ')} />
      </svg>
      <span className={styles.word} data-direction={trend.direction}>
        {t(`problems.direction.${trend.direction}`)}
      </span>
    </span>
  )
}

/** Why the word is what it is: the interval behind it. */
export function TrendReason({ trend }: Pick<Problem, 'trend'>) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { change } = trend
  // From below one up to no bound at all says nothing.
  if (change === null || (change.high === null && change.low < 1)) return t('problems.trend.little')
  const low = formatTimes(change.low, locale)
  return t('problems.trend.why', {
    change:
      change.high === null
        ? t('problems.times.least', { low })
        : t('problems.times.from', { low, high: formatTimes(change.high, locale) }),
  })
}
