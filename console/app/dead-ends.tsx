import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import styles from './dead-ends.module.css'

/** An address that leads nowhere leads back to the inbox. */
export function Lost() {
  const { t } = useTranslation()
  return (
    <div className={styles.middle}>
      <EmptyState title={t('app.lost.title')} action={<Anchor href="/inbox">{t('app.home')}</Anchor>}>
        {t('app.lost.text')}
      </EmptyState>
    </div>
  )
}

/** A screen that failed says so, and the rest of the desk stays. */
export function Broken({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  return (
    <div className={styles.middle}>
      <FailureNote error={error} onRetry={reset} />
    </div>
  )
}
