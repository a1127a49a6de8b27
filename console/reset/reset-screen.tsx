import { Button, PasswordInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { EntryFrame } from '../ui/entry-frame.tsx'
import { entryRules } from '../ui/entry-rules.ts'
import { FailureNote } from '../ui/failure-note.tsx'

export function ResetScreen() {
  const { t } = useTranslation()
  const { token } = useParams({ from: '/reset/$token' })
  const navigate = useNavigate()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: entryRules(t).newPassword },
  })
  const reset = useMutation({
    mutationFn: (body: typeof form.values) => call('resetPassword', { params: { token }, body }),
    onSuccess: () => navigate({ to: '/sign-in', search: { reset: true } }),
  })
  return (
    <EntryFrame title={t('reset.title')} lead={t('reset.choose')}>
      <form onSubmit={form.onSubmit((values) => reset.mutate(values))}>
        {reset.error && (
          <>
            <FailureNote error={reset.error} />
            <Link to="/reset">{t('reset.again')}</Link>
          </>
        )}
        <PasswordInput
          key={form.key('password')}
          {...form.getInputProps('password')}
          label={t('entry.password')}
          description={t('entry.password.hint')}
          autoComplete="new-password"
        />
        <Button type="submit" loading={reset.isPending}>
          {t('reset.choose.submit')}
        </Button>
      </form>
    </EntryFrame>
  )
}
