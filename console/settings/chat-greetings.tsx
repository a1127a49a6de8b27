import { Button, Switch, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AmountField } from './amount-field.tsx'
import styles from './chat-section.module.css'
import type { ChatFields } from './chat-values.ts'
import { Group, Lead } from './section-parts.tsx'

/** As the contract allows. */
const MOST = 10
const LONGEST_S = 600

export function ChatGreetings({ form }: { readonly form: ChatFields }) {
  const { t } = useTranslation()
  const { greetings } = form.values
  return (
    <Group title={t('chat.greetings')}>
      <Lead>{t('chat.greetings.lead')}</Lead>
      {greetings.map((_, at) => (
        <fieldset key={at} className={styles.greeting}>
          <legend>{t('chat.greeting.title', { number: at + 1 })}</legend>
          <TextInput
            {...form.getInputProps(`greetings.${at}.path`)}
            label={t('chat.greeting.path')}
            description={t('chat.greeting.path.hint')}
            maxLength={200}
          />
          <AmountField
            {...form.getInputProps(`greetings.${at}.afterSeconds`)}
            label={t('chat.greeting.after')}
            unit={(count) => t('chat.greeting.seconds', { count })}
            max={LONGEST_S}
          />
          <Switch
            {...form.getInputProps(`greetings.${at}.inHours`, { type: 'checkbox' })}
            label={t('chat.greeting.inHours')}
          />
          {(['pl', 'en'] as const).map((lang) => (
            <Textarea
              key={lang}
              {...form.getInputProps(`greetings.${at}.text.${lang}`)}
              lang={lang}
              label={t(`chat.greeting.${lang}`)}
              maxLength={300}
              autosize
            />
          ))}
          <Button variant="subtle" size="xs" color="pencil" onClick={() => form.removeListItem('greetings', at)}>
            {t('chat.greeting.remove', { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      {greetings.length < MOST && (
        <Button
          variant="default"
          size="xs"
          className={styles.add ?? ''}
          onClick={() =>
            form.insertListItem('greetings', {
              path: '/*',
              afterSeconds: 30,
              inHours: true,
              text: { pl: '', en: '' },
            })
          }
        >
          {t('chat.greeting.add')}
        </Button>
      )}
    </Group>
  )
}
