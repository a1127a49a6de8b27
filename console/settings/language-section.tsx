import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { LearningPart } from './learning-part.tsx'
import { OwnWords } from './own-words.tsx'
import { Group, Lead } from './section-parts.tsx'

/** What the firm teaches the engine that reads its customers: words, and what messages are about. */
export function LanguageSection() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({ ...query('readLanguage'), staleTime: 0 })
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <>
      <Group title={t('language.learning')}>
        <Lead>{t('language.learning.lead')}</Lead>
        <LearningPart language={data} />
      </Group>
      <Group title={t('language.words')}>
        <Lead>{t('language.words.lead')}</Lead>
        <OwnWords words={data.words} />
      </Group>
    </>
  )
}
