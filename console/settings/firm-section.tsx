import { NativeSelect, Switch, TagsInput, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { SECTOR_NAMES, SECTORS } from '../../core/vocabulary/vocabulary.ts'
import { useSaid } from '../i18n/i18n.ts'
import { entryRules } from '../ui/entry-rules.ts'
import { Group, SettingsForm } from './section-parts.tsx'
import { type FirmFormProps, withFirm } from './with-firm.tsx'

export const FirmSection = withFirm(FirmForm)

function FirmForm({ firm, store }: FirmFormProps) {
  const { t } = useTranslation()
  const said = useSaid()
  const { required } = entryRules(t)
  const form = useForm({
    initialValues: {
      name: firm.name,
      hosts: [...firm.hosts],
      sector: firm.sector ?? '',
      assistant: firm.assistant,
    },
    validate: { name: required, assistant: { name: required, disclosure: { pl: required, en: required } } },
  })
  return (
    <SettingsForm
      by="manager"
      saving={store}
      onSubmit={form.onSubmit((values) =>
        store.mutate({ ...values, sector: SECTORS.find((one) => one === values.sector) ?? null }),
      )}
    >
      <TextInput {...form.getInputProps('name')} label={t('settings.firm.name')} maxLength={200} />
      <TagsInput
        {...form.getInputProps('hosts')}
        label={t('settings.firm.hosts')}
        description={t('settings.firm.hosts.hint')}
        placeholder="sklep.pl"
      />
      <NativeSelect
        {...form.getInputProps('sector')}
        label={t('settings.firm.sector')}
        description={t('settings.firm.sector.hint')}
        data={[
          { value: '', label: t('settings.firm.sector.none') },
          ...SECTORS.map((sector) => ({ value: sector, label: said(SECTOR_NAMES[sector]) })),
        ]}
      />
      <Group title={t('settings.firm.assistant')}>
        <Switch
          {...form.getInputProps('assistant.enabled', { type: 'checkbox' })}
          label={t('settings.firm.enabled')}
          description={t('settings.firm.enabled.hint')}
        />
        <TextInput {...form.getInputProps('assistant.name')} label={t('settings.firm.assistantName')} maxLength={200} />
        <Textarea
          {...form.getInputProps('assistant.disclosure.pl')}
          lang="pl"
          label={t('settings.firm.disclosure.pl')}
          description={t('settings.firm.disclosure.hint')}
          autosize
          minRows={2}
        />
        <Textarea
          {...form.getInputProps('assistant.disclosure.en')}
          lang="en"
          label={t('settings.firm.disclosure.en')}
          autosize
          minRows={2}
        />
      </Group>
    </SettingsForm>
  )
}
