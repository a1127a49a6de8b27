import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ROLES, type Role } from '../../core/vocabulary/vocabulary.ts'
import { call } from '../app/call.ts'
import { entryRules } from '../ui/entry-rules.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import styles from './people-section.module.css'
import { ShownOnce } from './shown-once.tsx'

const EMPTY: { name: string; email: string; role: Role } = { name: '', email: '', role: 'consultant' }

export function InviteForm() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const rules = entryRules(t)
  const form = useForm({ initialValues: EMPTY, validate: { name: rules.required, email: rules.email } })
  const invite = useMutation({
    mutationFn: (body: typeof EMPTY) => call('invite', { body }),
    onSuccess: () => {
      form.reset()
      void client.invalidateQueries({ queryKey: ['listPeople'] })
    },
  })
  return (
    <section>
      <h3 className={styles.inviteTitle}>{t('settings.invite.title')}</h3>
      <form className={styles.invite} onSubmit={form.onSubmit((values) => invite.mutate(values))}>
        <TextInput {...form.getInputProps('name')} label={t('entry.name')} />
        <TextInput {...form.getInputProps('email')} label={t('entry.email')} type="email" />
        <NativeSelect
          {...form.getInputProps('role')}
          label={t('settings.people.role')}
          data={ROLES.map((role) => ({ value: role, label: t(`settings.role.${role}`) }))}
        />
        <Button type="submit" loading={invite.isPending}>
          {t('settings.invite.submit')}
        </Button>
      </form>
      {invite.error && <FailureNote error={invite.error} />}
      {invite.data && (
        <ShownOnce
          title={t('settings.invite.ready', { name: invite.data.person.name })}
          text={t('settings.invite.text')}
          value={invite.data.link}
        />
      )}
    </section>
  )
}
