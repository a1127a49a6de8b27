import { Checkbox, PasswordInput, Switch, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { entryRules } from '../ui/entry-rules.ts'
import { useReport } from '../ui/use-report.ts'
import { EmbeddingsTrial } from './embeddings-trial.tsx'
import { Group, Lead, SettingsForm } from './section-parts.tsx'

type Embeddings = Output<'readEmbeddings'>

export function EmbeddingsForm({ embeddings }: { readonly embeddings: Embeddings }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const { required } = entryRules(t)
  const form = useForm({
    initialValues: {
      enabled: embeddings.enabled,
      address: embeddings.address ?? '',
      model: embeddings.model,
      key: '',
      removeKey: false,
      beforeQuestion: embeddings.beforeQuestion,
      beforePassage: embeddings.beforePassage,
    },
    validate: {
      address: (value) => (/^https?:\/\/\S+$/.test(value.trim()) ? null : t('model.address.wrong')),
      model: required,
    },
  })
  const { values } = form
  const { enabled, beforeQuestion, beforePassage } = values
  const key = values.removeKey ? null : values.key.trim() === '' ? undefined : values.key.trim()
  const server = {
    address: values.address.trim(),
    model: values.model.trim(),
    beforeQuestion,
    beforePassage,
    ...(key !== undefined && { key }),
  }
  const save = useMutation({
    mutationFn: () => call('updateEmbeddings', { body: { enabled, ...server } }),
    onSuccess: (stored) => {
      client.setQueryData(query('readEmbeddings').queryKey, stored)
      void client.invalidateQueries({ queryKey: ['listChanges'] })
      form.setFieldValue('key', '')
      form.setFieldValue('removeKey', false)
      report.done()
    },
  })
  return (
    <SettingsForm by="manager" saving={save} onSubmit={form.onSubmit(() => save.mutate())}>
      <Switch
        {...form.getInputProps('enabled', { type: 'checkbox' })}
        label={t('embeddings.enabled')}
        description={t('embeddings.enabled.hint')}
      />
      <TextInput
        {...form.getInputProps('address')}
        label={t('model.address')}
        description={t('embeddings.address.hint')}
        placeholder="http://127.0.0.1:11434/v1"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
      />
      <TextInput
        {...form.getInputProps('model')}
        label={t('model.name')}
        description={t('embeddings.name.hint')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
      />
      <PasswordInput
        {...form.getInputProps('key')}
        label={t('model.key')}
        description={embeddings.hasKey ? t('model.key.kept') : t('model.key.hint')}
        autoComplete="off"
        disabled={values.removeKey}
        maxLength={500}
      />
      {embeddings.hasKey && (
        <Checkbox {...form.getInputProps('removeKey', { type: 'checkbox' })} label={t('model.key.remove')} />
      )}
      <EmbeddingsTrial server={server} mayTry={() => !form.validate().hasErrors} />
      <Group title={t('embeddings.before')}>
        <Lead>{t('embeddings.before.lead')}</Lead>
        <TextInput
          {...form.getInputProps('beforeQuestion')}
          label={t('embeddings.before.question')}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
        />
        <TextInput
          {...form.getInputProps('beforePassage')}
          label={t('embeddings.before.passage')}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
        />
      </Group>
    </SettingsForm>
  )
}
