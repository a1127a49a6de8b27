import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatDate } from '../ui/format.ts'
import styles from './examples.module.css'

/** What the problem looks like, in the words that were written; each leads to its conversation. */
export function Examples({ examples }: Pick<Output<'readProblem'>, 'examples'>) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  if (examples.length === 0) return null
  return (
    <section>
      <h2 className={styles.title}>{t('problems.examples')}</h2>
      <ul className={styles.list}>
        {examples.map(({ mistake, conversation, message, quote, explanation, at }) => (
          <li key={mistake}>
            {quote !== null && <q className={styles.quote}>{quote}</q>}
            <p className={styles.why}>
              {said(explanation)} <time dateTime={at}>{formatDate(at, locale)}</time>{' '}
              <Link
                to="/inbox/$id"
                params={{ id: conversation }}
                search={{ view: 'all', ...(message === null ? {} : { message }) }}
              >
                {t('problems.examples.open')}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
