import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { EntryFrame } from '../ui/entry-frame.tsx'
import { entryRules } from '../ui/entry-rules.ts'
import { FailureNote } from '../ui/failure-note.tsx'

export function AskResetScreen() {
  const { t } = useTranslation()
  const form = useForm({ mode: 'uncontrolled', initialValues: { email: '' }, validate: { email: entryRules(t).email } })
  const ask = useMutation({ mutationFn: (body: typeof form.values) => call('requestReset', { body }) })
  const setup = useQuery(query('readSetup')).data
  if (setup?.mail === false) {
    return (
      <EntryFrame title={t('reset.title')} lead={t('reset.noMail')}>
        <p>{t('reset.noMail.owner')}</p>
        <Link to="/sign-in">{t('reset.back')}</Link>
      </EntryFrame>
    )
  }
  return (
    <EntryFrame title={t('reset.title')} lead={ask.isSuccess ? undefined : t('reset.lead')}>
      <form onSubmit={form.onSubmit((values) => ask.mutate(values))}>
        {ask.error && <FailureNote error={ask.error} />}
        {ask.isSuccess ? (
          <p role="status">{t('reset.sent')}</p>
        ) : (
          <>
            <TextInput
              key={form.key('email')}
              {...form.getInputProps('email')}
              label={t('entry.email')}
              type="email"
              autoComplete="username"
            />
            <Button type="submit" loading={ask.isPending}>
              {t('reset.submit')}
            </Button>
          </>
        )}
        <Link to="/sign-in">{t('reset.back')}</Link>
      </form>
    </EntryFrame>
  )
}
