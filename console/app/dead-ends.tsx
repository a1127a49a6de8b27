import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { hasCode } from './call-failure.ts'
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

/** A screen whose thing could not be read: it is not there, or it did not come. */
export function Unread({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => unknown }) {
  return hasCode(error, 'not-found') ? <Lost /> : <Broken error={error} reset={() => void onRetry()} />
}
