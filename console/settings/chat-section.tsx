import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { entryRules } from '../ui/entry-rules.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { useReport } from '../ui/use-report.ts'
import { ChatFormFields } from './chat-form-fields.tsx'
import { ChatGreetings } from './chat-greetings.tsx'
import { ChatLookFields } from './chat-look-fields.tsx'
import { ChatPreview } from './chat-preview.tsx'
import styles from './chat-section.module.css'
import { type ChatValues, toChat, toValues } from './chat-values.ts'
import { Lead, SettingsForm } from './section-parts.tsx'

export function ChatSection() {
  const { data, error, refetch } = useQuery({ ...query('readChat'), staleTime: 0 })
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  return data ? <ChatForm chat={data} /> : <Loading />
}

function ChatForm({ chat }: { readonly chat: Output<'readChat'> }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const { required } = entryRules(t)
  const store = useMutation({
    mutationFn: (values: ChatValues) => call('updateChat', { body: toChat(values) }),
    onSuccess: (stored) => {
      client.setQueryData(query('readChat').queryKey, stored)
      void client.invalidateQueries({ queryKey: ['listChanges'] })
      report.done()
    },
  })
  const ifConsent = (value: string, { form }: ChatValues) => (form.asksConsent ? required(value) : null)
  const form = useForm<ChatValues>({
    initialValues: toValues(chat),
    validate: {
      form: { consent: { pl: ifConsent, en: ifConsent } },
      greetings: {
        path: (path) => (path.trim().startsWith('/') ? null : t('chat.greeting.path.wrong')),
        text: { pl: required, en: required },
      },
    },
  })
  return (
    <div className={styles.columns}>
      <div className={styles.preview}>
        <ChatPreview look={form.values.look} greeting={form.values.greetings[0]?.text} />
      </div>
      <SettingsForm by="manager" saving={store} onSubmit={form.onSubmit((values) => store.mutate(values))}>
        <Lead>{t('chat.lead')}</Lead>
        <ChatLookFields form={form} />
        <ChatFormFields form={form} />
        <ChatGreetings form={form} />
      </SettingsForm>
    </div>
  )
}
