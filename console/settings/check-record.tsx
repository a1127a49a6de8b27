import { useTranslation } from 'react-i18next'
import { EXPLAINED } from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatDate, formatPercents } from '../ui/format.ts'
import styles from './guard-section.module.css'

type Code = Output<'readGuard'>['codes'][number]

/** What a check looks for, and what is known of it: on texts of strangers, by the firm's own people, and why it fell silent, if it did. */
export function CheckRecord({ code: { code, measured, judged, silenced } }: { readonly code: Code }) {
  const { t } = useTranslation()
  const said = useSaid()
  return (
    <div className={styles.record}>
      <p>{said(EXPLAINED[code])}</p>
      <JudgedRecord judged={judged} silenced={silenced} />
      {measured !== null && (
        <p>
          {t('settings.guard.measured', {
            hits: measured.hits,
            alarms: measured.hits + measured.alarms,
            labelled: measured.hits + measured.missed,
          })}
        </p>
      )}
    </div>
  )
}

/** What people made of the findings, and why they are silent now, if they are. */
export function JudgedRecord({ judged, silenced }: Pick<Code, 'judged' | 'silenced'>) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { precision, confirmed, withdrawn, found } = judged
  return (
    <>
      {silenced !== null && (
        <p className={styles.silenced}>
          {t('settings.guard.silenced', {
            day: formatDate(silenced.at, locale),
            withdrawn: silenced.withdrawn,
            found: silenced.found,
          })}
        </p>
      )}
      {precision !== null && (
        <p>
          {t('settings.guard.judged', {
            count: confirmed + withdrawn,
            found,
            confirmed,
            interval: formatPercents(precision.low, precision.high, locale),
          })}
        </p>
      )}
    </>
  )
}
