import { Button, PasswordInput, Radio, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { CallFailure, hasCode } from '../app/call-failure.ts'
import { useLocale } from '../i18n/i18n.ts'
import { entryRules } from '../ui/entry-rules.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { useEntered } from '../ui/use-entered.ts'
import styles from './setup-screen.module.css'

const EMPTY: { firmName: string; ownerName: string; email: string; password: string; start: 'demo' | 'empty' } = {
  firmName: '',
  ownerName: '',
  email: '',
  password: '',
  start: 'demo',
}

export function SetupForm() {
  const { t } = useTranslation()
  const locale = useLocale()
  const entered = useEntered()
  const rules = entryRules(t)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: EMPTY,
    validate: { firmName: rules.required, ownerName: rules.required, email: rules.email, password: rules.newPassword },
  })
  const setUp = useMutation({
    mutationFn: (values: typeof EMPTY) => call('setUp', { body: { ...values, locale } }),
    // An empty firm is led to its first conversation; the demo firm has hers.
    onSuccess: (me, { start }) => entered(me, start === 'empty' ? '/start' : undefined),
    onError: (error) => error instanceof CallFailure && form.setErrors({ ...error.told.fields }),
  })
  return (
    <form className={styles.form} onSubmit={form.onSubmit((values) => setUp.mutate(values))}>
      <fieldset className={styles.group}>
        <legend>{t('setup.you')}</legend>
        <p className={styles.hint}>{t('setup.you.hint')}</p>
        <TextInput
          key={form.key('ownerName')}
          {...form.getInputProps('ownerName')}
          label={t('entry.name')}
          autoComplete="name"
        />
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
          description={t('entry.password.hint')}
          autoComplete="new-password"
        />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('setup.firm')}</legend>
        <TextInput
          key={form.key('firmName')}
          {...form.getInputProps('firmName')}
          label={t('setup.firmName')}
          description={t('setup.firmName.hint')}
          autoComplete="organization"
        />
        <Radio.Group key={form.key('start')} {...form.getInputProps('start')} label={t('setup.start')}>
          <div className={styles.starts}>
            <Start value="demo" name={t('setup.start.demo')} text={t('setup.start.demo.text')} />
            <Start value="empty" name={t('setup.start.empty')} text={t('setup.start.empty.text')} />
          </div>
        </Radio.Group>
      </fieldset>
      {setUp.error && <FailureNote error={setUp.error} />}
      {hasCode(setUp.error, 'already-set-up') && <Link to="/sign-in">{t('sign-in.submit')}</Link>}
      <Button type="submit" size="md" loading={setUp.isPending}>
        {t('setup.submit')}
      </Button>
    </form>
  )
}

function Start({ value, name, text }: { readonly value: string; readonly name: string; readonly text: string }) {
  return (
    <Radio.Card value={value} className={styles.start}>
      <Radio.Indicator />
      <span>
        <b>{name}</b>
        <span className={styles.startText}>{text}</span>
      </span>
    </Radio.Card>
  )
}
