import { SegmentedControl, Switch, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Choice } from './chat-choice.tsx'
import type { ChatFields } from './chat-values.ts'
import { Group, Lead } from './section-parts.tsx'

const ASKED = ['no', 'optional', 'required'] as const

export function ChatFormFields({ form }: { readonly form: ChatFields }) {
  const { t } = useTranslation()
  return (
    <Group title={t('chat.form')}>
      <Lead>{t('chat.form.lead')}</Lead>
      {(['name', 'email', 'order'] as const).map((field) => (
        <Choice key={field} label={t(`chat.form.${field}`)}>
          <SegmentedControl
            {...form.getInputProps(`form.${field}`)}
            aria-label={t(`chat.form.${field}`)}
            data={ASKED.map((value) => ({ value, label: t(`chat.asked.${value}`) }))}
          />
        </Choice>
      ))}
      <Switch
        {...form.getInputProps('form.asksConsent', { type: 'checkbox' })}
        label={t('chat.consent')}
        description={t('chat.consent.hint')}
      />
      {form.values.form.asksConsent &&
        (['pl', 'en'] as const).map((lang) => (
          <Textarea
            key={lang}
            {...form.getInputProps(`form.consent.${lang}`)}
            lang={lang}
            label={t(`chat.consent.${lang}`)}
            maxLength={300}
            autosize
            minRows={2}
          />
        ))}
    </Group>
  )
}
