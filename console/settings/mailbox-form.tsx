import { Button, SegmentedControl, Switch, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { entryRules } from '../ui/entry-rules.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { useReport } from '../ui/use-report.ts'
import { MailTrials } from './mail-trials.tsx'
import { MailboxProvider } from './mailbox-provider.tsx'
import styles from './mailbox-section.module.css'
import { MailboxServers } from './mailbox-servers.tsx'
import { bodyOf, type Kind, type KnownMailbox, type MailboxValues, valuesOf } from './mailbox-values.ts'
import { useConnect } from './use-connect.ts'

const KINDS: readonly Kind[] = ['password', 'microsoft', 'google']

/** One mailbox: filled in, tried, saved, and connected where a provider lets us in. */
export function MailboxForm({
  mailbox,
  returnTo,
  onDone,
}: {
  readonly mailbox: KnownMailbox | null
  /** Our address that a provider sends the browser back to. */
  readonly returnTo: string
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const { required, email } = entryRules(t)
  const where = (wanted: (kind: Kind) => boolean) => (value: string, values: MailboxValues) =>
    wanted(values.kind) ? required(value) : null
  const byPassword = where((kind) => kind === 'password')
  const form = useForm<MailboxValues>({
    initialValues: valuesOf(mailbox),
    validate: {
      address: email,
      name: required,
      imap: { host: byPassword, user: byPassword },
      smtp: { host: byPassword },
      app: {
        tenant: where((kind) => kind === 'microsoft'),
        clientId: where((kind) => kind !== 'password'),
      },
    },
  })
  const id = mailbox?.id
  const trial = useMutation({
    mutationFn: (values: MailboxValues) =>
      call('tryMailbox', { body: { ...bodyOf(values), ...(id === undefined ? {} : { id }) } }),
  })
  const connect = useConnect()
  const { kind } = form.values
  const willConnect = kind !== 'password' && !(mailbox?.registration?.connected === true)
  const save = useMutation({
    mutationFn: (values: MailboxValues) =>
      id === undefined
        ? call('createMailbox', { body: bodyOf(values) })
        : call('updateMailbox', { params: { id }, body: bodyOf(values) }),
    onSuccess: ({ id, registration }) => {
      void client.invalidateQueries({ queryKey: ['listMailboxes'] })
      void client.invalidateQueries({ queryKey: ['readMailHealth'] })
      // Without the owner's sign-in a provider's mailbox is not done yet.
      if (registration !== null && !registration.connected) return connect.mutate(id)
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
      <div className={styles.kind}>
        <span id="mailbox-kind">{t('mail.form.kind')}</span>
        <SegmentedControl
          {...form.getInputProps('kind')}
          aria-labelledby="mailbox-kind"
          data={KINDS.map((value) => ({ value, label: t(`mail.form.kind.${value}`) }))}
        />
      </div>
      {kind === 'password' ? (
        <MailboxServers form={form} isKept={mailbox?.registration === null} />
      ) : (
        <MailboxProvider form={form} isKept={mailbox?.registration?.provider === kind} returnTo={returnTo} />
      )}
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
      {connect.error && <FailureNote error={connect.error} />}
      <div className={styles.buttons}>
        <Button type="submit" loading={save.isPending || connect.isPending}>
          {willConnect ? t('mail.form.saveAndConnect') : t('mail.form.save')}
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
