import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { formatCount } from '../ui/format.ts'
import type { Result } from './evaluation.ts'
import styles from './evaluation-screen.module.css'

/** What customers ask about against what is tried: a topic without a case is one that nobody would see break. */
export function Coverage({ coverage }: Pick<Result, 'coverage'>) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  if (coverage.length === 0) return null
  const bare = coverage.filter(({ cases, conversations }) => cases === 0 && conversations > 0).length
  return (
    <section className={styles.section}>
      <h2>{t('evaluation.coverage')}</h2>
      <p className={styles.soft}>{t('evaluation.coverage.bare', { count: bare })}</p>
      <details>
        <summary>{t('evaluation.coverage.show')}</summary>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('evaluation.coverage.topic')}</th>
              <th scope="col" data-number>
                {t('evaluation.coverage.conversations')}
              </th>
              <th scope="col" data-number>
                {t('evaluation.coverage.cases')}
              </th>
              <th scope="col" data-number>
                {t('evaluation.coverage.passed')}
              </th>
            </tr>
          </thead>
          <tbody>
            {coverage.map(({ topic, conversations, cases, passed }) => (
              <tr key={topic}>
                <td data-label={t('evaluation.coverage.topic')}>{said(TOPIC_NAMES[topic])}</td>
                <td data-number data-label={t('evaluation.coverage.conversations')}>
                  {formatCount(conversations, locale)}
                </td>
                <td data-number data-label={t('evaluation.coverage.cases')}>
                  {formatCount(cases, locale)}
                </td>
                <td data-number data-label={t('evaluation.coverage.passed')}>
                  {cases === 0 ? '–' : formatCount(passed, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
