import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { EntryFrame } from '../ui/entry-frame.tsx'
import { entryRules } from '../ui/entry-rules.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { useEntered } from '../ui/use-entered.ts'

export function InvitationScreen() {
  const { t } = useTranslation()
  const { token } = useParams({ from: '/invitation/$token' })
  const invitation = useQuery(query('readInvitation', { params: { token } }))
  if (invitation.error) {
    return (
      <EntryFrame title="Opiekun">
        <form>
          <FailureNote error={invitation.error} />
          <Link to="/sign-in">{t('reset.back')}</Link>
        </form>
      </EntryFrame>
    )
  }
  return invitation.data ? <Acceptance token={token} invitation={invitation.data} /> : <Loading />
}

function Acceptance({ token, invitation }: { readonly token: string; readonly invitation: Output<'readInvitation'> }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const entered = useEntered()
  const rules = entryRules(t)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: invitation.name, password: '' },
    validate: { name: rules.required, password: rules.newPassword },
  })
  const accept = useMutation({
    mutationFn: (values: typeof form.values) =>
      call('acceptInvitation', { params: { token }, body: { ...values, locale } }),
    onSuccess: (me) => entered(me),
  })
  return (
    <EntryFrame
      title={t('invitation.title', { firm: invitation.firmName })}
      lead={t('invitation.lead', { email: invitation.email })}
    >
      <form onSubmit={form.onSubmit((values) => accept.mutate(values))}>
        {accept.error && <FailureNote error={accept.error} />}
        <TextInput key={form.key('name')} {...form.getInputProps('name')} label={t('entry.name')} autoComplete="name" />
        <PasswordInput
          key={form.key('password')}
          {...form.getInputProps('password')}
          label={t('entry.password')}
          description={t('entry.password.hint')}
          autoComplete="new-password"
        />
        <Button type="submit" loading={accept.isPending}>
          {t('invitation.submit')}
        </Button>
      </form>
    </EntryFrame>
  )
}
