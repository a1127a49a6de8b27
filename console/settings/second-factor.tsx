import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatDate } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import { NewSecondFactor } from './new-second-factor.tsx'
import { Group, Lead, SettingsForm } from './section-parts.tsx'

/** One's own code at sign-in: set up, new recovery codes, and off again. */
export function SecondFactor() {
  const { t } = useTranslation()
  const locale = useLocale()
  const [isOpen, setOpen] = useState(false)
  const mine = useQuery(query('readSecondFactor')).data
  if (mine === undefined) return null
  return (
    <Group title={t('security.own')}>
      {mine.since === null ? (
        <Lead>{t('security.own.off')}</Lead>
      ) : (
        <Lead>
          {t('security.own.on', { date: formatDate(mine.since, locale) })}{' '}
          {t('security.own.codes', { count: mine.codesLeft })}
        </Lead>
      )}
      {isOpen ? (
        mine.since === null ? (
          <NewSecondFactor onDone={() => setOpen(false)} />
        ) : (
          <Remove onDone={() => setOpen(false)} />
        )
      ) : (
        <div>
          <Button variant="default" size="xs" onClick={() => setOpen(true)}>
            {mine.since === null ? t('security.begin') : t('security.remove')}
          </Button>
        </div>
      )}
    </Group>
  )
}

function Remove({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const remove = useMutation({
    mutationFn: () => call('removeSecondFactor', { body: { password, code } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['readSecondFactor'] })
      await client.invalidateQueries({ queryKey: ['readMe'] })
      report.done(t('security.removed'))
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    remove.mutate()
  }
  return (
    <SettingsForm by="own" saving={remove} submitLabel={t('security.remove')} onSubmit={submit}>
      <PasswordInput
        label={t('settings.account.current')}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        autoComplete="current-password"
        required
      />
      <TextInput
        label={t('security.code')}
        description={t('security.code.hint')}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
        autoComplete="one-time-code"
        required
      />
    </SettingsForm>
  )
}
