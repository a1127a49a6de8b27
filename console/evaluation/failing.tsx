import { useTranslation } from 'react-i18next'
import type { Result } from './evaluation.ts'
import styles from './evaluation-screen.module.css'

/** Cases that failed, each with what was asked, what the customer would have read, and what is wrong with it. */
export function Failing({ cases }: Pick<Result, 'cases'>) {
  const { t } = useTranslation()
  const failing = cases.filter(({ passed }) => !passed)
  return (
    <section className={styles.section}>
      <h2>{t('evaluation.failing', { count: failing.length })}</h2>
      {failing.length === 0 && <p className={styles.good}>{t('evaluation.allGood')}</p>}
      <ul className={styles.list}>
        {failing.map((one) => (
          <li key={one.id}>
            <details>
              <summary>
                <q>{one.question}</q>
                {one.became === 'broken' && <b className={styles.alarm}>{t('evaluation.broken')}</b>}
              </summary>
              {one.runs.map((run) => (
                <Run key={run.question} run={run} kind={one.kind} />
              ))}
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Case = Result['cases'][number]

function Run({ run, kind }: { readonly run: Case['runs'][number]; readonly kind: Case['kind'] }) {
  const { t } = useTranslation()
  return (
    <div className={styles.run}>
      {kind === 'question' && (
        <>
          <p className={styles.asked}>{run.question}</p>
          <p className={styles.answer}>
            {run.handedOver && <span className={styles.soft}>{t('evaluation.run.handedOver')} </span>}
            {run.text}
          </p>
        </>
      )}
      <ul className={styles.faults}>
        {run.faults.map(({ kind: wrong, fact }) => (
          <li key={`${wrong} ${fact}`}>{t(`evaluation.fault.${wrong}`, { fact: fact ?? '' })}</li>
        ))}
      </ul>
    </div>
  )
}
