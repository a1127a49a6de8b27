import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { hasCode } from '../app/call-failure.ts'
import { Dialog } from '../ui/dialog.tsx'
import { entryRules } from '../ui/entry-rules.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import styles from './letter-dialog.module.css'

interface Mailbox {
  readonly id: string
  readonly address: string
}

export function LetterDialog({
  opened,
  mailboxes,
  onClose,
}: {
  readonly opened: boolean
  readonly mailboxes: readonly Mailbox[]
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('mail.letter.new')} size="lg">
      <LetterForm mailboxes={mailboxes} onSent={onClose} />
    </Dialog>
  )
}

interface Values {
  mailbox: string
  to: string
  name: string
  cc: string
  subject: string
  text: string
  overrideReason: string
}

function LetterForm({ mailboxes, onSent }: { readonly mailboxes: readonly Mailbox[]; readonly onSent: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { required, email } = entryRules(t)
  // The same letter sent again, after a line that broke, is one letter.
  const [ids] = useState(() => ({ id: crypto.randomUUID(), message: crypto.randomUUID() }))
  const form = useForm<Values>({
    initialValues: {
      mailbox: mailboxes[0]?.id ?? '',
      to: '',
      name: '',
      cc: '',
      subject: '',
      text: '',
      overrideReason: '',
    },
    validate: {
      to: email,
      subject: required,
      text: required,
      cc: (cc) => split(cc).map(email).find(Boolean) ?? null,
    },
  })
  const send = useMutation({
    mutationFn: ({ name, cc, overrideReason, ...rest }: Values) =>
      call('writeLetter', {
        body: {
          ...ids,
          ...rest,
          cc: split(cc),
          ...(name.trim() === '' ? {} : { name }),
          ...(overrideReason.trim() === '' ? {} : { overrideReason }),
        },
      }),
    onSuccess: ({ conversation }) => {
      void client.invalidateQueries({ queryKey: ['listConversations'] })
      onSent()
      void navigate({ to: '/inbox/$id', params: { id: conversation }, search: { view: 'mine' } })
    },
  })
  const needsReason = hasCode(send.error, 'reason-needed')
  return (
    <form className={styles.form} onSubmit={form.onSubmit((values) => send.mutate(values))}>
      {mailboxes.length > 1 && (
        <NativeSelect
          {...form.getInputProps('mailbox')}
          label={t('mail.letter.from')}
          data={mailboxes.map(({ id, address }) => ({ value: id, label: address }))}
        />
      )}
      <div className={styles.who}>
        <TextInput {...form.getInputProps('to')} type="email" label={t('mail.letter.to')} data-autofocus />
        <TextInput {...form.getInputProps('name')} label={t('mail.letter.name')} maxLength={200} />
      </div>
      <TextInput
        {...form.getInputProps('cc')}
        label={t('mail.compose.cc.label')}
        placeholder={t('mail.compose.cc.hint')}
      />
      <TextInput {...form.getInputProps('subject')} label={t('mail.subject')} maxLength={200} />
      <Textarea {...form.getInputProps('text')} label={t('mail.letter.text')} autosize minRows={8} maxRows={20} />
      {needsReason && (
        <TextInput {...form.getInputProps('overrideReason')} label={t('mail.letter.reason')} maxLength={200} />
      )}
      {send.error && <FailureNote error={send.error} />}
      <div className={styles.foot}>
        <Button type="submit" loading={send.isPending}>
          {t('mail.letter.send')}
        </Button>
        <span className={styles.hint}>{t('mail.letter.undo')}</span>
      </div>
    </form>
  )
}

function split(addresses: string): string[] {
  return addresses.split(/[\s,;]+/).filter((word) => word !== '')
}
