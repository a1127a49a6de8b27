import { NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import type { Input } from '../app/request.ts'
import { useMe } from '../app/session.ts'
import { switchLocale } from '../i18n/i18n.ts'
import { entryRules } from '../ui/entry-rules.ts'
import { useReport } from '../ui/use-report.ts'
import { DeskSection } from './desk-section.tsx'
import { SecondFactor } from './second-factor.tsx'
import { Group, SettingsForm } from './section-parts.tsx'
import { Sessions } from './sessions.tsx'

const NO_PASSWORDS = { current: '', next: '' }

export function AccountSection() {
  const { t } = useTranslation()
  const { person } = useMe()
  const rules = entryRules(t)
  const about = useUpdate(t('app.saved'))
  const password = useUpdate(t('settings.account.changed'))
  const aboutForm = useForm<{ name: string; locale: Locale }>({
    initialValues: { name: person.name, locale: person.locale },
    validate: { name: rules.required },
  })
  const passwordForm = useForm({
    initialValues: NO_PASSWORDS,
    validate: { current: rules.required, next: rules.newPassword },
  })
  return (
    <>
      <SettingsForm by="own" saving={about} onSubmit={aboutForm.onSubmit((values) => about.mutate(values))}>
        <TextInput {...aboutForm.getInputProps('name')} label={t('settings.account.name')} autoComplete="name" />
        <NativeSelect
          {...aboutForm.getInputProps('locale')}
          label={t('settings.account.locale')}
          data={[
            { value: 'pl', label: 'Polski' },
            { value: 'en', label: 'English' },
          ]}
        />
      </SettingsForm>
      <Group title={t('settings.account.password')}>
        <SettingsForm
          by="own"
          saving={password}
          submitLabel={t('settings.account.change')}
          onSubmit={passwordForm.onSubmit((values) =>
            password.mutate({ password: values }, { onSuccess: passwordForm.reset }),
          )}
        >
          <PasswordInput
            {...passwordForm.getInputProps('current')}
            label={t('settings.account.current')}
            autoComplete="current-password"
          />
          <PasswordInput
            {...passwordForm.getInputProps('next')}
            label={t('settings.account.next')}
            description={t('entry.password.hint')}
            autoComplete="new-password"
          />
        </SettingsForm>
      </Group>
      <DeskSection />
      <SecondFactor />
      <Sessions />
    </>
  )
}

function useUpdate(done: string) {
  const client = useQueryClient()
  const report = useReport()
  return useMutation({
    mutationFn: (body: Input<'updateMe'>['body']) => call('updateMe', { body }),
    onSuccess: async (me) => {
      client.setQueryData(query('readMe').queryKey, me)
      await switchLocale(me.person.locale)
      report.done(done)
    },
  })
}
