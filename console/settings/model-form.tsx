import { MultiSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isTopic, TOPIC_NAMES, TOPICS } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useSaid } from '../i18n/i18n.ts'
import { useReport } from '../ui/use-report.ts'
import { AmountField } from './amount-field.tsx'
import { ModelTrial } from './model-trial.tsx'
import { Group, Lead, SettingsForm } from './section-parts.tsx'
import { ServerFields, serverOf, serverRules } from './server-fields.tsx'

type Model = Output<'readLanguageModel'>

/** As the contract allows. */
const SECONDS = { min: 3, max: 60 }
const PER_DAY_MAX = 100_000
const PER_CUSTOMER_MAX = 1_000
/** Of these a model never writes: they need no knowledge, or a person. */
const NEVER_WRITTEN = new Set<string>(['contact-human', 'greeting', 'praise', 'none'])

export function ModelForm({ model }: { readonly model: Model }) {
  const { t } = useTranslation()
  const said = useSaid()
  const client = useQueryClient()
  const report = useReport()
  const form = useForm({
    initialValues: {
      enabled: model.enabled,
      address: model.address ?? '',
      model: model.model,
      key: '',
      removeKey: false,
      strictTopics: model.strictTopics as readonly string[] as string[],
      seconds: model.seconds,
      perDay: model.perDay,
      perCustomer: model.perCustomer,
    },
    validate: serverRules(t),
  })
  const { values } = form
  const connection = serverOf(values)
  const save = useMutation({
    mutationFn: () => {
      const { enabled, strictTopics, seconds, perDay, perCustomer } = values
      const rules = { enabled, strictTopics: strictTopics.filter(isTopic), seconds, perDay, perCustomer }
      return call('updateLanguageModel', { body: { ...rules, ...connection } })
    },
    onSuccess: (stored) => {
      client.setQueryData(query('readLanguageModel').queryKey, stored)
      void client.invalidateQueries({ queryKey: ['listChanges'] })
      form.setFieldValue('key', '')
      form.setFieldValue('removeKey', false)
      report.done()
    },
  })
  return (
    <SettingsForm by="manager" saving={save} onSubmit={form.onSubmit(() => save.mutate())}>
      <ServerFields kind="model" fieldOf={form.getInputProps} hasKey={model.hasKey} removesKey={values.removeKey} />
      <ModelTrial connection={connection} mayTry={() => !form.validate().hasErrors} />
      <Group title={t('model.limits')}>
        <AmountField
          {...form.getInputProps('seconds')}
          label={t('model.seconds')}
          hint={t('model.seconds.hint')}
          unit={(count) => t('model.seconds.unit', { count })}
          {...SECONDS}
        />
        <AmountField
          {...form.getInputProps('perDay')}
          label={t('model.perDay')}
          unit={(count) => t('model.answers', { count })}
          max={PER_DAY_MAX}
        />
        <AmountField
          {...form.getInputProps('perCustomer')}
          label={t('model.perCustomer')}
          unit={(count) => t('model.answers', { count })}
          max={PER_CUSTOMER_MAX}
        />
      </Group>
      <Group title={t('model.strict')}>
        <Lead>{t('model.strict.lead')}</Lead>
        <MultiSelect
          {...form.getInputProps('strictTopics')}
          aria-label={t('model.strict')}
          data={TOPICS.filter((topic) => !NEVER_WRITTEN.has(topic)).map((topic) => ({
            value: topic,
            label: said(TOPIC_NAMES[topic]),
          }))}
          searchable
          clearable
        />
      </Group>
    </SettingsForm>
  )
}
