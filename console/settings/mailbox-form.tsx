import { Button, Checkbox, NativeSelect, NumberInput, PasswordInput, Switch, TextInput } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { entryRules } from '../ui/entry-rules.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { useReport } from '../ui/use-report.ts'
import { MailTrials } from './mail-trials.tsx'
import styles from './mailbox-section.module.css'
import { bodyOf, type KnownMailbox, type MailboxValues, portOf, type Security, valuesOf } from './mailbox-values.ts'
import { Group } from './section-parts.tsx'

const SECURITIES: readonly Security[] = ['tls', 'starttls', 'none']

/** One mailbox: filled in, tried, saved. */
export function MailboxForm({
  mailbox,
  onDone,
}: {
  readonly mailbox: KnownMailbox | null
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const { required, email } = entryRules(t)
  const form = useForm<MailboxValues>({
    initialValues: valuesOf(mailbox),
    validate: {
      address: email,
      name: required,
      imap: { host: required, user: required },
      smtp: { host: required },
    },
  })
  const id = mailbox?.id
  const trial = useMutation({
    mutationFn: (values: MailboxValues) =>
      call('tryMailbox', { body: { ...bodyOf(values), ...(id === undefined ? {} : { id }) } }),
  })
  const save = useMutation({
    mutationFn: (values: MailboxValues) =>
      id === undefined
        ? call('createMailbox', { body: bodyOf(values) })
        : call('updateMailbox', { params: { id }, body: bodyOf(values) }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['listMailboxes'] })
      void client.invalidateQueries({ queryKey: ['readMailHealth'] })
      report.done()
      onDone()
    },
  })
  return (
    <form className={styles.form} onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <h3 className={styles.formTitle}>
        {mailbox === null ? t('mail.form.new') : t('mail.form.edit', { address: mailbox.address })}
      </h3>
      <TextInput {...form.getInputProps('address')} type="email" label={t('mail.form.address')} autoComplete="off" />
      <TextInput {...form.getInputProps('name')} label={t('mail.form.name')} description={t('mail.form.name.hint')} />
      <Group title={t('mail.form.imap')}>
        <ServerFields form={form} side="imap" isKept={mailbox !== null} />
      </Group>
      <Group title={t('mail.form.smtp')}>
        <Checkbox {...form.getInputProps('isSame', { type: 'checkbox' })} label={t('mail.form.same')} />
        <ServerFields form={form} side="smtp" isKept={mailbox !== null} />
      </Group>
      <details className={styles.more}>
        <summary>{t('mail.form.more')}</summary>
        <Switch {...form.getInputProps('active', { type: 'checkbox' })} label={t('mail.form.active')} />
        <TextInput
          {...form.getInputProps('authServer')}
          label={t('mail.form.authServer')}
          description={t('mail.form.authServer.hint')}
        />
      </details>
      {trial.data && <MailTrials trials={trial.data.trials} />}
      {trial.error && <FailureNote error={trial.error} />}
      {save.error && <FailureNote error={save.error} />}
      <div className={styles.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t('mail.form.save')}
        </Button>
        <Button
          variant="default"
          loading={trial.isPending}
          onClick={() => !form.validate().hasErrors && trial.mutate(form.getValues())}
        >
          {t('mail.form.try')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t('mail.form.cancel')}
        </Button>
      </div>
      <p className={styles.hint}>{t('mail.form.try.hint')}</p>
    </form>
  )
}

function ServerFields({
  form,
  side,
  isKept,
}: {
  readonly form: UseFormReturnType<MailboxValues>
  readonly side: 'imap' | 'smtp'
  readonly isKept: boolean
}) {
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
