import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatTimes, saysNothing, toldHigh } from '../ui/ratios.ts'
import styles from './trend.module.css'

type Problem = Output<'listProblems'>['items'][number]

const WIDTH = 88
const HEIGHT = 22

interface TrendProps {
  readonly problem: Pick<Problem, 'weeks' | 'trend'>
  /** In a list, row after row saying that nothing is known would hide those that say something. */
  readonly isListed?: boolean
}

/** The weeks as a line and, in a word, where it is going; the line says nothing to a screen reader. */
export function Trend({ problem, isListed = false }: TrendProps) {
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
      {isListed && trend.direction === 'unknown' ? (
        <VisuallyHidden>{t('problems.direction.unknown')}</VisuallyHidden>
      ) : (
        <span className={styles.word} data-direction={trend.direction}>
          {t(`problems.direction.${trend.direction}`)}
        </span>
      )}
    </span>
  )
}

/** Why the word is what it is: the interval behind it. */
export function TrendReason({ trend }: Pick<Problem, 'trend'>) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { change } = trend
  if (change === null || saysNothing(change)) return t('problems.trend.little')
  const [low, high] = [formatTimes(change.low, locale), toldHigh(change)]
  return t('problems.trend.why', {
    change:
      high === null
        ? t('problems.times.least', { low })
        : t('problems.times.from', { low, high: formatTimes(high, locale) }),
  })
}
