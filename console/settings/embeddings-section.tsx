import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useSaid } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { EmbeddingsForm } from './embeddings-form.tsx'
import { Lead } from './section-parts.tsx'

/** Articles are told of in the background; somebody who waits sees them come. */
const LOOK_AGAIN_MS = 5_000

/** The server that tells in which direction of meaning a text points, so that other words find it. */
export function EmbeddingsSection() {
  const { t } = useTranslation()
  const said = useSaid()
  const { data, error, refetch } = useQuery({
    ...query('readEmbeddings'),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.enabled && state.data.ready < state.data.passages ? LOOK_AGAIN_MS : false,
  })
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const { enabled, ready, passages, failure } = data
  return (
    <>
      <Lead>{t('embeddings.lead')}</Lead>
      <Lead>{t('embeddings.leaves')}</Lead>
      {enabled && (
        <p role="status">
          {ready < passages
            ? t('embeddings.progress', { ready, count: passages })
            : t('embeddings.ready', { count: passages })}
          {failure !== null && ` ${said(failure)}`}
        </p>
      )}
      <EmbeddingsForm key={String(data.address)} embeddings={data} />
    </>
  )
}
