import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import styles from './model-section.module.css'

type Lately = Output<'readLanguageModel'>['lately']

const COUNTS = ['sent', 'refused', 'declined', 'failed'] as const

/** What came of the model's tries in the last 24 hours; nothing where it was not asked. */
export function ModelLately({ lately }: { readonly lately: Lately }) {
  const { t } = useTranslation()
  if (lately.calls === 0) return null
  return (
    <>
      <p className={styles.hint}>{t('model.lately')}</p>
      <dl className={styles.lately}>
        {COUNTS.map((name) => (
          <div key={name} className={styles.count}>
            <dt>{t(`model.lately.${name}`)}</dt>
            <dd>{lately[name]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
