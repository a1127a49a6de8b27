import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { ModelForm } from './model-form.tsx'
import { ModelLately } from './model-lately.tsx'
import { Lead } from './section-parts.tsx'

/** The language model that may write the assistant's answers. */
export function ModelSection() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({ ...query('readLanguageModel'), staleTime: 0 })
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <>
      <Lead>{t('model.lead')}</Lead>
      <Lead>{t('model.leaves')}</Lead>
      <ModelLately lately={data.lately} />
      <ModelForm key={String(data.address)} model={data} />
    </>
  )
}
