import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useReport } from '../ui/use-report.ts'
import { EmbeddingsTrial } from './embeddings-trial.tsx'
import { Group, Lead, SettingsForm } from './section-parts.tsx'
import { ServerFields, serverOf, serverRules } from './server-fields.tsx'

type Embeddings = Output<'readEmbeddings'>

export function EmbeddingsForm({ embeddings }: { readonly embeddings: Embeddings }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
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
    validate: serverRules(t),
  })
  const { values } = form
  const { enabled, beforeQuestion, beforePassage } = values
  const server = { ...serverOf(values), beforeQuestion, beforePassage }
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
      <ServerFields
        kind="embeddings"
        fieldOf={form.getInputProps}
        hasKey={embeddings.hasKey}
        removesKey={values.removeKey}
      />
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
