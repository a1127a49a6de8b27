import { useTranslation } from 'react-i18next'
import styles from './loading.module.css'

/** Shown while something is fetched; appears only after a moment, so that quick answers don't flicker. */
export function Loading() {
  const { t } = useTranslation()
  return (
    <p role="status" className={styles.loading}>
      {t('app.loading')}
    </p>
  )
}
