import { Button } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../app/session.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import styles from './section-parts.module.css'

export function Lead({ children }: { readonly children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>
}

/** The part of a mutation that a form shows. */
export interface Saving {
  readonly isPending: boolean
  readonly error: unknown
}

interface SettingsFormProps {
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly saving: Saving
  /** Who may change it: others read, and are told who may. `own` is everybody's own account. */
  readonly by: 'manager' | 'own'
  readonly submitLabel?: string
  readonly children: ReactNode
}

/** One section's form with its button and its failure. */
export function SettingsForm({ onSubmit, saving, by, submitLabel, children }: SettingsFormProps) {
  const { t } = useTranslation()
  const isManager = useMay('manager')
  const mayChange = by === 'own' || isManager
  return (
    <form onSubmit={onSubmit}>
      {!mayChange && <Lead>{t('settings.managerOnly')}</Lead>}
      <fieldset className={styles.fields} disabled={!mayChange}>
        {children}
        {saving.error != null && <FailureNote error={saving.error} />}
        {mayChange && (
          <Button type="submit" loading={saving.isPending} className={styles.submit}>
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
