import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatMoment } from '../ui/format.ts'
import styles from './fix-screen.module.css'

type Step = Output<'readFix'>['steps'][number]

/** What happened to the fix, the newest first. */
export function FixHistory({ page: { steps } }: { readonly page: Output<'readFix'> }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (steps.length === 0) return null
  return (
    <section className={styles.history}>
      <h2>{t('fixes.history')}</h2>
      <ul>
        {steps.toReversed().map((step) => (
          <li key={`${step.at} ${step.step}`}>
            <time dateTime={step.at} className={styles.soft}>
              {formatMoment(step.at, locale)}
            </time>{' '}
            {eventOf(step, t)} <span className={styles.soft}>· {step.by ?? t('fixes.by.product')}</span>
            {step.why !== '' && <p className={styles.soft}>{step.why}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function eventOf({ step, share, because }: Step, t: TFunction): string {
  if (step === 'pilot-stopped') return t(`fixes.event.pilot-stopped.${because ?? 'person'}`)
  if (step === 'pilot-started' || step === 'pilot-widened')
    return t(`fixes.event.${step}`, { percent: Math.round(100 * (share ?? 0)) })
  return t(`fixes.event.${step}`)
}
