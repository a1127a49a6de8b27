import { useTranslation } from 'react-i18next'
import type { Severity } from '../../core/vocabulary/vocabulary.ts'
import styles from './severity-mark.module.css'

const STROKE_APART = 4

/** One to four tally strokes, as in a ledger kept by hand; in words for those who cannot see them. */
export function SeverityMark({
  severity,
  withWord = false,
}: {
  readonly severity: Severity
  readonly withWord?: boolean
}) {
  const { t } = useTranslation()
  const word = t(`app.severity.${severity}`)
  const strokes = [1, 2, 3, 4].filter((stroke) => stroke <= severity)
  return (
    <span className={styles.mark} data-severity={severity} title={word}>
      <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden>
        {strokes.map((stroke) => (
          <path key={stroke} d={`M${stroke * STROKE_APART} 1.500 ${stroke * STROKE_APART - 1.5} 12.500`} />
        ))}
      </svg>
      <span className={withWord ? undefined : styles.hidden}>{word}</span>
    </span>
  )
}
