import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CAUSE_NAMES } from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatDate } from '../ui/format.ts'
import styles from './where-from.module.css'

/** What people say lies behind the problem, or the way to finding out. */
export function WhySo({ id, conclusion }: Pick<Output<'readProblem'>, 'id' | 'conclusion'>) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  return (
    <section>
      <h2 className={styles.title}>{t('diagnosis.title')}</h2>
      {conclusion === null ? (
        <p className={styles.text}>{t('diagnosis.none')}</p>
      ) : (
        <>
          <p className={styles.sentence}>
            <b>{said(CAUSE_NAMES[conclusion.cause])}</b> ({t(`ledger.origin.${conclusion.origin}`)})
            {conclusion.text !== '' && <>. {conclusion.text}</>}
          </p>
          <p className={styles.note}>
            {t('diagnosis.by', { by: conclusion.by, when: formatDate(conclusion.at, locale) })}
          </p>
        </>
      )}
      <Link to="/recurring/$id/why" params={{ id }}>
        {t(conclusion === null ? 'diagnosis.open' : 'diagnosis.read')}
      </Link>
    </section>
  )
}
