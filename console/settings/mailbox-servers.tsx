import { Checkbox, NativeSelect, NumberInput, PasswordInput, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import styles from './mailbox-section.module.css'
import { type MailboxValues, portOf, type Security } from './mailbox-values.ts'
import { Group } from './section-parts.tsx'

const SECURITIES: readonly Security[] = ['tls', 'starttls', 'none']

interface ServersProps {
  readonly form: UseFormReturnType<MailboxValues>
  /** The mailbox stands already, and its passwords with it. */
  readonly isKept: boolean
}

/** Both servers of a mailbox that signs in with a password. */
export function MailboxServers({ form, isKept }: ServersProps) {
  const { t } = useTranslation()
  return (
    <>
      <Group title={t('mail.form.imap')}>
        <ServerFields form={form} side="imap" isKept={isKept} />
      </Group>
      <Group title={t('mail.form.smtp')}>
        <Checkbox {...form.getInputProps('isSame', { type: 'checkbox' })} label={t('mail.form.same')} />
        <ServerFields form={form} side="smtp" isKept={isKept} />
      </Group>
    </>
  )
}

function ServerFields({ form, side, isKept }: ServersProps & { readonly side: 'imap' | 'smtp' }) {
  const { t } = useTranslation()
  const { isSame } = form.values
  const hasLogin = side === 'imap' || !isSame
  return (
    <>
      <div className={styles.server}>
        <TextInput
          {...form.getInputProps(`${side}.host`)}
          label={t('mail.form.host')}
          placeholder={`${side}.sklep.pl`}
          spellCheck={false}
        />
        <NativeSelect
          {...form.getInputProps(`${side}.security`)}
          label={t('mail.form.security')}
          onChange={({ currentTarget }) => {
            const security = currentTarget.value as Security
            form.setFieldValue(`${side}.security`, security)
            form.setFieldValue(`${side}.port`, portOf(side, security))
          }}
          data={SECURITIES.map((value) => ({ value, label: t(`mail.form.security.${value}`) }))}
        />
        <NumberInput
          {...form.getInputProps(`${side}.port`)}
          label={t('mail.form.port')}
          min={1}
          max={65_535}
          hideControls
        />
      </div>
      {hasLogin && (
        <div className={styles.login}>
          <TextInput {...form.getInputProps(`${side}.user`)} label={t('mail.form.user')} autoComplete="off" />
          <PasswordInput
            {...form.getInputProps(`${side}.password`)}
            label={t('mail.form.password')}
            placeholder={isKept ? t('mail.form.password.kept') : ''}
            autoComplete="new-password"
          />
        </div>
      )}
    </>
  )
}
