import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './failure-note.module.css'
import { useFailureWords } from './failure-words.ts'

/** Says what went wrong in the problem document's words and what to do next; never only "error". */
export function FailureNote({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => unknown }) {
  const { t } = useTranslation()
  const { title, detail, instance } = useFailureWords()(error)
  return (
    <div role="alert" className={styles.note}>
      <IconAlertTriangle size={18} aria-hidden className={styles.icon} />
      <div>
        <strong>{title}</strong>
        {detail !== '' && <p className={styles.detail}>{detail}</p>}
        {instance !== null && <p className={styles.instance}>{t('app.failure.instance', { instance })}</p>}
        {onRetry && (
          <Button variant="default" size="xs" mt="xs" onClick={() => void onRetry()}>
            {t('app.retry')}
          </Button>
        )}
      </div>
    </div>
  )
}
