import { Alert, Button, PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { hasCode } from '../app/call-failure.ts'
import { EntryFrame } from '../ui/entry-frame.tsx'
import { entryRules } from '../ui/entry-rules.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { useEntered } from '../ui/use-entered.ts'

export function SignInScreen() {
  const { t } = useTranslation()
  const { next, reset, ended } = useSearch({ from: '/sign-in' })
  const entered = useEntered()
  const rules = entryRules(t)
  const [needsCode, setNeedsCode] = useState(false)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '', code: '' },
    validate: { email: rules.email, password: rules.required },
  })
  const signIn = useMutation({
    mutationFn: ({ code, ...body }: typeof form.values) =>
      call('signIn', { body: { ...body, ...(code.trim() !== '' && { code }) } }),
    onSuccess: (me) => entered(me, next),
    onError: (error) => setNeedsCode((needed) => needed || hasCode(error, 'second-factor-needed')),
  })
  return (
    <EntryFrame title={t('sign-in.title')}>
      <form onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
        {reset === true && <Alert color="spruce">{t('sign-in.reset-done')}</Alert>}
        {ended === true && !signIn.error && <Alert color="spruce">{t('sign-in.ended')}</Alert>}
        {signIn.error && !hasCode(signIn.error, 'second-factor-needed') && <FailureNote error={signIn.error} />}
        <TextInput
          key={form.key('email')}
          {...form.getInputProps('email')}
          label={t('entry.email')}
          type="email"
          autoComplete="username"
        />
        <PasswordInput
          key={form.key('password')}
          {...form.getInputProps('password')}
          label={t('entry.password')}
          autoComplete="current-password"
        />
        {needsCode && (
          <TextInput
            key={form.key('code')}
            {...form.getInputProps('code')}
            label={t('security.code')}
            description={t('security.code.hint')}
            autoComplete="one-time-code"
            // Whoever is asked for a code has it in the other hand.
            ref={(field) => field?.focus()}
          />
        )}
        <Button type="submit" loading={signIn.isPending}>
          {t('sign-in.submit')}
        </Button>
        <Link to="/reset">{t('sign-in.forgot')}</Link>
      </form>
    </EntryFrame>
  )
}
