import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatDate, formatRate } from '../ui/format.ts'
import { reasonOf } from '../ui/reason-of.ts'
import styles from './where-from.module.css'

/** The day from which on the problem was more or less frequent, and what was changed just before: a clue, no proof. */
export function SinceWhen({ changed }: Pick<Output<'readProblem'>, 'changed'>) {
  const { t } = useTranslation()
  const locale = useLocale()
  const per100 = ({ events, exposures }: NonNullable<typeof changed>['before']) =>
    formatRate((100 * events) / Math.max(1, exposures), locale)
  return (
    <section>
      <h2 className={styles.title}>{t('problems.since')}</h2>
      {changed === null ? (
        <p className={styles.text}>{t('problems.since.always')}</p>
      ) : (
        <>
          <p className={styles.sentence}>
            <b>{t('problems.since.day', { day: formatDate(changed.at, locale) })}</b>{' '}
            {t('problems.since.rates', { before: per100(changed.before), after: per100(changed.after) })}{' '}
            {changed.changes.length === 0 ? t('problems.since.nothing') : t('problems.since.changed')}
          </p>
          {changed.changes.length > 0 && (
            <ul className={styles.text}>
              {changed.changes.map(({ version, at, by, why }) => (
                <li key={version}>
                  <Link to="/changes">{reasonOf({ why, fix: null }, t, locale)}</Link> · {formatDate(at, locale)}
                  {by !== null && <> · {by}</>}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}
