import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatCount } from '../ui/format.ts'
import { formatTimes, toldHigh } from '../ui/ratios.ts'
import styles from './where-from.module.css'

type Contrast = NonNullable<Output<'readProblem'>['contrast']>

/** Known from the mistake alone: a share of such mistakes, not a rate among conversations. */
const OF_THE_MISTAKE: ReadonlySet<Contrast['trait']> = new Set(['article', 'macro', 'link'])

/** Where the problem concentrates, as one sentence with its numbers, and drawn. */
export function WhereFrom({ contrast }: Pick<Output<'readProblem'>, 'contrast'>) {
  const { t } = useTranslation()
  return (
    <section>
      <h2 className={styles.title}>{t('problems.where')}</h2>
      {contrast === null ? (
        <p className={styles.text}>{t('problems.where.spread')}</p>
      ) : OF_THE_MISTAKE.has(contrast.trait) ? (
        <Share contrast={contrast} />
      ) : (
        <Rates contrast={contrast} />
      )}
    </section>
  )
}

function Share({ contrast: { where, inside, outside } }: { readonly contrast: Contrast }) {
  const { t } = useTranslation()
  const said = useSaid()
  return (
    <p className={styles.sentence}>
      {t('problems.where.share', { events: inside.events, all: inside.events + outside.events, where: said(where) })}
    </p>
  )
}

function Rates({ contrast: { where, inside, outside, ratio } }: { readonly contrast: Contrast }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const count = ({ events, exposures }: Contrast['inside']) => ({
    events: formatCount(events, locale),
    exposures: formatCount(exposures, locale),
  })
  const low = formatTimes(ratio?.low ?? 0, locale)
  const high = ratio && toldHigh(ratio)
  const often =
    ratio === null
      ? null
      : high === null
        ? t('problems.where.least', { low })
        : t('problems.where.from', { low, high: formatTimes(high, locale) })
  const shareOf = ({ events, exposures }: Contrast['inside']) => events / Math.max(1, exposures)
  const most = Math.max(shareOf(inside), shareOf(outside))
  return (
    <>
      <p className={styles.sentence}>
        <b>{said(where)}</b>: {t('problems.where.inside', count(inside))},{' '}
        {t('problems.where.elsewhere', count(outside))}
        {often !== null && (
          <>
            {' '}
            – <b>{often}</b>
          </>
        )}
        .
      </p>
      <div className={styles.bars} aria-hidden>
        <span className={styles.bar} style={{ width: `${(100 * shareOf(inside)) / most}%` }} />
        <span className={styles.bar} data-outside style={{ width: `${(100 * shareOf(outside)) / most}%` }} />
      </div>
      <p className={styles.note}>{t('problems.where.chance')}</p>
    </>
  )
}
