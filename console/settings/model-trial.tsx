import { Button } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatRate } from '../ui/format.ts'
import styles from './model-section.module.css'

interface Connection {
  readonly address: string
  readonly model: string
  readonly key?: string | null
}

/** Asks the model that stands in the form, saved or not, and says in words what came of it. */
export function ModelTrial({
  connection,
  mayTry,
}: {
  readonly connection: Connection
  readonly mayTry: () => boolean
}) {
  const { t } = useTranslation()
  const locale = useLocale()
  const trial = useMutation({ mutationFn: () => call('tryLanguageModel', { body: connection }) })
  const { data } = trial
  return (
    <div className={styles.trial}>
      <Button variant="default" loading={trial.isPending} onClick={() => mayTry() && trial.mutate()}>
        {t('model.try')}
      </Button>
      <p className={styles.hint}>{t('model.try.hint')}</p>
      {trial.error !== null && <FailureNote error={trial.error} />}
      {data !== undefined && (
        <div role="status" className={styles.outcome} data-good={data.supported}>
          {data.supported ? <IconCheck size={18} aria-hidden /> : <IconX size={18} aria-hidden />}
          <div>
            <p className={styles.verdict}>
              {t(
                data.answer === null
                  ? 'model.try.declined'
                  : data.supported
                    ? 'model.try.good'
                    : 'model.try.unsupported',
              )}{' '}
              {t('model.try.took', { seconds: formatRate(data.tookMs / 1_000, locale) })}
            </p>
            {data.answer !== null && <blockquote className={styles.answer}>{data.answer}</blockquote>}
          </div>
        </div>
      )}
    </div>
  )
}
