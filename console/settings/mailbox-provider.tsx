import { PasswordInput, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../ui/copy-button.tsx'
import styles from './mailbox-section.module.css'
import type { MailboxValues } from './mailbox-values.ts'
import { Group, Lead } from './section-parts.tsx'

/** Providers take only these as addresses to come back to. */
const SAFE_ADDRESS = /^https:|^http:\/\/localhost[:/]/

/** The firm's app at its provider, through which the mailbox lets us in. */
export function MailboxProvider({
  form,
  isKept,
  returnTo,
}: {
  readonly form: UseFormReturnType<MailboxValues>
  /** The mailbox stands already, and the app's secret with it. */
  readonly isKept: boolean
  readonly returnTo: string
}) {
  const { t } = useTranslation()
  const { kind, address } = form.values
  return (
    <Group title={t('mail.app')}>
      <Lead>{kind === 'microsoft' ? t('mail.app.lead.microsoft') : t('mail.app.lead.google')}</Lead>
      <div>
        <span>{t('mail.app.returnTo')}</span>
        <div className={styles.returnTo}>
          <code>{returnTo}</code>
          <CopyButton value={returnTo} />
        </div>
        {!SAFE_ADDRESS.test(returnTo) && <p className={styles.trouble}>{t('mail.app.returnTo.unsafe')}</p>}
      </div>
      {kind === 'microsoft' && (
        <TextInput
          {...form.getInputProps('app.tenant')}
          label={t('mail.app.tenant')}
          description={t('mail.app.tenant.hint')}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <TextInput
        {...form.getInputProps('app.clientId')}
        label={t('mail.app.clientId')}
        autoComplete="off"
        spellCheck={false}
      />
      <PasswordInput
        {...form.getInputProps('app.secret')}
        label={t('mail.app.secret')}
        description={kind === 'microsoft' ? t('mail.app.secret.hint') : undefined}
        placeholder={isKept ? t('mail.app.secret.kept') : ''}
        autoComplete="new-password"
      />
      <TextInput
        {...form.getInputProps('app.user')}
        label={t('mail.app.user')}
        description={t('mail.app.user.hint')}
        placeholder={address}
        autoComplete="off"
        spellCheck={false}
      />
    </Group>
  )
}
