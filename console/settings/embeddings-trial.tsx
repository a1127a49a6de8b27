import { Button } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatRate } from '../ui/format.ts'
import styles from './model-section.module.css'

interface Server {
  readonly address: string
  readonly model: string
  readonly beforeQuestion: string
  readonly beforePassage: string
  readonly key?: string | null
}

/** Asks the server that stands in the form, saved or not, and says in words what came of it. */
export function EmbeddingsTrial({ server, mayTry }: { readonly server: Server; readonly mayTry: () => boolean }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const trial = useMutation({ mutationFn: () => call('tryEmbeddings', { body: server }) })
  const { data } = trial
  return (
    <div className={styles.trial}>
      <Button variant="default" loading={trial.isPending} onClick={() => mayTry() && trial.mutate()}>
        {t('model.try')}
      </Button>
      <p className={styles.hint}>{t('embeddings.try.hint')}</p>
      {trial.error !== null && <FailureNote error={trial.error} />}
      {data !== undefined && (
        <div role="status" className={styles.outcome}>
          {data.understands ? <IconCheck size={18} aria-hidden /> : <IconX size={18} aria-hidden />}
          <p className={styles.verdict}>
            {t(data.understands ? 'embeddings.try.good' : 'embeddings.try.poor')}{' '}
            {t('model.try.took', { seconds: formatRate(data.tookMs / 1_000, locale) })}
          </p>
        </div>
      )}
    </div>
  )
}
