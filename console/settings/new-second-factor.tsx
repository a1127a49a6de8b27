import { PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { encode } from 'uqr'
import { call } from '../app/call.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import styles from './new-second-factor.module.css'
import { SettingsForm } from './section-parts.tsx'
import { ShownOnce } from './shown-once.tsx'

/** Password, picture, first code, recovery codes: in this order, one at a time. `onDone`: the codes are put away. */
export function NewSecondFactor({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const begin = useMutation({ mutationFn: () => call('beginSecondFactor', { body: { password } }) })
  const confirm = useMutation({
    mutationFn: () => call('confirmSecondFactor', { body: { code } }),
  })
  const done = async () => {
    await client.invalidateQueries({ queryKey: ['readSecondFactor'] })
    await client.invalidateQueries({ queryKey: ['readMe'] })
    onDone()
  }
  const submit = (work: () => void) => (event: FormEvent) => {
    event.preventDefault()
    work()
  }
  if (confirm.data !== undefined)
    return (
      <SettingsForm by="own" saving={IDLE} submitLabel={t('security.codes.kept')} onSubmit={submit(() => void done())}>
        <ShownOnce
          title={t('security.codes.title')}
          text={t('security.codes.text')}
          value={confirm.data.recoveryCodes.join('\n')}
        />
      </SettingsForm>
    )
  if (begin.data === undefined)
    return (
      <SettingsForm by="own" saving={begin} submitLabel={t('security.next')} onSubmit={submit(() => begin.mutate())}>
        <PasswordInput
          label={t('settings.account.current')}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          autoComplete="current-password"
          required
        />
      </SettingsForm>
    )
  return (
    <SettingsForm
      by="own"
      saving={confirm}
      submitLabel={t('security.confirm')}
      onSubmit={submit(() => confirm.mutate())}
    >
      <p className={styles.how}>{t('security.scan')}</p>
      <Picture address={begin.data.address} />
      <div className={styles.key}>
        <span>{t('security.key')}</span>
        <code>{begin.data.secret.replace(/.{4}(?=.)/g, '$& ')}</code>
        <CopyButton value={begin.data.secret} />
      </div>
      <TextInput
        label={t('security.firstCode')}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={8}
        required
      />
    </SettingsForm>
  )
}

const IDLE = { isPending: false, error: null }

/** The address as a square that a phone's camera reads: dark on light in either colour scheme, or cameras fail. */
function Picture({ address }: { readonly address: string }) {
  const { t } = useTranslation()
  const { size, path } = useMemo(() => {
    const { size, data } = encode(address, { ecc: 'M', border: 3 })
    const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    return { size, path: dark.join('') }
  }, [address])
  return (
    <svg className={styles.picture} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('security.picture')}>
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  )
}
