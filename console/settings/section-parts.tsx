import { Button } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNote } from '../ui/failure-note.tsx'
import styles from './section-parts.module.css'

export function Lead({ children }: { readonly children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>
}

interface SettingsFormProps {
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  /** Whether the signed-in person may change it; if not, the fields can be read only, and `refusal` says who may. */
  readonly mayChange: boolean
  readonly refusal: string
  readonly isBusy: boolean
  readonly error: unknown
  readonly submitLabel?: string
  readonly children: ReactNode
}

/** One section's form with its button and its failure. */
export function SettingsForm({
  onSubmit,
  mayChange,
  refusal,
  isBusy,
  error,
  submitLabel,
  children,
}: SettingsFormProps) {
  const { t } = useTranslation()
  return (
    <form onSubmit={onSubmit}>
      {!mayChange && <Lead>{refusal}</Lead>}
      <fieldset className={styles.fields} disabled={!mayChange}>
        {children}
        {error != null && <FailureNote error={error} />}
        {mayChange && (
          <Button type="submit" loading={isBusy} className={styles.submit}>
            {submitLabel ?? t('app.save')}
          </Button>
        )}
      </fieldset>
    </form>
  )
}

export function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{title}</h3>
      {children}
    </div>
  )
}
